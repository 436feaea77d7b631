// Text -> paragraphs and sentences. A full stop ends a sentence unless it belongs to an abbreviation, an initial or an ordinal; no grammar.
import type { Span } from './span.ts';

/** With a full stop of their own, always before the word that they belong to. */
const TITLES = new Set(
  'mr mrs ms mx dr prof gen lt col sgt capt cmdr cpt maj brig adm sen rep reps sens gov rev hon fr st ste msgr mgr amb atty supt insp pvt cpl pres vs v nr bl cf approx est viz fig figs ft mt'.split(
    ' ',
  ),
);
/** May end a sentence: then a word follows that seldom stands inside one with a capital. */
const ABBREVIATIONS = new Set(
  'jr sr inc ltd co corp bros plc llc cos etc al dept assn univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd art sec para p pp ch vol ed eds e.g i.e ph.d m.d b.a m.a u.s u.k u.n e.u d.c u.s.a calif fla ariz ala ark colo conn del ga ill ind kan ky la ma md mass mich minn miss mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
);
const STARTERS = new Set(
  'the a an in on at for from with by to of as if it he she they we you i but and or so yet this that these those there here then when while after before since although though because despite under over during among his her its their our my your what who why how where not no some many most several few all both each one two three yes also still now later earlier meanwhile however instead since asked according'.split(
    ' ',
  ),
);
/** Only before a figure ("No. 4"). */
const BEFORE_FIGURES = new Set('no nos nr art sec p pp vol ch c ca'.split(' '));
const BEHIND_CLOCK =
  /^(?:\p{Lu}{2,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Eastern|Pacific|Central|Mountain|Local|Greenwich)|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u;
/** Languages that write "3." for "third". */
const ORDINAL_STOPS = new Set('de da nb nn no fi cs sk sl hr sr bs hu et lv is fo'.split(' '));
const UNSPACED = /[。！？।؟۔።។]/;

const END = /(?<![.!?…])[.!?…]+["”’'»“)\]]*(?=\s)/g;
const NEXT = /\s+["“„‘'«»([–—\-\s]*(\S?)/y;
const WORD_BEFORE = /([\p{L}\p{M}\p{N}.'’-]+)$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** Paragraphs: what blank lines or line breaks separate, trimmed. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    paragraphs.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return paragraphs;
}

/** Sentences in order, trimmed, never across paragraphs; together they hold everything but white space. `language` is ISO 639-1. */
export function findSentences(text: string, language = 'en'): Span[] {
  return findParagraphs(text).flatMap((paragraph) => {
    const part = text.slice(paragraph.start, paragraph.end);
    const ends = UNSPACED.test(part) ? segmentEnds(part, language) : stopEnds(part, language);
    return sentencesBetween(part, ends, paragraph.start);
  });
}

function sentencesBetween(part: string, ends: readonly number[], offset: number): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of [...ends, part.length]) {
    const sentence = part.slice(start, end);
    const from = start + sentence.length - sentence.trimStart().length;
    const to = start + sentence.trimEnd().length;
    if (to > from) sentences.push({ start: offset + from, end: offset + to });
    start = end;
  }
  return sentences;
}

function stopEnds(part: string, language: string): number[] {
  const ends: number[] = [];
  for (const match of part.matchAll(END)) {
    const end = match.index + match[0].length;
    if (endsSentence(part, match.index, match[0], end, language)) ends.push(end);
  }
  return ends;
}

function endsSentence(part: string, stop: number, marks: string, end: number, language: string): boolean {
  NEXT.lastIndex = end;
  const next = NEXT.exec(part)?.[1] ?? '';
  // A lower-case letter goes on with the sentence: '"Why?" she asked.'
  if (next === '' || /^[\p{Ll},;:.]/u.test(next)) return next === '';
  if (!marks.startsWith('.') || marks.startsWith('..')) return true;
  if (part.slice(Math.max(0, stop - 4), stop) === 'on X') return true;
  const before = WORD_BEFORE.exec(part.slice(Math.max(0, stop - 24), stop))?.[1] ?? '';
  return !isAbbreviation(before, next, part.slice(NEXT.lastIndex - 1, NEXT.lastIndex + 14), language);
}

/** Whether the full stop behind `word` is its own, and the sentence goes on with `rest`. */
function isAbbreviation(word: string, next: string, rest: string, language: string): boolean {
  const low = word.toLowerCase();
  if (TITLES.has(low)) return true;
  if (ORDINAL_STOPS.has(language) && /^\p{N}{1,2}$/u.test(word)) return true;
  if (BEFORE_FIGURES.has(low) && !/^\p{Lu}$/u.test(word)) return /\p{N}/u.test(next);
  if (low === 'a.m' || low === 'p.m') return BEHIND_CLOCK.test(rest);
  const isInitial = /(?:^|[.-])\p{Lu}$/u.test(word);
  if (!isInitial && !ABBREVIATIONS.has(low) && !/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  if (/\p{N}/u.test(next)) return !isInitial || word.includes('.');
  const follower = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  return !STARTERS.has(follower.toLowerCase());
}

function segmentEnds(part: string, language: string): number[] {
  return [...segmenter(language).segment(part)].map(({ index, segment }) => index + segment.length).slice(0, -1);
}

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
