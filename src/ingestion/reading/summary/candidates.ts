// Sentences -> those that may stand in a summary, frame and dateline taken off, and whether each can be understood on its own.
import { type Span, sliceOf } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { PASTS } from '../facts/date-words.ts';
import { lastStartingBy } from '../facts/span-search.ts';
import { datelineLength } from '../lead.ts';
import { findQuotations } from '../quotes/quotation-marks.ts';

/** `place` counts the sentences from the first one that is prose; one that `isWhole` needs no other sentence; `isClosed` says that no quotation or bracket is left open. */
export type Candidate = Span & {
  readonly text: string;
  readonly words: number;
  readonly place: number;
  readonly isWhole: boolean;
  readonly isClosed: boolean;
};

const FEWEST_WORDS = 6;
const MOST_SENTENCES = 40;
/** Of a picture that got into the text. */
const CREDIT = /\b(?:Image|Photo|Picture|Credit|File photo|Photograph)s?: ?\p{Lu}/u;

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Prose sentences in order, no title, caption, heading, question or part of a quotation. */
export function findCandidates(document: Document): Candidate[] {
  const prose: Candidate[] = [];
  const paragraphAt = paragraphFinder(document);
  const isQuoted = quotedFinder(document);
  let place = 0;
  for (const sentence of document.sentences) {
    if (prose.length >= MOST_SENTENCES) break;
    const paragraph = paragraphAt(sentence);
    const isApart = CREDIT.test(paragraph.text) || isQuoted(sentence);
    const candidate = isApart ? null : candidateOf(document, sentence, paragraph, place);
    if (candidate) prose.push(candidate);
    if (prose.length > 0) place++;
  }
  return prose;
}

type Paragraph = { readonly start: number; readonly text: string };

// Sentences come in order, so one walk over the paragraphs serves all of them.
function paragraphFinder({ text, paragraphs }: Document): (sentence: Span) => Paragraph {
  let index = 0;
  let paragraph: Paragraph = { start: -1, text: '' };
  return ({ start }) => {
    while ((paragraphs[index]?.end ?? start + 1) <= start) index++;
    const span = paragraphs[index];
    if (span && span.start !== paragraph.start) paragraph = { start: span.start, text: sliceOf(text, span) };
    return paragraph;
  };
}

// A sentence that begins inside a quotation is somebody's own, and nothing in it says whose.
function quotedFinder({ text, paragraphs }: Document): (sentence: Span) => boolean {
  const quotations = findQuotations(text, paragraphs);
  return (sentence) => (quotations[lastStartingBy(quotations, sentence.start - 1)]?.end ?? 0) > sentence.start;
}

function candidateOf({ text, article }: Document, sentence: Span, paragraph: Paragraph, place: number): Candidate | null {
  // Only the first paragraphs of news have a dateline.
  const dateline = place === 0 && sentence.start === paragraph.start ? datelineLength(paragraph.text) : 0;
  const frame = dateline || markLength(text, sentence);
  const start = sentence.start + frame;
  if (start >= sentence.end) return null;
  const words = text.slice(start, sentence.end);
  const count = countWords(words);
  if (count < FEWEST_WORDS || !isProse(words, article.title)) return null;
  const isClosed = isBalanced(words);
  return { start, end: sentence.end, text: words, words: count, place, isWhole: isClosed && isSelfContained(words), isClosed };
}

// "[17] " left over from notes, "20:48 – " in front of a live entry.
const markLength = (text: string, { start }: Span): number =>
  /^(?:\[ ?\d{1,3} ?\]\s*|\d{1,2}[:.]\d\d(?: [ap]\.m\.)? [–—-] )+/.exec(text.slice(start, start + 24))?.[0].length ?? 0;

function isProse(text: string, title: string): boolean {
  if (text === title || !/[.!…]["”’)\]]*$/.test(text)) return false;
  if (ADDRESSES_READER.test(text)) return false;
  return /^["“‘']?[\p{Lu}\p{N}]/u.test(text) && !/^(?:["“«„]|By \p{Lu})/u.test(text) && !/\?["”’]?$/.test(text);
}

/** What a page asks of its reader. */
const ADDRESSES_READER =
  /^(?:See (?:the|our|also|more|full)|Read (?:more|the|our|also|full)|Click (?:here|on|the)|Follow (?:us|our|the (?:live|latest))|Watch (?:the|our|more|live)|Listen to|Visit (?:our|the)|Subscribe|Sign up|Please)\b/;

const OPENS_BACKWARD =
  /^(?:He|She|It|They|His|Her|Their|Its|This|That|These|Those|Such|But|And|Or|So|Yet|Also|However|Still|Instead|Meanwhile|Then|Nevertheless|Nonetheless|Moreover|Furthermore|Thus|Therefore|Hence|Consequently|Likewise|Similarly|Besides|Afterwards?|Yes|No|Well|Both|Neither|Another|Others|There|Here|In (?:addition|turn|response|exchange|return|contrast)|(?:Under|At|After|Of|With|Among|During) (?:the|this|that|these|those|his|her|its|their) |As a result|For (?:example|instance)|In fact|Of course|On the other hand|Since then|By then|After that|At first|The (?:move|decision|announcement|pardon|incident|accident|attack|deal|agreement|two|pair|latter|former|statement|report|same|other|man|woman|group|company|ministry|official|officials))\b/;
// A regnal number ("Norton I") is no person speaking.
const FIRST_PERSON = /(?:^|[\s“"'‘])(?:(?<!\p{Lu}\p{Ll}{1,20} )I(?!\p{Lu})|I['’]m|we|We|my|My|our|Our|you|your)\b/u;
const BACKWARD_PRONOUN = /\b(?:he|she|they)\s(?:said|says|told|added|wrote)\b/;

// A caption that got into the text has no verb that shows a time.
const VERB = new RegExp(
  `\\b(?:is|are|has|have|will|would|could|can|may|must|does|do|\\p{Ll}{3,}(?:ed|es)|say|says|plan|face|remain|live|work|want|need|show|make|keep|come|go|take|help|lies|sits|runs|${[...PASTS].join('|')})\\b`,
  'u',
);

// Nothing in it needs an earlier sentence: no pronoun or "the move" without its referent.
const isSelfContained = (text: string): boolean =>
  VERB.test(text) && !OPENS_BACKWARD.test(text) && !FIRST_PERSON.test(text) && !BACKWARD_PRONOUN.test(text);

/** No quotation or bracket left open. */
export function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/[“«„]/g) === count(/[”»]/g) && count(/"/g) % 2 === 0 && count(/\(/g) === count(/\)/g);
}

/** True for words that are somebody's own ("we", "I"): they do not tell the news. */
export const isSpoken = (text: string): boolean => FIRST_PERSON.test(text);
