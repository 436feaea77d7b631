// A title and an opening -> the terms by which two reports of one event know each other: names, figures, and ideas or word stems.
import { ideas } from './synonyms.ts';

/** `^russia` a name, `#31` a figure, else an idea or a stem. */
export type Term = string;

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’]|[.,](?=\p{N}))*/gu;
const SMALL = 12;

export const isName = (term: Term): boolean => term.startsWith('^');
export const isFigure = (term: Term): boolean => term.startsWith('#');
/** Measured rather than counted: it does not change from report to report. */
export const isDecimal = (term: Term): boolean => isFigure(term) && term.includes('.');
/** Figures up to twelve, and years, stand everywhere and tell little. */
export const isTelling = (term: Term): boolean =>
  isDecimal(term) || (isFigure(term) && Number(term.slice(1)) > SMALL && !/^#(?:19|20)\d\d$/.test(term));

const SILENT = new Set(
  `a an the of to in on at for from by with and or but as is are was were be been being it its this that these those he she they his her hers
their them him i we you our your not no nor have has had having will would can could may might shall should must do does did done said say
says saying told tell tells after before over under into out up down off about against between during since until while when where which who whom
whose what how why there here than then also more most less least new one two three first last next other another some any all both each
every many much few several such only own same so too very just even still yet again now today yesterday tomorrow if because though although
according year years day days week weeks month months monday tuesday wednesday thursday friday saturday sunday january february march april
june july august september october november december mr mrs ms dr`.split(/\s+/),
);

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, index < 16 ? index + 4 : (index - 14) * 10]),
);

type Word = { readonly written: string; readonly folded: string; readonly opensSentence: boolean };

/** All terms of a report, without weights. A word counts as a name when it is capitalised where it need not be, and nowhere written small. */
export function termsOf(title: string, opening: string): ReadonlySet<Term> {
  const headline = wordsOf(title);
  const words = [...headline, ...wordsOf(opening)];
  const hasTitleCase = isTitleCase(headline);
  const capitalised = new Set(
    words.filter((word, index) => isUpper(word) && !word.opensSentence && !(hasTitleCase && index < headline.length)).map(folded),
  );
  const small = new Set(words.filter((word) => !isUpper(word)).map(folded));
  return new Set(words.flatMap((word) => termOf(word, capitalised.has(word.folded) && !small.has(word.folded)) ?? []));
}

function termOf({ folded, written }: Word, named: boolean): Term | null {
  if (/^\p{N}/u.test(written)) return figureTerm(written);
  const number = NUMBER_WORDS.get(folded);
  if (number !== undefined) return `#${number}`;
  if (SILENT.has(folded) || folded.length < 3) return null;
  return named ? nameTerm(folded) : (ideas.get(folded) ?? stemOf(folded));
}

function figureTerm(written: string): Term | null {
  const value = Number.parseFloat(written.replaceAll(',', ''));
  return value >= 1 ? `#${value}` : null;
}

/** Every word as the name that it would be. */
export const namesIn = (text: string): ReadonlySet<Term> => new Set(wordsOf(text).map((word) => nameTerm(word.folded)));

/** Names by their beginning, so that Vardania and Vardanian meet. */
export function nameTerm(folded: string): Term {
  return `^${folded.length > 6 ? folded.slice(0, 6) : folded.length > 4 ? folded.replace(/s$/, '') : folded}`;
}

/** A word without its ending: crude, for comparing only. */
export function stemOf(word: string): Term {
  if (word.length <= 4) return word;
  const root = word.replace(/ies$/, 'y').replace(/(?:ings?|edly|ed|es|s|ly|ers?|ors?|ions?|ments?)$/, '');
  return root.length > 4 ? root.replace(/(.)\1$/, '$1').replace(/e$/, '') : root;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    written,
    folded: written.toLowerCase().replace(/['’]s?$/, ''),
    opensSentence: /(?:^|[.!?:"“]\s*)$/.test(text.slice(Math.max(0, index - 3), index)),
  }));
}

const isUpper = ({ written }: Word): boolean => /^\p{Lu}/u.test(written);
const folded = (word: Word): string => word.folded;
const isTitleCase = (words: readonly Word[]): boolean =>
  words.length > 3 && words.slice(1).filter(isUpper).length > 0.6 * (words.length - 1);
