// Text -> paragraphs and sentences. Intl.Segmenter for all languages, mended where an abbreviation or a quotation mark misleads it.
import type { Span } from './span.ts';

const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:Dr|Mr|Mrs|Ms|Mx|Prof|Gen|Lt|Col|Sgt|Capt|Cmdr|Maj|Brig|Adm|Sen|Rep|Gov|Rev|Hon|Fr|St|Sr|Jr|No|Nos|vs|v|Inc|Ltd|Co|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|dept|art|sec|para|p|pp|ch|vol|ed|eds|cf|e\.g|i\.e|etc|al|U\.S|U\.K|U\.N|E\.U|D\.C|\p{Lu})\.\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** Paragraphs: what blank lines or line breaks separate, trimmed. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    paragraphs.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return paragraphs;
}

/** Sentences in order, trimmed, never across paragraphs. `language` is ISO 639-1. */
export function findSentences(text: string, language = 'en'): Span[] {
  return findParagraphs(text).flatMap((paragraph) => sentencesOf(text, paragraph, language));
}

function sentencesOf(text: string, paragraph: Span, language: string): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (const segment of segmenter(language).segment(text.slice(paragraph.start, paragraph.end))) {
    const end = paragraph.start + segment.index + segment.segment.length;
    if (end < paragraph.end && !endsSentence(text, start, end)) continue;
    sentences.push({ start, end: start + text.slice(start, end).trimEnd().length });
    start = end;
  }
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

function endsSentence(text: string, start: number, end: number): boolean {
  const sentence = text.slice(start, end);
  if (ABBREVIATION.test(sentence)) return false;
  // A lower-case letter goes on with the sentence: '"Why?" she asked.'
  return !/^\p{Ll}/u.test(text.slice(end, end + 2));
}

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
