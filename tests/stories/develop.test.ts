import { describe, expect, it } from 'vitest';
import type { NumberFact } from '../../src/domain/fact.ts';
import type { Figure } from '../../src/stories/compare-figures.ts';
import { findDevelopments, findUpdates } from '../../src/stories/develop.ts';
import { aNumber, anArticle } from '../fakes/articles.ts';

type Said = { readonly text: string; readonly words: string; readonly value: number; readonly on: string; readonly voice?: number };

function figure({ text, words, value, on, voice = 0 }: Said, more: Partial<NumberFact> = { counts: 'people' }): Figure {
  const article = anArticle({ text, on, publisher: `Publisher ${voice}` });
  return { of: aNumber(article, words, { value, ...more }), article, voice };
}

const killed = (value: number, on: string, voice = 0) =>
  figure({ text: `The quake killed ${value} people.`, words: `${value} people`, value, on, voice });
const stepsOf = (figures: readonly Figure[]) => findDevelopments(figures).map(({ from, to }) => `${from.of.value}-${to.of.value}`);

describe('findDevelopments', () => {
  it.each<[string, readonly Figure[], readonly string[]]>([
    ['a toll that rises over days, in order of publication', [killed(17, '2025-03-04'), killed(12, '2025-03-03')], ['12-17']],
    ['each step of it', [killed(12, '2025-03-03'), killed(17, '2025-03-04'), killed(19, '2025-03-05')], ['12-17', '17-19']],
    ['nothing where two voices differ on one day', [killed(12, '2025-03-03'), killed(17, '2025-03-03', 1)], []],
    [
      'nothing where a slower publisher repeats the old figure',
      [killed(12, '2025-03-03'), killed(17, '2025-03-04'), killed(12, '2025-03-05', 1)],
      ['12-17'],
    ],
    ['nothing where the figures are of two things', [killed(12, '2025-03-03'), killed(900, '2025-03-04')], []],
    [
      'a rise above "at least"',
      [
        figure(
          { text: 'The quake killed at least 12 people.', words: 'at least 12 people', value: 12, on: '2025-03-03' },
          { counts: 'people', approximation: 'at least' },
        ),
        killed(17, '2025-03-04'),
      ],
      ['12-17'],
    ],
    [
      'nothing where "at least" allows what was known',
      [
        killed(14, '2025-03-03'),
        figure(
          { text: 'The quake killed at least 12 people.', words: 'at least 12 people', value: 12, on: '2025-03-04' },
          { counts: 'people', approximation: 'at least' },
        ),
      ],
      [],
    ],
    [
      'what a sentence only looks back to is no figure of its day',
      [
        killed(17, '2025-03-04'),
        figure({ text: 'Killed were 19 people, up from 15 people killed.', words: '15 people', value: 15, on: '2025-03-05' }),
      ],
      [],
    ],
  ])('finds %s', (_, figures, expected) => {
    expect(stepsOf(figures)).toEqual(expected);
  });

  it('knows a bare number of dead and a number of people killed for one count', () => {
    const bare = figure({ text: 'The quake left 12 dead.', words: '12', value: 12, on: '2025-03-03' }, {});
    expect(stepsOf([bare, killed(17, '2025-03-04')])).toEqual(['12-17']);
  });

  it('takes a part of those counted for no change of their number', () => {
    const part = figure({ text: 'Nine of the 17 people killed in the quake were children.', words: 'Nine', value: 9, on: '2025-03-05' });
    expect(stepsOf([killed(17, '2025-03-04'), part])).toEqual([]);
  });

  it('takes a correction as one of what its own publisher said, though others were right before', () => {
    const [wrong, right, corrected] = [killed(6, '2025-03-03'), killed(9, '2025-03-03', 1), killed(9, '2025-03-05')];
    const steps = findDevelopments([wrong, right, corrected], (each) => each === corrected);
    expect(steps).toMatchObject([{ kind: 'corrected', from: wrong, to: corrected }]);
  });

  it('calls it a correction where the article takes back what was reported', () => {
    const [wrong, right] = [killed(30, '2025-03-03'), killed(13, '2025-03-03', 1)];
    expect(findDevelopments([wrong, right], (each) => each === right)).toMatchObject([{ kind: 'corrected', from: wrong, to: right }]);
  });
});

describe('findUpdates', () => {
  const [monday, tuesday, wednesday] = [killed(12, '2025-03-03'), killed(17, '2025-03-04'), killed(19, '2025-03-05')];
  const steps = findDevelopments([monday, tuesday, wednesday]);

  it('spans the steps that nobody was told', () => {
    expect(findUpdates(steps, (each) => each === monday)).toMatchObject([{ from: monday, to: wednesday }]);
  });

  it('says nothing again that was told', () => {
    expect(findUpdates(steps, () => true)).toEqual([]);
  });

  it('says nothing of figures of which no earlier one was told', () => {
    expect(findUpdates(steps, () => false)).toEqual([]);
  });
});
