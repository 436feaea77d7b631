// Statements -> how much a reader in a hurry is served by them. Orders and leaves out; changes nothing.
import type { NumberFact } from '../domain/fact.ts';
import type { Quote } from '../domain/quote.ts';
import { fateOf } from './compare-figures.ts';
import { type Term, termsOf } from './terms.ts';

/** What befell people: what a reader looks for first. */
const FATES = new Set(['death', 'hurt', 'missing', 'rescue', 'arrest', 'jail', 'free', 'hostage', 'layoffs', 'ill', 'migrant', 'evacuat']);
/** Counts that are seldom news: ages, durations, distances, scores. */
const BACKGROUND =
  /(?:^|[\s-])(?:years?(?:-|\s)old|old|aged?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|km|points?|goals?)$/i;
const LOST_REFERENT = /^(?:he|she|they|their|his|her|them|it (?:would|did|had))\b/i;
const HANDFUL = 9;
const LEAST_VALUE = 0.6;
const QUOTE_WORDS = { few: 6, many: 40 };

/** What stands around a figure: how many independent publishers give it, whether it is inside somebody's words, what the lead's title speaks of. */
export type FigureSetting = { readonly voiceCount: number; readonly isQuoted: boolean; readonly titleTerms: ReadonlySet<Term> };

/**
 * Above 0: worth showing as a figure. One whose own words do not say what it counts tells nothing without its sentence, and a handful of anything is news only
 * where it befell people.
 */
export function figureValue(fact: NumberFact, { voiceCount, isQuoted, titleTerms }: FigureSetting): number {
  if (fact.counts === undefined || BACKGROUND.test(fact.counts) || !fact.evidence.exact.endsWith(lastWord(fact.counts))) return -1;
  const isFate = [...fateOf(fact), ...termsOf('', fact.counts)].some((idea) => FATES.has(idea));
  const isHandful = !isFate && fact.unit === undefined && (fact.value ?? 0) <= HANDFUL;
  const isInTitle = [...termsOf('', fact.counts)].some((term) => titleTerms.has(term));
  return (
    (isFate ? 1 : 0) +
    (isInTitle ? 0.5 : 0) +
    0.15 * Math.log10(Math.max(1, fact.value ?? 1)) +
    0.5 * (voiceCount - 1) +
    nearTop(fact.sentence.start) -
    (isHandful ? 1.5 : 0) -
    (isQuoted ? 1 : 0) -
    LEAST_VALUE
  );
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** Above 0: worth showing as what somebody said, above 2 in whole sentences: his own words, his name known, neither a scrap nor a speech. */
export function quoteValue(quote: Quote, hasRole: boolean): number {
  const length = quote.parts.reduce((sum, part) => sum + part.exact.split(/\s+/).length, 0);
  const isQuotable = quote.kind !== 'indirect' && quote.speaker?.key != null && length >= QUOTE_WORDS.few && length <= QUOTE_WORDS.many;
  if (!isQuotable) return -1;
  return (quote.kind === 'direct' ? DIRECT : 0) + (hasRole ? 0.5 : 0) + nearTop(quote.evidence.start);
}

/** What is not known counts more the more publishers say so; less where somebody only would not tell, or where its "he" stands alone. */
export function gapValue(text: string, voiceCount: number): number {
  return voiceCount - (/\b(?:declined|refused|would not)\b/i.test(text) ? 0.5 : 0) - (LOST_REFERENT.test(text) ? 1 : 0);
}

/** Two statements of what is not known that are about the same: "it was not clear what caused the fire", "the cause of the fire is unknown". */
export function isSameGap(a: string, b: string): boolean {
  const [left, right] = [termsOf('', a), termsOf('', b)];
  const shared = [...left].filter((term) => right.has(term)).length;
  return shared >= 2 && shared >= 0.6 * Math.min(left.size, right.size);
}

/** More than a role and a place at the top together: broken sentences are shown only where nobody spoke in whole ones. */
const DIRECT = 2;

/** 1 at the head of an article, half of it after some 700 characters. */
const nearTop = (start: number): number => 1 / (1 + start / 700);
