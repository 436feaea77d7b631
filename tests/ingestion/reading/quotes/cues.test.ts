import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../../src/ingestion/reading/quotes/cues.ts';

const formsOf = (word: string) => cuesOf(word).map(({ lemma, particle, form }) => [particle ? `${lemma} ${particle}` : lemma, form]);

describe('cuesOf', () => {
  it.each([
    ['says', [['say', 's']]],
    ['urged', [['urge', 'past']]],
    ['denies', [['deny', 's']]],
    ['replied', [['reply', 'past']]],
    ['admitted', [['admit', 'past']]],
    ['promising', [['promise', 'ing']]],
    ['disagreeing', [['disagree', 'ing']]],
    ['stresses', [['stress', 's']]],
    ['forecast', [['forecast', 'past']]],
    ['written', [['write', 'participle']]],
  ])('knows the form "%s"', (word, forms) => {
    expect(formsOf(word)).toEqual(forms);
  });

  it('gives the reading with a particle before the one without', () => {
    expect(formsOf('called')).toEqual([
      ['call for', 'past'],
      ['call on', 'past'],
      ['call', 'past'],
    ]);
  });

  it('knows nothing of other words', () => {
    expect(cuesOf('walked')).toEqual([]);
  });
});
