// The figures of a story -> which of them count the same thing, and where publishers give different ones for one time. Precise before complete.
import type { ArticleRef } from '../domain/article.ts';
import type { NumberFact } from '../domain/fact.ts';
import { ideas } from './synonyms.ts';
import { stemOf } from './terms.ts';

export type Figure = {
  readonly of: NumberFact;
  readonly article: ArticleRef /** Index of the independent voice. */;
  readonly voice: number;
};
export type Disagreement = { readonly counts: string; readonly figures: readonly Figure[] };

/** Beyond this two figures count two things, whatever the words. */
export const MOST_APART = 10;
/** Words around a figure that say what befell what is counted. */
const REACH = 4;
const CLAUSE = /[,;:()—–]|\b(?:and|but|while|when|after)\b/;
const PEOPLE = new Set(['people', 'person', 'persons']);
/** Units of what there can be more of tomorrow; lengths, times and shares are of too many things. */
const AMOUNTS = new Set(['t', 'kg', 'ha', 'l', 'MW', 'GW', 'MWh', 'GWh', 'km²', 'm²', 'm³']);
const BEFALLS_PEOPLE = new Set(['death', 'hurt', 'missing', 'rescue', 'arrest', 'ill', 'hostage', 'evacuat']);
const IN_BETWEEN = new Set(
  'a an the of to in on at for from by with as is are was were be been being has have had all some least more than about at up only least nearly around over under its their his her it they'.split(
    ' ',
  ),
);

/** Where independent voices give figures for one thing at one time that cannot all be right; one figure a voice, the highest last. */
export function findDisagreements(figures: readonly Figure[]): readonly Disagreement[] {
  const disagreements: Disagreement[] = [];
  for (const group of groupFigures(figures)) {
    const latest = [...Map.groupBy(group, (figure) => figure.voice).values()].flatMap((own) => own.at(-1) ?? []);
    const apart = latest.filter((figure) => latest.some((other) => areAtOneTime(figure, other) && areApart(figure.of, other.of)));
    if (apart.length < 2) continue;
    const ordered = apart.toSorted((a, b) => (a.of.value ?? 0) - (b.of.value ?? 0));
    disagreements.push({ counts: labelOf(ordered), figures: ordered });
  }
  return disagreements;
}

/** Figures that count the same thing, in groups, in order of first appearance. */
export function groupFigures(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.find(([first]) => first && countSame(first.of, figure.of));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

/** True when both surely count the same thing: one head noun, qualifiers that agree, one unit, and the same befell it. */
export function countSame(a: NumberFact, b: NumberFact): boolean {
  const [counted, other] = [countedBy(a), countedBy(b)];
  if (a.unit !== b.unit || counted === undefined || other === undefined) return false;
  const [left, right] = [wordsOf(counted), wordsOf(other)];
  const areHeads = sameHead(left.at(-1), right.at(-1));
  return areHeads && agree(left.slice(0, -1), right.slice(0, -1)) && meet(fateOf(a), fateOf(b));
}

/** What it counts; a measured amount is of its unit, and a bare number that died, was hurt or is missing is of people. */
function countedBy(fact: NumberFact): string | undefined {
  if (fact.counts !== undefined) return fact.counts;
  if (fact.unit !== undefined) return AMOUNTS.has(fact.unit) ? fact.unit : undefined;
  return [...fateOf(fact)].some((idea) => BEFALLS_PEOPLE.has(idea)) ? 'people' : undefined;
}

function sameHead(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return stemOf(a) === stemOf(b) || (PEOPLE.has(a) && PEOPLE.has(b));
}

/** One says no more than the other, or less: "gold coins" and "medieval gold coins". */
const agree = (a: readonly string[], b: readonly string[]) =>
  a.length < b.length ? a.every((word) => b.includes(word)) : b.every((word) => a.includes(word));

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((word) => b.has(word));

/** Ideas and stems of the words beside the figure, up to the next clause: injured, rescued, stolen. */
export function fateOf(fact: NumberFact): ReadonlySet<string> {
  return new Set(wordsBeside(fact).map(ideaOf));
}

const ideaOf = (word: string) => ideas.get(word) ?? stemOf(word);

/** What stands behind the figure first: "people were injured" says it better than "injuring people". */
function wordsBeside({ evidence, sentence }: NumberFact): readonly string[] {
  const from = Math.max(0, evidence.start - sentence.start);
  const before = sentence.exact.slice(0, from).split(CLAUSE).at(-1) ?? '';
  const after = sentence.exact.slice(from + evidence.exact.length).split(CLAUSE)[0] ?? '';
  return [...telling(after).slice(0, REACH), ...telling(before).slice(-REACH)];
}

/** What is counted and what befell it, in words of the articles: "people injured". */
export function labelOf(figures: readonly Figure[]): string {
  const [first, ...others] = figures.map(({ of }) => of);
  const shared = first ? [...fateOf(first)].filter((idea) => others.every((other) => fateOf(other).has(idea))) : [];
  const words = figures.flatMap(({ of }) => wordsBeside(of)).filter((word) => shared.includes(ideaOf(word)));
  const fate = words.find((word) => word.endsWith('ed')) ?? words[0] ?? '';
  return `${first?.counts ?? ''} ${fate}`.trim();
}

const telling = (text: string) => wordsOf(withoutNames(text)).filter((word) => !IN_BETWEEN.has(word) && !/^\d/.test(word));
/** Two things that befell one town on one Friday are still two; a capital at the head of a sentence is no name. */
const withoutNames = (text: string) => text.replace(/(?<=\S\s+)\p{Lu}[\p{L}\p{N}'’-]*/gu, '');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Published on one day, and as of one day where they say. */
export function areAtOneTime(a: Figure, b: Figure): boolean {
  const isOneDay = a.article.publishedOn === b.article.publishedOn;
  return isOneDay && (a.of.occurredOn === undefined || b.of.occurredOn === undefined || a.of.occurredOn === b.of.occurredOn);
}

/** They cannot both be right of one thing: qualifiers ("at least") are heeded. */
export function areApart(a: NumberFact, b: NumberFact): boolean {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (!left || !right) return false;
  const isOneThing = Math.max(a.value ?? 0, b.value ?? 0) <= MOST_APART * Math.min(a.value ?? 0, b.value ?? 0);
  return isOneThing && (left.high < right.low || right.high < left.low);
}

/** What a figure with its qualifier allows: "at least 12" does not contradict 14. */
export function rangeOf({ value, high, approximation }: NumberFact): { readonly low: number; readonly high: number } | null {
  if (value === null) return null;
  switch (approximation) {
    case undefined:
      return { low: value, high: high ?? value };
    case 'more than':
    case 'at least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'up to':
    case 'less than':
      return { low: 0, high: value };
    case 'about':
      return { low: value * 0.9, high: (high ?? value) * 1.1 };
    case 'dozens or more':
      return null;
  }
}
