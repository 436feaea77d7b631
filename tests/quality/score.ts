// What the engine read beside what was written down -> how much of each kind is right.
import type { Reading } from '../../src/domain/reading.ts';
import { type Expected, KINDS, type Kind } from './read-case.ts';

export type Tally = { right: number; given: number; wanted: number };
export type Scores = Record<Kind, Tally>;

export const noScores = (): Scores => Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, given: 0, wanted: 0 }])) as Scores;

/** F1 in percent. */
export const f1 = ({ right, given, wanted }: Tally): number => (given + wanted === 0 ? 100 : (200 * right) / (given + wanted));

/** What the engine said, in the form of a case's lines. Of roles the first of each person. */
export function givenBy({ entities, quotes, facts, dates }: Reading): Expected[] {
  return [
    ...entities.map(({ kind, name }) => ({ kind: 'name' as const, of: kind as string, words: name })),
    ...entities.flatMap(({ kind, name, roles: [role] }) =>
      kind === 'person' && role ? [{ kind: 'role' as const, of: name, words: role.title }] : [],
    ),
    ...quotes.map(({ kind, speaker, parts }) => ({
      kind: kind === 'indirect' ? ('claim' as const) : ('quote' as const),
      of: speaker?.name ?? '',
      words: parts.map(({ exact }) => exact).join(' '),
    })),
    ...facts.flatMap(({ kind, evidence }) => (kind === 'event' ? [] : [{ kind, of: '', words: evidence.exact }])),
    ...dates.map(({ on, evidence }) => ({ kind: 'date' as const, of: on, words: evidence.exact })),
  ];
}

/** Adds one article to the scores; returns the lines that nobody met, "-" wanted and "+" given. */
export function addScores(scores: Scores, wanted: readonly Expected[], given: readonly Expected[]): string[] {
  const open = [...given];
  const missed = wanted.filter((want) => {
    const at = open.findIndex((one) => one.kind === want.kind && one.of === want.of && isMet(want, one.words));
    if (at >= 0) open.splice(at, 1);
    scores[want.kind].right += at >= 0 ? 1 : 0;
    return at < 0;
  });
  for (const { kind } of wanted) scores[kind].wanted++;
  for (const { kind } of given) scores[kind].given++;
  const line = (sign: string) => (one: Expected) => `${sign} ${one.kind} ${one.of}: ${one.words}`;
  return [...missed.map(line('-')), ...open.map(line('+'))];
}

/** What is not known is given as the statement that says so: it holds the words. */
const isMet = ({ kind, words }: Expected, given: string): boolean => (kind === 'unknown' ? given.includes(words) : isAlike(words, given));

/** At least two thirds of the words of both together are the same. */
function isAlike(a: string, b: string): boolean {
  const [mine, yours] = [wordsOf(a), wordsOf(b)];
  const shared = mine.filter((word) => yours.includes(word)).length;
  return mine.length > 0 && (2 * shared) / (mine.length + yours.length) >= 2 / 3;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
