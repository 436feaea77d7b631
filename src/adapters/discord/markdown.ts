// Inline nodes -> one line of Discord's markdown in which only our own marks are obeyed. It lays nothing out.
import { inertText, inertUrl } from '../../message/inert.ts';
import type { Inline } from '../../message/message.ts';
import { MARKUP } from './limits.ts';

/** What begins a list or a small line where it stands first; the other signs of that kind are escaped everywhere. */
const LINE_START = /^(\d{1,9})?([-+.)])/;
/** In an address these would end the link or begin a style. */
const LINK_BREAKERS = /[()*~|`\\]/g;
/** Longer addresses take the room of the words; Discord's own links on buttons end here as well. */
const MOST_ADDRESS = 512;
/** As it stands once escaped. */
const LOOKS_LIKE_ADDRESS = /^\W*https?\\:\/\//i;
/** Takes no room, and keeps the marks of two neighbours apart. */
const JOINER = '\u2060';

type Style = { readonly mark: '' | '*' | '**' | '***'; readonly url: string | null };
type Run = Style & { readonly text: string };

/** The text as it is, to the eye: nothing in it pings, links or styles. */
export const escapeText = (text: string): string => inertText(text).replace(MARKUP, '\\$&');

/** A line that begins no list, whatever its words. `hasLinks: false` keeps the words of links and leaves their addresses out. */
export function markdownLine(line: readonly Inline[], { hasLinks = true } = {}): string {
  const runs = joinAlike([...runsOf(line, { mark: '', url: null })].map((run) => (hasLinks ? run : { ...run, url: null })));
  return groupByLink(runs).map(linkMarkdown).join('').trim().replace(LINE_START, '$1\\$2');
}

function* runsOf(line: readonly Inline[], style: Style): Generator<Run> {
  for (const node of line) {
    switch (node.type) {
      case 'text':
        yield { ...style, text: escapeText(node.value) };
        break;
      case 'strong':
        yield* runsOf(node.children, { ...style, mark: style.mark.length % 2 === 1 ? '***' : '**' });
        break;
      case 'emphasis':
        yield* runsOf(node.children, { ...style, mark: style.mark.length >= 2 ? '***' : '*' });
        break;
      case 'command':
        yield* runsOf(node.children, style);
        break;
      case 'link':
        yield* runsOf(node.children, { ...style, url: style.url ?? addressOf(node.url) });
        break;
    }
  }
}

function addressOf(url: string): string | null {
  const address = inertUrl(url)?.replace(LINK_BREAKERS, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return address === undefined || address.length > MOST_ADDRESS ? null : address;
}

function joinAlike(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.mark === run.mark && last.url === run.url) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') joined.push(run);
  }
  return joined;
}

function groupByLink(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && group[0]?.url === run.url) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function linkMarkdown(runs: readonly Run[]): string {
  const words = runs.map(styled).join('');
  const url = runs[0]?.url ?? null;
  if (url === null || words.trim() === '') return words;
  // Words that look like an address must not lead to another one: what is shown is where it leads.
  return LOOKS_LIKE_ADDRESS.test(words) ? `<${url}>` : `[${words}](${url})`;
}

/** A mark beside a blank is no mark: blanks go outside. Two marks that touch would be read as one. */
function styled({ mark, text }: Run, index: number, runs: readonly Run[]): string {
  const words = text.trim();
  if (mark === '' || words === '') return text;
  const start = text.length - text.trimStart().length;
  const isTouching = start === 0 && index > 0 && runs[index - 1]?.mark !== '' && !/\s$/.test(runs[index - 1]?.text ?? '');
  return `${isTouching ? JOINER : ''}${text.slice(0, start)}${mark}${words}${mark}${text.slice(start + words.length)}`;
}
