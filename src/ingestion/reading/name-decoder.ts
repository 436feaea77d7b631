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
    const [here, before] = [at * LABEL_COUNT, (at - 1) * LABEL_COUNT];
    for (let next = 0; next < LABEL_COUNT; next++) {
      let [top, origin] = [IMPOSSIBLE, 0];
      for (const label of PREDECESSORS[next] as readonly number[]) {
        const sum = (best[before + label] as number) + (transitions[label * LABEL_COUNT + next] as number);
        if (sum > top) [top, origin] = [sum, label];
      }
      best[here + next] = top + (scores[before + next] as number);
      from[here + next] = origin;
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
