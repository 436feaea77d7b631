// Examples -> weights of features and of pairs of labels: a conditional random field, learnt by AdaGrad with dropout of features.
import { LABEL_COUNT, OUTSIDE } from '../src/ingestion/reading/name-labels.ts';
import { chance, shuffled } from './chance.ts';
import { type Field, likelihood, openField, PAIRS } from './field.ts';

/** An example whose features are numbered by rows of the weights. */
export type Task = { readonly starts: Int32Array; readonly rows: Int32Array; readonly labels: Uint8Array };
export type Learnt = { readonly weights: Float32Array; readonly transitions: Float32Array };
export type Lesson = { readonly epochs: number; readonly rate: number; readonly dropout: number; readonly seed: number };

/** A slope below this changes nothing. */
const FLAT = 1e-4;

/** A value with the sum of its squared slopes, by which its steps shrink. */
type Steps = { readonly values: Float32Array; readonly squares: Float32Array };
const steps = (length: number, first: number): Steps => ({
  values: new Float32Array(length),
  squares: new Float32Array(length).fill(first),
});

/** The same tasks and lesson give the same weights, bit by bit. */
export function learn(tasks: readonly Task[], rowCount: number, { epochs, rate, dropout, seed }: Lesson): Learnt {
  const random = chance(seed);
  const weights = steps(rowCount * LABEL_COUNT, 0.1);
  const transitions = steps(LABEL_COUNT * LABEL_COUNT, 1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const task of shuffled(tasks, random)) {
      const kept = Uint8Array.from(task.rows, () => (random() >= dropout ? 1 : 0));
      const scores = scoresOf(task, kept, weights.values);
      const field = openField(scores, transitions.values);
      learnWeights(task, kept, field, { steps: weights, rate });
      learnTransitions(task, scores, field, { steps: transitions, rate });
    }
  }
  return { weights: weights.values, transitions: transitions.values };
}

function scoresOf({ starts, rows, labels }: Task, kept: Uint8Array, weights: Float32Array): Float64Array {
  const scores = new Float64Array(labels.length * LABEL_COUNT);
  for (let token = 0; token < labels.length; token++) {
    const end = starts[token + 1] ?? 0;
    for (let index = starts[token] ?? 0; index < end; index++) {
      if (!kept[index]) continue;
      const row = (rows[index] ?? 0) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const place = token * LABEL_COUNT + label;
        scores[place] = (scores[place] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return scores;
}

type Pace = { readonly steps: Steps; readonly rate: number };

function step({ steps: { values, squares }, rate }: Pace, place: number, slope: number): void {
  const square = (squares[place] ?? 0) + slope * slope;
  squares[place] = square;
  values[place] = (values[place] ?? 0) + (rate * slope) / Math.sqrt(square);
}

function learnWeights({ starts, rows, labels }: Task, kept: Uint8Array, field: Field, pace: Pace): void {
  const slopes = new Float64Array(LABEL_COUNT);
  for (let token = 0; token < labels.length; token++) {
    for (let label = 0; label < LABEL_COUNT; label++) slopes[label] = (label === labels[token] ? 1 : 0) - likelihood(field, token, label);
    const telling = [...slopes.keys()].filter((label) => Math.abs(slopes[label] ?? 0) > FLAT);
    const end = starts[token + 1] ?? 0;
    for (let index = starts[token] ?? 0; index < end; index++) {
      if (!kept[index]) continue;
      const row = (rows[index] ?? 0) * LABEL_COUNT;
      for (const label of telling) step(pace, row + label, slopes[label] ?? 0);
    }
  }
}

function learnTransitions({ labels }: Task, scores: Float64Array, { forward, backward, total }: Field, pace: Pace): void {
  const length = labels.length;
  for (let token = 0; token <= length; token++) {
    const right = [token > 0 ? labels[token - 1] : OUTSIDE, token < length ? labels[token] : OUTSIDE];
    for (const [label, next] of PAIRS) {
      if ((token === 0 && label !== OUTSIDE) || (token === length && next !== OUTSIDE)) continue;
      const place = label * LABEL_COUNT + next;
      const before = token > 0 ? (forward[(token - 1) * LABEL_COUNT + label] ?? 0) : 0;
      const here = token * LABEL_COUNT + next;
      const after = token < length ? (backward[here] ?? 0) + (scores[here] ?? 0) : 0;
      const slope = (label === right[0] && next === right[1] ? 1 : 0) - Math.exp(before + (pace.steps.values[place] ?? 0) + after - total);
      if (Math.abs(slope) > FLAT) step(pace, place, slope);
    }
  }
}
