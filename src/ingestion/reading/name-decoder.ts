// Scores of labels, token by token -> the legal sequence of labels with the highest sum (Viterbi).
import { LABEL_COUNT, mayFollow, OUTSIDE } from './name-labels.ts';

const IMPOSSIBLE = -1e9;
const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const PREDECESSORS = labels.map((next) => labels.filter((label) => mayFollow(label, next)));

/** `scores` holds LABEL_COUNT numbers for each token; the run is taken to stand between tokens outside of names. */
export function decode(scores: ArrayLike<number>, transitions: ArrayLike<number>): number[] {
  const length = scores.length / LABEL_COUNT;
  const best = new Float64Array(LABEL_COUNT * (length + 1)).fill(IMPOSSIBLE);
  const from = new Uint8Array(LABEL_COUNT * (length + 1));
  best[OUTSIDE] = 0;
  for (let at = 1; at <= length; at++) {
    for (const next of labels) {
      for (const label of PREDECESSORS[next] ?? []) {
        const sum = (best[(at - 1) * LABEL_COUNT + label] ?? 0) + (transitions[label * LABEL_COUNT + next] ?? 0);
        if (sum <= (best[at * LABEL_COUNT + next] ?? 0)) continue;
        best[at * LABEL_COUNT + next] = sum;
        from[at * LABEL_COUNT + next] = label;
      }
      const place = at * LABEL_COUNT + next;
      best[place] = (best[place] ?? 0) + (scores[place - LABEL_COUNT] ?? 0);
    }
  }
  return backwards(best, from, length, transitions);
}

function backwards(best: Float64Array, from: Uint8Array, length: number, transitions: ArrayLike<number>): number[] {
  const final = (label: number) => (best[length * LABEL_COUNT + label] ?? 0) + (transitions[label * LABEL_COUNT + OUTSIDE] ?? 0);
  const ends = PREDECESSORS[OUTSIDE] ?? [];
  let label = ends.reduce((top, other) => (final(other) > final(top) ? other : top), OUTSIDE);
  const path = Array.from({ length }, () => OUTSIDE);
  for (let at = length; at > 0; at--) {
    path[at - 1] = label;
    label = from[at * LABEL_COUNT + label] ?? OUTSIDE;
  }
  return path;
}
