// Sentences -> those that may stand in a summary, frame and dateline taken off, and whether each can be understood on its own.
import { type Span, sliceOf } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { PASTS } from '../facts/date-words.ts';
import { datelineLength } from '../lead.ts';

/** `place` counts prose sentences from 0. */
export type Candidate = Span & { readonly text: string; readonly words: number; readonly place: number; readonly isWhole: boolean };

const FEWEST_WORDS = 6;
const MOST_SENTENCES = 40;
/** Of a picture that got into the text. */
const CREDIT = /\b(?:Image|Photo|Picture|Credit|File photo|Photograph)s?: ?\p{Lu}/u;

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Prose sentences in order, no title, caption, heading, question or bare quotation. */
export function findCandidates(document: Document): Candidate[] {
  const prose: Candidate[] = [];
  const paragraphAt = paragraphFinder(document);
  for (const sentence of document.sentences) {
    if (prose.length >= MOST_SENTENCES) break;
    const paragraph = paragraphAt(sentence);
    if (CREDIT.test(paragraph.text)) continue;
    const candidate = candidateOf(document, sentence, paragraph, prose.length);
    if (candidate) prose.push(candidate);
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

function candidateOf({ text, article }: Document, sentence: Span, paragraph: Paragraph, place: number): Candidate | null {
  // Only the first paragraphs of news have a dateline.
  const frame = place === 0 && sentence.start === paragraph.start ? datelineLength(paragraph.text) : markLength(text, sentence);
  const start = sentence.start + frame;
  if (start >= sentence.end) return null;
  const words = text.slice(start, sentence.end);
  const count = countWords(words);
  if (count < FEWEST_WORDS || !isProse(words, article.title)) return null;
  return { start, end: sentence.end, text: words, words: count, place, isWhole: isSelfContained(words) };
}

// "[17] " left over from notes, "20:48 – " in front of a live entry.
const markLength = (text: string, { start }: Span): number =>
  /^(?:\[ ?\d{1,3} ?\]\s*|\d{1,2}[:.]\d\d(?: [ap]\.m\.)? [–—-] )+/.exec(text.slice(start, start + 24))?.[0].length ?? 0;

function isProse(text: string, title: string): boolean {
  if (text === title || !/[.!…]["”’)\]]*$/.test(text)) return false;
  return /^["“‘']?[\p{Lu}\p{N}]/u.test(text) && !/^(?:["“«„]|By \p{Lu})/u.test(text) && !/\?["”’]?$/.test(text);
}

const OPENS_BACKWARD =
  /^(?:He|She|It|They|His|Her|Their|Its|This|That|These|Those|Such|But|And|Or|So|Yet|Also|However|Still|Instead|Meanwhile|Then|Yes|No|Well|Both|Neither|Another|Others|There|Here|In (?:addition|turn|response|exchange|return|contrast)|(?:Under|At|After|Of|With|Among|During) (?:the|this|that|these|those|his|her|its|their) |As a result|For example|The (?:move|decision|announcement|pardon|incident|accident|attack|deal|agreement|two|pair|latter|former|statement|report|same|other|man|woman|group|company|ministry|official|officials))\b/;
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

/** True for words that are somebody's own ("we", "I"): they do not tell the news. */
export const isSpoken = (text: string): boolean => FIRST_PERSON.test(text);
