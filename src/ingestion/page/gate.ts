// Decides before parsing whether markup is safe to parse: depth, attributes and tags are counted on the raw text, each character seen once.

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 128;
const MAX_TAGS = 100_000;
/** Elements without an end tag, or whose end tag may be left out: they add no depth that could be counted. */
const OPEN =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead|tfoot|colgroup|path|use|circle|rect|stop|g)$/;
/** What stands between their tags is no markup. */
const RAW = /^(?:script|style|textarea|title|noscript|iframe|xmp|template|svg)$/;

/** Null for a page that may be parsed; else why not, as a sentence. */
export function gate(html: string): string | null {
  let depth = 0;
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
      continue;
    }
    const { name, end, attributes, isSelfClosed } = scanTag(html, at);
    at = end;
    if (++tags > MAX_TAGS) return tooHard('too many tags');
    if (attributes > MAX_ATTRIBUTES) return tooHard('a tag with too many attributes');
    if (RAW.test(name) && !isSelfClosed) at = afterEndTag(html, name, at);
    else if (name.startsWith('/')) depth = Math.max(0, depth - (OPEN.test(name.slice(1)) ? 0 : 1));
    else if (name !== '' && !isSelfClosed && !OPEN.test(name)) depth += 1;
    if (depth > MAX_DEPTH) return tooHard('tags nested too deeply');
  }
  return null;
}

const tooHard = (what: string) => `is a page that no browser would have made (${what}). Paste the article's text instead.`;

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** End tags may be written in any case. */
function afterEndTag(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : html.length;
}

type Tag = { readonly name: string; readonly end: number; readonly attributes: number; readonly isSelfClosed: boolean };

/** Reads one tag; a sign > inside a quoted value does not end it. `name` is empty where no tag begins. */
function scanTag(html: string, start: number): Tag {
  const name = /^\/?[a-z][a-z0-9:-]{0,30}/i.exec(html.slice(start + 1, start + 33))?.[0].toLowerCase() ?? '';
  if (name === '') return { name, end: start + 1, attributes: 0, isSelfClosed: false };
  let attributes = 0;
  let at = start + 1 + name.length;
  for (; at < html.length && html[at] !== '>' && attributes <= MAX_ATTRIBUTES; at += 1) {
    const [sign, next = '>'] = [html[at] ?? '', html[at + 1]];
    if (isBlank(sign) && !isBlank(next) && !/[>/=]/.test(next)) attributes += 1;
    if (sign === '=' && (next === '"' || next === "'")) at = after(html, next, at + 2) - 1;
  }
  return { name, end: at + 1, attributes, isSelfClosed: html[at - 1] === '/' };
}

const isBlank = (sign: string) => sign === ' ' || sign === '\n' || sign === '\t';
