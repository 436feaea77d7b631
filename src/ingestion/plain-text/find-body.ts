// The lines under the head -> paragraphs and captions. What belongs to the page's frame is dropped.
import type { Caption } from '../../domain/article.ts';
import { agencyOf } from '../agencies.ts';
import { creditOnly, splitCredit } from '../split-credit.ts';
import { isBarePointer, isFrameLine } from './frame-lines.ts';
import type { Line } from './lines.ts';

export type Body = { readonly paragraphs: readonly string[]; readonly captions: readonly Caption[]; readonly agency?: string | undefined };

/** Longest line that a credit on a line of its own can make a caption of. */
const LONGEST_CAPTION = 400;

export function findBody(lines: readonly Line[], title: string | undefined): Body {
  const paragraphs: string[] = [];
  const captions: Caption[] = [];
  let agency: string | undefined;
  let last: Line | undefined;
  for (const [at, line] of lines.entries()) {
    if (last && isBarePointer(last.text) && isOtherTitle(line, last)) {
      last = line;
      continue;
    }
    const credit = creditOnly(line.text);
    const caption = splitCredit(line.text);
    if (isFrameLine(line.text)) agency ??= agencyInTail(line.text);
    else if (credit !== undefined) captions.push(...captionAbove(paragraphs, last, line, credit));
    else if (caption && caption.text !== '') captions.push(caption);
    else if (at === 0 && lines.length > 2 && isPlainCaption(line.text)) captions.push({ text: line.text });
    else if (!isTitleAgain(line.text, title)) paragraphs.push(line.text);
    last = line;
  }
  return { paragraphs, captions, agency };
}

/** "Read more" stands over the title of another article: the same block, or no sentence. */
const isOtherTitle = (line: Line, pointer: Line) =>
  line.text.length < 160 && (line.block === pointer.block || !/[.!?:]["”’]?$/.test(line.text)) && !/^["“]/.test(line.text);

const isTitleAgain = (text: string, title: string | undefined) => title !== undefined && text.toLowerCase() === title.toLowerCase();

function captionAbove(paragraphs: string[], last: Line | undefined, line: Line, credit: string): Caption[] {
  const isItsCaption =
    last !== undefined && paragraphs.at(-1) === last.text && last.block === line.block && last.text.length < LONGEST_CAPTION;
  return isItsCaption ? [{ text: paragraphs.pop() ?? '', credit }] : [];
}

/** "- AFP", "© 2025 AFP" */
const agencyInTail = (text: string) => agencyOf(text.replace(/^(?:[–—-]+|©|\(c\)|copyright)\s*/i, '').replace(/^(?:19|20)\d\d\s*/, ''));

const POINTS_INTO_PICTURE =
  /\b(?:pictured|(?:seen|shown) (?:here|above|below|in this)|file (?:photo|picture)|(?:from|at|far|top|bottom|on) (?:the )?(?:left|right)|[,(](?:left|right|centre|center)[,)]|(?:left|right) to (?:left|right)|in this (?:photo|picture|image|screengrab))\b/iu;
/** Captions tell in the present tense what is to be seen, and when in full: "arrives for a meeting ... on Oct. 10, 2025." News tell the past. */
const PRESENT_ON_DATE =
  /^\p{Lu}[^.!?"“]{8,200}?\s(?:\p{Ll}{2,}s|are|walk|stand|sit|hold|wait|gather|march|protest|carry|look|attend|speak|pose|wave|work|inspect)\s[^.!?"“]*\b(?:19|20)\d\d\.?$/u;

const isPlainCaption = (text: string) =>
  text.length < LONGEST_CAPTION && (POINTS_INTO_PICTURE.test(text) || (PRESENT_ON_DATE.test(text) && !/\b(?:said|says|told)\b/.test(text)));
