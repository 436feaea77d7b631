import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../../../src/ingestion/reading/name-labels.ts';
import { loadNameModel, type NameWeights, writeNameModel } from '../../../src/ingestion/reading/name-model.ts';

const row = (values: Readonly<Record<number, number>>) => Array.from({ length: LABEL_COUNT }, (_, label) => values[label] ?? 0);
const weights: NameWeights = {
  connectors: [-7, 42],
  transitions: Int16Array.from({ length: LABEL_COUNT ** 2 }, (_, index) => index - 80),
  lists: new Map([
    [1, [5, 300, 2 ** 24 - 1]],
    [6, [77]],
  ]),
  features: [0, 9, 70_000],
  weights: Int16Array.from([...row({ 0: -3, 12: 5 }), ...row({ 4: 127 }), ...row({ 1: 4000, 2: 32 })]),
};

describe('loadNameModel', () => {
  const model = loadNameModel(writeNameModel(weights));

  it('finds the weights of every feature that was written', () => {
    const rows = weights.features.map((feature) => [...model.weights.subarray(model.rowOf(feature), model.rowOf(feature) + LABEL_COUNT)]);
    expect(rows.flat()).toEqual([...row({ 0: -3, 12: 5 }), ...row({ 4: 127 }), ...row({ 1: 4000, 2: 32 })]);
  });

  it('knows by the lower 24 bits of a hash what was not written', () => {
    expect([model.rowOf(9 + 2 ** 24), model.rowOf(10), model.listsOf(300 - 2 ** 25), model.listsOf(301)]).toEqual([LABEL_COUNT, -1, 1, 0]);
  });

  it('keeps connectors, transitions and lists', () => {
    expect([[...model.connectors], [...model.transitions], model.listsOf(77)]).toEqual([[-7, 42], [...weights.transitions], 6]);
  });

  it.each([
    ['nothing', []],
    ['something else', [1, 2, 3, 4, 5]],
  ])('refuses %s', (_, bytes) => {
    expect(() => loadNameModel(Uint8Array.from(bytes))).toThrow('not a name model');
  });
});
