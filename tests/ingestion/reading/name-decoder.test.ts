import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/ingestion/reading/name-decoder.ts';
import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../../src/ingestion/reading/name-labels.ts';

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** All legal sequences of a length. */
const sequences = (length: number): number[][] => {
  const grown = Array.from({ length }).reduce<number[][]>(
    (paths) => paths.flatMap((path) => LABELS.filter((next) => mayFollow(path.at(-1) ?? OUTSIDE, next)).map((next) => [...path, next])),
    [[]],
  );
  return grown.filter((path) => mayFollow(path.at(-1) ?? OUTSIDE, OUTSIDE));
};

const sumOf = (path: readonly number[], scores: readonly number[], transitions: readonly number[]): number =>
  [...path, OUTSIDE].reduce((sum, label, token) => {
    const before = token === 0 ? OUTSIDE : (path[token - 1] ?? OUTSIDE);
    return sum + (transitions[before * LABEL_COUNT + label] ?? 0) + (token < path.length ? (scores[token * LABEL_COUNT + label] ?? 0) : 0);
  }, 0);

const weights = (length: number) => fc.array(fc.integer({ min: -99, max: 99 }), { minLength: length, maxLength: length });

describe('decode', () => {
  it('finds the legal sequence with the highest sum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }).chain((length) => fc.tuple(weights(length * LABEL_COUNT), weights(LABEL_COUNT ** 2))),
        ([scores, transitions]) => {
          const best = Math.max(...sequences(scores.length / LABEL_COUNT).map((path) => sumOf(path, scores, transitions)));
          expect(sumOf(decode(scores, transitions), scores, transitions)).toBe(best);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives a legal sequence where every name is forbidden', () => {
    expect(
      decode(
        Array.from({ length: 2 * LABEL_COUNT }, (_, place) => (place % LABEL_COUNT === OUTSIDE ? 0 : -5)),
        [],
      ),
    ).toEqual([OUTSIDE, OUTSIDE]);
  });
});
