import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../../src/ingestion/reading/name-labels.ts';
import { likelihood, openField } from '../../training/field.ts';

const weights = (length: number) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });

describe('openField', () => {
  it('gives likelihoods of labels that sum up to one at every token', () => {
    fc.assert(
      fc.property(weights(3 * LABEL_COUNT), weights(LABEL_COUNT ** 2), (scores, transitions) => {
        const field = openField(Float64Array.from(scores), Float32Array.from(transitions));
        for (const token of [0, 1, 2]) {
          const sum = Array.from({ length: LABEL_COUNT }, (_, label) => likelihood(field, token, label)).reduce((a, b) => a + b);
          expect(sum).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('never opens a name at the last token', () => {
    const field = openField(new Float64Array(LABEL_COUNT), new Float32Array(LABEL_COUNT ** 2));
    expect(likelihood(field, 0, 1)).toBe(0);
  });
});
