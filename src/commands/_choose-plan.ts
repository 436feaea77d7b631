// A typed name -> the digest that is meant.
import type { DigestPlan } from '../domain/digest.ts';
import type { Choice } from '../ports/platform.ts';
import type { Newsroom } from '../publishing/newsroom.ts';
import { nearestTo } from '../text/nearest.ts';

/** The plan of that name, the only one there is, or a sentence that says why not. */
export function choosePlan(name: string | undefined, plans: readonly DigestPlan[]): DigestPlan | string {
  const ids = plans.map(({ id }) => id);
  const [first] = plans;
  if (!first) return 'No digest is set up: write one into digests/, as CONTRIBUTING.md shows.';
  if (name === undefined) return first;
  const near = nearestTo(name, ids);
  return (
    plans.find(({ id }) => id === name) ??
    `There is no digest "${name}". ${near ? `Did you mean ${near}?` : `There is: ${ids.join(', ')}.`}`
  );
}

/** Completions for a parameter that takes a digest's name. */
export const completePlan = (typed: string, { plans }: Pick<Newsroom, 'plans'>): readonly Choice[] =>
  plans.filter(({ id }) => id.startsWith(typed)).map(({ id, title }) => ({ label: `${id}: ${title}`, value: id }));
