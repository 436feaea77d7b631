// Scores of a run -> how likely each label and each pair of neighbouring labels is (forward-backward over a linear-chain field).
import { LABEL_COUNT, mayFollow, OUTSIDE } from '../src/ingestion/reading/name-labels.ts';

const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const BEFORE = labels.map((label) => labels.filter((other) => mayFollow(other, label)));
const AFTER = labels.map((label) => labels.filter((other) => mayFollow(label, other)));

/** All legal pairs of neighbouring labels. */
export const PAIRS = labels.flatMap((label) => (AFTER[label] ?? []).map((next) => [label, next] as const));

/** Logarithms of what can come before (with the token itself) and after each token and label, and of the whole. */
export type Field = { readonly forward: Float64Array; readonly backward: Float64Array; readonly total: number };

/** `scores` holds LABEL_COUNT numbers for each token; what stands around the run is outside of names. */
export function openField(scores: Float64Array, transitions: Float32Array): Field {
  const forward = forwards(scores, transitions);
  const end = scores.length - LABEL_COUNT;
  const total = logSum(BEFORE[OUTSIDE] ?? [], (label) => at(forward, end + label) + at(transitions, label * LABEL_COUNT));
  return { forward, backward: backwards(scores, transitions), total };
}

/** How likely a label is at a token. */
export const likelihood = ({ forward, backward, total }: Field, token: number, label: number): number =>
  Math.exp(at(forward, token * LABEL_COUNT + label) + at(backward, token * LABEL_COUNT + label) - total);

function forwards(scores: Float64Array, transitions: Float32Array): Float64Array {
  const forward = new Float64Array(scores.length).fill(IMPOSSIBLE);
  for (const label of AFTER[OUTSIDE] ?? []) forward[label] = at(transitions, label) + at(scores, label);
  for (let row = LABEL_COUNT; row < scores.length; row += LABEL_COUNT) {
    for (const label of labels) {
      const sum = logSum(
        BEFORE[label] ?? [],
        (last) => at(forward, row - LABEL_COUNT + last) + at(transitions, last * LABEL_COUNT + label),
      );
      forward[row + label] = sum + at(scores, row + label);
    }
  }
  return forward;
}

function backwards(scores: Float64Array, transitions: Float32Array): Float64Array {
  const backward = new Float64Array(scores.length).fill(IMPOSSIBLE);
  const end = scores.length - LABEL_COUNT;
  for (const label of BEFORE[OUTSIDE] ?? []) backward[end + label] = at(transitions, label * LABEL_COUNT);
  for (let row = end - LABEL_COUNT; row >= 0; row -= LABEL_COUNT) {
    const following = (next: number) => at(backward, row + LABEL_COUNT + next) + at(scores, row + LABEL_COUNT + next);
    for (const label of labels) {
      backward[row + label] = logSum(AFTER[label] ?? [], (next) => following(next) + at(transitions, label * LABEL_COUNT + next));
    }
  }
  return backward;
}

const IMPOSSIBLE = -1e9;
const at = (values: Float64Array | Float32Array, index: number): number => values[index] ?? 0;

function logSum(items: readonly number[], worth: (item: number) => number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) most = Math.max(most, worth(item));
  let sum = 0;
  for (const item of items) sum += Math.exp(worth(item) - most);
  return most + Math.log(sum);
}
