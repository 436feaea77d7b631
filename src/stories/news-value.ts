// Statements -> how much a reader in a hurry is served by them. Orders and leaves out; changes nothing.
import type { NumberFact } from '../domain/fact.ts';
import type { Quote } from '../domain/quote.ts';
import { fateOf } from './compare-figures.ts';

/** What befell people: what a reader looks for first. */
const FATES = new Set(['death', 'hurt', 'missing', 'rescue', 'arrest', 'jail', 'free', 'hostage', 'layoffs', 'ill', 'migrant', 'evacuat']);
/** Counts that are seldom news: ages, durations, distances, scores. */
const BACKGROUND =
  /(?:^|[\s-])(?:years?(?:-|\s)old|old|aged?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|km|points?|goals?)$/i;
const HANDFUL = 9;
const QUOTE_WORDS = { few: 5, many: 40 };

/**
 * Above 0: worth showing as a figure. `voiceCount`: independent publishers that give it. A figure that does not say what it counts tells nothing
 * without its sentence, and a handful of anything is news only where it befell people.
 */
export function figureValue(fact: NumberFact, voiceCount: number): number {
  if (fact.counts === undefined || BACKGROUND.test(fact.counts)) return -1;
  const isFate = [...fateOf(fact)].some((idea) => FATES.has(idea));
  const isHandful = fact.unit === undefined && (fact.value ?? 0) <= HANDFUL;
  return (isFate ? 1 : 0) - (isHandful ? 1.5 : 0) + 0.5 * (voiceCount - 1) + nearTop(fact.sentence.start);
}

/** Above 0: worth showing as what somebody said: his own words, his name known, neither a scrap nor a speech. */
export function quoteValue(quote: Quote, hasRole: boolean): number {
  const length = quote.parts.reduce((sum, part) => sum + part.exact.split(/\s+/).length, 0);
  const isQuotable = quote.kind !== 'indirect' && quote.speaker?.key != null && length >= QUOTE_WORDS.few && length <= QUOTE_WORDS.many;
  if (!isQuotable) return -1;
  return (quote.kind === 'direct' ? 1 : 0.5) + (hasRole ? 0.5 : 0) + nearTop(quote.evidence.start);
}

/** 1 at the head of an article, half of it after some 700 characters. */
const nearTop = (start: number): number => 1 / (1 + start / 700);
