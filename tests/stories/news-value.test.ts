import { describe, expect, it } from 'vitest';
import type { NumberFact } from '../../src/domain/fact.ts';
import { figureValue, gapValue, isSameGap, quoteValue } from '../../src/stories/news-value.ts';
import { termsOf } from '../../src/stories/terms.ts';
import { aNumber, anArticle, aQuote } from '../fakes/articles.ts';

const PADDING = 'The sea was calm that night, and many said so afterwards. '.repeat(30);
const inText = (text: string, words: string, fact: Partial<NumberFact> & { readonly value: number | null }) =>
  aNumber(anArticle({ text }), words, fact);
const alone = { voiceCount: 1, isQuoted: false, titleTerms: new Set<string>() };

describe('figureValue', () => {
  it.each([
    ['people killed', 'A quake killed 3 people.', '3 people', { value: 3, counts: 'people' }, true],
    ['a count near the top', 'Some 4,500 boats lay in port.', '4,500 boats', { value: 4500, counts: 'boats' }, true],
    [
      'prisoners far down',
      `${PADDING}More than 1,000 political prisoners remain.`,
      '1,000 political prisoners',
      { value: 1000, counts: 'political prisoners' },
      true,
    ],
    ['a handful of judges', 'The three judges agreed.', 'three judges', { value: 3, counts: 'judges' }, false],
    ['a small count far down', `${PADDING}It has 60 cases.`, '60 cases', { value: 60, counts: 'cases' }, false],
    ['an age', 'The 44-year-old won.', '44-year-old', { value: 44, counts: 'year-old' }, false],
    ['hours', 'It took 40 hours.', '40 hours', { value: 40, counts: 'hours' }, false],
    ['a bare percentage', 'Prices rose by 20%.', '20%', { value: 20, unit: '%' }, false],
    [
      'a number whose own words do not say what it counts',
      'Of these 87 were Italians, of the passengers.',
      '87',
      { value: 87, counts: 'passengers' },
      false,
    ],
  ])('judges %s', (_, text, words, fact, expected) => {
    expect(figureValue(inText(text, words, fact), alone) > 0).toBe(expected);
  });

  it('counts more where several publishers give it, less inside a quotation, more when the title speaks of it', () => {
    const fact = inText('Some 450 boats lay in port.', '450 boats', { value: 450, counts: 'boats' });
    const settings = [
      { ...alone, isQuoted: true },
      alone,
      { ...alone, titleTerms: termsOf('Boats block port', '') },
      { ...alone, voiceCount: 3 },
    ];
    const values = settings.map((setting) => figureValue(fact, setting));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });
});

describe('quoteValue', () => {
  const article = anArticle({ text: 'She said the sea was calm and that saved many lives. It was a wound. He agreed.' });
  it.each([
    ['a whole sentence of a named speaker', aQuote(article, 'the sea was calm and that saved many lives', 'Ivana'), true],
    ['nobody', aQuote(article, 'the sea was calm and that saved many lives', null), false],
    ['a scrap', aQuote(article, 'a wound', 'Ivana'), false],
    ['reported speech', aQuote(article, 'the sea was calm and that saved many lives', 'Ivana', 'indirect'), false],
  ])('judges %s', (_, quote, expected) => {
    expect(quoteValue(quote, false) > 0).toBe(expected);
  });
});

describe('isSameGap', () => {
  it.each([
    ['It was not immediately clear what had caused the fire', 'The cause of the fire is unknown', true],
    ['It was not clear what had caused the fire', 'Police did not say who owned the lorry', false],
  ])('compares %j and %j', (a, b, expected) => {
    expect(isSameGap(a, b)).toBe(expected);
  });
});

describe('gapValue', () => {
  it('puts a gap above a refusal, and both above a sentence whose "he" is lost', () => {
    const values = ['The cause is not known', 'The museum declined to name him', 'He declined to say when'].map((text) =>
      gapValue(text, 1),
    );
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });
});
