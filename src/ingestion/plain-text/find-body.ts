// The lines under the head -> paragraphs and captions. What belongs to the page's frame is dropped.
import type { Caption } from '../../domain/article.ts';
import { agencyOf } from '../agencies.ts';
import { creditOnly, splitCredit } from '../split-credit.ts';
import { isBarePointer, isFrameLine } from './frame-lines.ts';
import type { Line } from './lines.ts';
import { isPlainCaption } from './plain-caption.ts';

export type Body = { readonly paragraphs: readonly string[]; readonly captions: readonly Caption[]; readonly agency?: string | undefined };

/** Longest line that a credit on a line of its own can make a caption of. */
const LONGEST_CAPTION = 400;

export function findBody(lines: readonly Line[], title: string | undefined): Body {
  const paragraphs: string[] = [];
  const captions: Caption[] = [];
  let agency: string | undefined;
  let last: Line | undefined;
  for (const [at, line] of lines.entries()) {
    if (last && isBarePointer(last.text) && isOtherTitle(line, last, lines)) {
      last = line;
      continue;
    }
    const credit = creditOnly(line.text);
    const caption = splitCredit(line.text);
    const signed = signature(line.text);
    if (signed) agency ??= signed;
    else if (isFrameLine(line.text)) agency ??= agencyInTail(line.text);
    else if (credit !== undefined) captions.push(...captionAbove(paragraphs, last, line, credit));
    else if (caption && caption.text !== '') captions.push(caption);
    else if (at === 0 && lines.length > 2 && isPlainCaption(line.text)) captions.push({ text: line.text });
    else if (!isTitleAgain(line.text, title)) paragraphs.push(line.text);
    last = line;
  }
  return { paragraphs, captions, agency };
}

/** "Read more" stands over the title of another article: the same block, or no sentence. */
function isOtherTitle({ text, block }: Line, pointer: Line, lines: readonly Line[]): boolean {
  const isPair = block === pointer.block && lines.filter((line) => line.block === block).length === 2;
  return text.length < 160 && !/^["“]/.test(text) && (isPair || !/[.!?:]["”’]?$/.test(text));
}

const isTitleAgain = (text: string, title: string | undefined) => title !== undefined && text.toLowerCase() === title.toLowerCase();

function captionAbove(paragraphs: string[], last: Line | undefined, line: Line, credit: string): Caption[] {
  const isItsCaption =
    last !== undefined && paragraphs.at(-1) === last.text && last.block === line.block && last.text.length < LONGEST_CAPTION;
  return isItsCaption ? [{ text: paragraphs.pop() ?? '', credit }] : [];
}

/** "- AFP", "© 2025 AFP" */
const agencyInTail = (text: string) => agencyOf(text.replace(/^(?:[–—-]+|©|\(c\)|copyright)\s*/i, '').replace(/^(?:19|20)\d\d\s*/, ''));

/** A line that only signs: "(AFP)", "AFP/dpa", "- Reuters", "With AFP". */
function signature(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const named = /^\W*(?:[\p{L}\d]+ ){0,3}with (.+?)\W*$/iu.exec(text)?.[1] ?? text;
  const names = named
    .replace(/^\W+|\W+$/gu, '')
    .split(/\s*[/,]\s*/)
    .map(agencyOf);
  return names.includes(undefined) ? undefined : names[0];
}
