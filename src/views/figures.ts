// Figures -> each once, as written, with who gives it and the article behind it.
import type { Sourced } from '../domain/digest.ts';
import type { NumberFact } from '../domain/fact.ts';
import type { Content } from '../message/build.ts';
import { foldName } from '../text/fold.ts';
import { linkTo } from './source.ts';

/** Of figures that say the same of the same, the first that names who says so, else the first; in their order. */
export function distinctFigures(figures: readonly Sourced<NumberFact>[]): readonly Sourced<NumberFact>[] {
  const byKey = new Map<string, Sourced<NumberFact>>();
  for (const figure of figures) {
    const known = byKey.get(keyOf(figure.of));
    if (!known || (!known.of.attributedTo && figure.of.attributedTo)) byKey.set(keyOf(figure.of), figure);
  }
  return [...byKey.values()];
}

const keyOf = ({ value, high, unit, counts, evidence }: NumberFact): string =>
  value === null ? foldName(evidence.exact) : [value, high, unit, foldName(counts ?? '')].join('|');

/** "more than 1,000 political prisoners (rights groups)". Where several publishers stand behind a list, the figure leads to its article. */
export function figureContent({ of, article }: Sourced<NumberFact>, now: string, { isLinked = false } = {}): Content {
  const speaker = of.attributedTo?.name.replace(/^(?:the|an?)\s+/i, '');
  return [isLinked ? linkTo(article, of.evidence.exact, now) : of.evidence.exact, speaker !== undefined && ` (${speaker})`];
}

const TIME = /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?)$/i;

/** Figures that say something by themselves, then those that only colour their sentence: hours, distances, bare numbers. */
export function sortedFigures(figures: readonly Sourced<NumberFact>[]): {
  readonly telling: readonly Sourced<NumberFact>[];
  readonly others: readonly Sourced<NumberFact>[];
} {
  const distinct = distinctFigures(figures);
  return { telling: distinct.filter(({ of }) => isTelling(of)), others: distinct.filter(({ of }) => !isTelling(of)) };
}

/** Money, shares, and what is counted. */
const isTelling = ({ counts, unit }: NumberFact): boolean =>
  unit === '%' || /^[A-Z]{3}$/.test(unit ?? '') || (counts !== undefined && !TIME.test(counts));
