import { describe, expect, it } from 'vitest';
import type { Sourced } from '../../src/domain/digest.ts';
import type { NumberFact } from '../../src/domain/fact.ts';
import { type Content, inline } from '../../src/message/build.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { distinctFigures, figureContent, sortedFigures } from '../../src/views/figures.ts';
import { article, figures, NOW, span } from '../fixtures/ferry.ts';

function figure(words: string, more: Partial<NumberFact>): Sourced<NumberFact> {
  const source = article({ title: words, publishedOn: '2026-11-24', text: words });
  return { of: { kind: 'number', evidence: span(source, words), sentence: span(source, words), value: null, ...more }, article: source };
}

const text = (content: Content) => plainText({ title: '', blocks: [{ type: 'paragraph', children: inline(content) }] });

describe('distinctFigures', () => {
  it('keeps one of those that say the same, the one that names who says so', () => {
    const bare = figure('12 people', { value: 12, counts: 'people' });
    expect(distinctFigures([bare, figures.twelve, figures.fourteen])).toEqual([figures.twelve, figures.fourteen]);
  });

  it('tells words without a number apart', () => {
    const [dozens, scores] = [figure('dozens of boats', { counts: 'boats' }), figure('scores of boats', { counts: 'boats' })];
    expect(distinctFigures([dozens, scores, dozens])).toEqual([dozens, scores]);
  });
});

describe('sortedFigures', () => {
  it.each([
    ['12 people', { value: 12, counts: 'people' }, true],
    ['$5 million', { value: 5_000_000, unit: 'USD' }, true],
    ['5.25%', { value: 5.25, unit: '%' }, true],
    ['five hours', { value: 5, counts: 'hours' }, false],
    ['11 kilometres', { value: 11, unit: 'km' }, false],
    ['4:20', { value: 4 }, false],
  ])('%s says something by itself: %s', (words, more, isTelling) => {
    const { telling, others } = sortedFigures([figure(words, more)]);
    expect([telling.length, others.length]).toEqual(isTelling ? [1, 0] : [0, 1]);
  });
});

describe('figureContent', () => {
  it('says who says so, without the article', () => {
    expect(text(figureContent(figures.twelve, NOW))).toBe('12 people (coast guard)');
  });

  it('leads to its article where that is asked for', () => {
    expect(text(figureContent(figures.fourteen, NOW, { isLinked: true }))).toBe(
      'At least 14 people <https://courier.example/news/2026/11/23/all-214-rescued-burning-ferry>',
    );
  });
});
