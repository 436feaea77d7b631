// The figures of a story in order of time -> how each went: 12 dead, then 17. Two voices at one time are no development (compare-figures.ts).
import type { NumberFact } from '../domain/fact.ts';
import { areAtOneTime, type Figure, groupFigures, labelOf, MOST_APART, rangeOf } from './compare-figures.ts';

/** `corrected`: what was reported before was wrong; `developed`: it was right then. */
export type Development = {
  readonly kind: 'developed' | 'corrected';
  readonly counts: string;
  readonly from: Figure;
  readonly to: Figure;
};

/** What a figure is compared with in its own sentence: "up from 12", "instead of 300", "not 300", "against three". */
const LOOKS_BACK = /\b(?:from|instead of|not|against|than(?: the)?|previously|earlier|initially|originally)\s*$/i;

const PART = /^(?:\S+ ){1,3}?of (?:the|its|their|his|her|those|these|all)\b/i;

/** Each step of each figure, oldest first. `isCorrection` tells of an article whether it takes back what was reported. */
export function findDevelopments(
  figures: readonly Figure[],
  isCorrection: (figure: Figure) => boolean = () => false,
): readonly Development[] {
  const current = figures.filter(({ of }) => of.value !== null && !looksBack(of) && !isPart(of));
  const inOrder = current.toSorted((a, b) => a.article.publishedAt.localeCompare(b.article.publishedAt));
  return groupFigures(inOrder)
    .flatMap((group) => stepsOf(group, isCorrection))
    .toSorted((a, b) => a.to.article.publishedAt.localeCompare(b.to.article.publishedAt));
}

/** The latest state of each figure beside what somebody knew who read no further than `seen`. */
export function findUpdates(developments: readonly Development[], seen: (figure: Figure) => boolean): readonly Development[] {
  const byFirst = new Map<Figure, Development>();
  const heads = new Map<Figure, Figure>();
  for (const step of developments) {
    if (seen(step.to)) continue;
    const start = heads.get(step.from) ?? step.from;
    if (!seen(start)) continue;
    heads.set(step.to, start);
    const isWrong = step.kind === 'corrected' || byFirst.get(start)?.kind === 'corrected';
    byFirst.set(start, { ...step, from: start, kind: isWrong ? 'corrected' : 'developed' });
  }
  return [...byFirst.values()];
}

export function looksBack({ evidence, sentence }: NumberFact): boolean {
  const before = sentence.exact.slice(0, Math.max(0, evidence.start - sentence.start));
  return LOOKS_BACK.test(before);
}

/** "Nine of the 14 prisoners" are not what became of the 14. */
function isPart({ evidence, sentence }: NumberFact): boolean {
  return PART.test(sentence.exact.slice(Math.max(0, evidence.start - sentence.start)));
}

function stepsOf(group: readonly Figure[], isCorrection: (figure: Figure) => boolean): readonly Development[] {
  const steps: Development[] = [];
  const known = new Set<number | null>();
  const [first, ...later] = group;
  if (!first) return [];
  let now = first;
  known.add(now.of.value);
  for (const [index, next] of later.entries()) {
    if (isCorrection(next)) {
      const wrong = takenBackBy(next, group.slice(0, index + 1)) ?? now;
      if (wrong.of.value !== next.of.value) steps.push(stepOf('corrected', wrong, next));
      now = next;
    } else if (!known.has(next.of.value) && !isOneMoment(now, next) && isAnother(now.of, next.of)) {
      steps.push(stepOf('developed', now, next));
      now = next;
    }
    // A figure of yesterday that a slower publisher repeats is no step back.
    known.add(next.of.value);
  }
  return steps;
}

/** 17 is news after "at least 12"; "at least 12" is none after 14, and 11.8 none after "about 12". */
function isAnother(before: NumberFact, after: NumberFact): boolean {
  const [old, now] = [before.value ?? 0, after.value ?? 0];
  const isOneThing = Math.max(old, now) <= MOST_APART * Math.min(old, now);
  const isAbout = before.approximation === 'about' && holds(before, now);
  return isOneThing && !holds(after, old) && !isAbout;
}

function holds(fact: NumberFact, value: number): boolean {
  const range = rangeOf(fact);
  return range === null || (value >= range.low && value <= range.high);
}

/** What its own publisher said last, whoever else was right before. */
const takenBackBy = (correction: Figure, earlier: readonly Figure[]): Figure | undefined =>
  earlier.findLast(({ voice, article }) => voice === correction.voice && article.id !== correction.article.id);

const stepOf = (kind: Development['kind'], from: Figure, to: Figure): Development => ({ kind, counts: labelOf([from, to]), from, to });

/** One article gives two figures of two things; two voices on one day disagree. */
const isOneMoment = (a: Figure, b: Figure): boolean => a.article.id === b.article.id || (a.voice !== b.voice && areAtOneTime(a, b));
