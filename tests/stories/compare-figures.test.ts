import { describe, expect, it } from 'vitest';
import type { NumberFact } from '../../src/domain/fact.ts';
import { countSame, type Figure, findDisagreements } from '../../src/stories/compare-figures.ts';
import { aNumber, anArticle } from '../fakes/articles.ts';

type Said = {
  readonly text: string;
  readonly words: string;
  readonly fact: Partial<NumberFact> & { readonly value: number | null };
  readonly on?: string;
};

function figure({ text, words, fact, on }: Said, voice = 0): Figure {
  const article = anArticle({ text, ...(on !== undefined && { on }), publisher: `Publisher ${voice}` });
  return { of: aNumber(article, words, fact), article, voice };
}

const people = (value: number, more: Partial<NumberFact> = {}) => ({ value, counts: 'people', ...more });
const TWELVE: Said = {
  text: 'Fire broke out on a ferry, injuring 12 people and forcing the rescue of all.',
  words: '12 people',
  fact: people(12),
};
const FOURTEEN: Said = { text: 'Fourteen people were injured when fire swept a ferry.', words: 'Fourteen people', fact: people(14) };
const SAVED: Said = { text: 'Rescuers brought 214 people to safety.', words: '214 people', fact: people(214) };
const AT_LEAST: Said = {
  text: 'At least 12 people were hurt.',
  words: 'At least 12 people',
  fact: people(12, { approximation: 'at least' }),
};

describe('countSame', () => {
  it.each([
    ['people hurt and people injured', TWELVE, FOURTEEN, true],
    ['people hurt and people saved', TWELVE, SAVED, false],
    [
      'coins and medieval gold coins, both stolen',
      { text: 'Thieves took nine coins.', words: 'nine coins', fact: { value: 9, counts: 'coins' } },
      {
        text: 'The thieves took nine medieval gold coins.',
        words: 'nine medieval gold coins',
        fact: { value: 9, counts: 'medieval gold coins' },
      },
      true,
    ],
    [
      'one noun with qualifiers that differ',
      {
        text: 'Belarus freed 19 Belarusian prisoners.',
        words: '19 Belarusian prisoners',
        fact: { value: 19, counts: 'Belarusian prisoners' },
      },
      {
        text: 'Belarus freed four Lithuanian prisoners.',
        words: 'four Lithuanian prisoners',
        fact: { value: 4, counts: 'Lithuanian prisoners' },
      },
      false,
    ],
    [
      'money and a share of it',
      { text: 'The quota was cut by 20%.', words: '20%', fact: { value: 20, unit: '%', counts: 'quota' } },
      { text: 'The quota was cut to 20 tonnes.', words: '20 tonnes', fact: { value: 20, unit: 't', counts: 'quota' } },
      false,
    ],
  ])('judges %s', (_, a, b, expected) => {
    expect(countSame(figure(a).of, figure(b).of)).toBe(expected);
  });
});

describe('findDisagreements', () => {
  const found = (...said: readonly Said[]) =>
    findDisagreements(said.map((each, voice) => figure(each, voice))).map(({ figures }) => figures.map(({ of }) => of.value));
  it.each([
    ['two values for one thing on one day', [TWELVE, FOURTEEN], [[12, 14]]],
    ['a lower bound that the other keeps', [AT_LEAST, FOURTEEN], []],
    ['the next day: a development', [TWELVE, { ...FOURTEEN, on: '2025-11-23' }], []],
    ['the same value twice', [TWELVE, { ...TWELVE, text: `${TWELVE.text} Yes.` }], []],
    ['values too far apart to count one thing', [TWELVE, { ...FOURTEEN, fact: people(1400) }], []],
    ['three publishers, two of whom agree', [TWELVE, AT_LEAST, FOURTEEN], [[12, 14]]],
  ])('finds %s', (_, said, expected) => {
    expect(found(...said)).toEqual(expected);
  });

  it('finds none inside one voice', () => {
    expect(findDisagreements([figure(TWELVE, 0), figure(FOURTEEN, 0)])).toEqual([]);
  });
});
