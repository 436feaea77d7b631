// Figures -> each once, as written, with who gives it and the article behind it.
import type { Sourced } from '../domain/digest.ts';
import type { NumberFact } from '../domain/fact.ts';
import type { Content } from '../message/build.ts';
import { foldName } from '../text/fold.ts';
import { publisherLink } from './source.ts';

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

/** "more than 1,000 political prisoners (rights groups)"; `showsSource` names the publisher where several stand behind a list. */
export function figureContent({ of, article }: Sourced<NumberFact>, now: string, { showsSource = false } = {}): Content {
  const speaker = of.attributedTo?.name;
  return [of.evidence.exact, speaker !== undefined && ` (${speaker})`, showsSource && [', ', publisherLink(article, now)]];
}
