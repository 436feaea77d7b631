// Annotated texts -> the bytes of a model file: features are counted, learnt, and the most telling ones kept.
import { LABEL_COUNT } from '../src/ingestion/reading/name-labels.ts';
import { keyOf, writeNameModel } from '../src/ingestion/reading/name-model.ts';
import { type Example, examplesOf, findConnectors } from './examples.ts';
import { type Learnt, type Lesson, learn, type Task } from './learn.ts';
import type { AnnotatedText } from './read-markup.ts';

export type Plan = Lesson & {
  /** A feature that occurs less often is not looked at. */
  readonly leastCount: number;
  /** Largest size of the file. */
  readonly maxBytes: number;
};

export const PLAN: Plan = { epochs: 8, rate: 0.1, dropout: 0.6, seed: 1, leastCount: 2, maxBytes: 1_000_000 };

type Rows = ReadonlyMap<number, number>;
type Lists = ReadonlyMap<number, readonly number[]>;

/** The same texts, lists and plan give the same bytes. */
export function trainNames(texts: readonly AnnotatedText[], lists: Lists, plan: Plan = PLAN): Uint8Array {
  const bitsOf = new Map([...lists].flatMap(([bits, keys]) => keys.map((key) => [key, bits] as const)));
  const connectors = findConnectors(texts);
  const lookup = { connectors: new Set(connectors), listsOf: (name: number) => bitsOf.get(keyOf(name)) ?? 0 };
  const examples = texts.flatMap((text) => examplesOf(text, lookup));
  const rows = numberFeatures(examples, plan.leastCount);
  const learnt = learn(
    examples.map((example) => taskOf(example, rows)),
    rows.size,
    plan,
  );
  return packed(learnt, rows, { connectors, lists, maxBytes: plan.maxBytes });
}

/** Features that occur often enough -> rows, by their keys in ascending order. */
function numberFeatures(examples: readonly Example[], leastCount: number): Rows {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].flatMap(([feature, count]) => (count >= leastCount ? [feature] : []));
  return new Map(kept.sort((a, b) => a - b).map((feature, row) => [feature, row]));
}

function taskOf({ starts, features, labels }: Example, rows: Rows): Task {
  const newStarts = [0];
  const kept: number[] = [];
  for (let token = 0; token < labels.length; token++) {
    for (const feature of features.subarray(starts[token], starts[token + 1])) {
      const row = rows.get(feature);
      if (row !== undefined) kept.push(row);
    }
    newStarts.push(kept.length);
  }
  return { starts: Int32Array.from(newStarts), rows: Int32Array.from(kept), labels };
}

type Frame = { readonly connectors: readonly number[]; readonly lists: Lists; readonly maxBytes: number };

/** Weights are whole units of 1/4000 of the largest; below this share of a row's largest one they are left out. */
const UNITS = 4000;
const SMALL = 0.08;

function packed({ weights, transitions }: Learnt, rows: Rows, { connectors, lists, maxBytes }: Frame): Uint8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = UNITS / largest;
  const telling = [...rows]
    .map(([feature, row]) => ({ feature, row, size: sizeOf(weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)) }))
    .filter(({ size }) => size * scale >= 1)
    .sort((a, b) => b.size - a.size || a.feature - b.feature);
  const write = (count: number) => {
    const kept = telling.slice(0, count).sort((a, b) => a.feature - b.feature);
    return writeNameModel({
      connectors,
      lists,
      transitions: Int16Array.from(transitions, (weight) => Math.round(weight * scale)),
      features: kept.map(({ feature }) => feature),
      weights: Int16Array.from(kept.flatMap(({ row }) => unitsOf(weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT), scale))),
    });
  };
  let count = telling.length;
  let bytes = write(count);
  while (bytes.length > maxBytes) {
    count = Math.floor(count * Math.min(0.99, maxBytes / bytes.length));
    bytes = write(count);
  }
  return bytes;
}

const sizeOf = (weights: Float32Array): number => Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));

function unitsOf(weights: Float32Array, scale: number): number[] {
  const least = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) * SMALL;
  return Array.from(weights, (weight) => (Math.abs(weight) < least ? 0 : Math.round(weight * scale)));
}
