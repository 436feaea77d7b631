import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { articleView } from '../../src/views/article.ts';
import { gazette, gazetteReading, NOW, quotes, span } from '../fixtures/ferry.ts';

const textOf = (article: Partial<Article> = {}, reading: Partial<Reading> = {}) =>
  plainText(articleView({ article: { ...gazette, ...article }, reading: { ...gazetteReading, ...reading } }, NOW));

describe('articleView', () => {
  it.each([
    ['byline, publisher and day', {}, 'By Ana Jurić · Harbour Gazette · 23 November 2026'],
    ['the agency in brackets', { authors: [], agency: 'AFP' }, 'Harbour Gazette (AFP) · 23 November 2026'],
    ['that there is no date', { publishedPrecision: 'none' as const }, 'undated, read 25 November 2026'],
    ['that it was updated', { updatedAt: '2026-11-24T10:00:00.000Z' }, '23 November 2026, updated 24 November 2026'],
    ['its address', {}, 'https://www.harbourgazette.example/2026/11/23/ferry-fire-off-split-injures-12'],
    ['a picture with its credit', {}, '  The ferry Sveti Roko lies at anchor off the island of Šolta.\n  (Pero Matić/Harbour Gazette)'],
  ])('shows %s', (_what, article, expected) => {
    expect(textOf(article)).toContain(expected);
  });

  it.each([
    ['people with their roles', 'who: Ivana Perković, a spokeswoman for the Croatian coast guard'],
    ['organisations', "organisations: Adria Passage (The ship's owner)"],
    ['figures with what they count and who says so', 'figures: 12 people (coast guard)'],
    ['days as written and as resolved', 'when: Monday (23 Nov) · March (Mar 2026)'],
    ['what is not known', 'not known: what had caused the fire'],
  ])('lists %s', (_what, expected) => {
    expect(textOf()).toContain(expected);
  });

  it('does not repeat as a statement what the summary says', () => {
    const told = { ...quotes.burns.of, parts: [span(gazette, 'injuring 12 people')] };
    expect(textOf({}, { quotes: [told] })).not.toContain('Said');
  });

  it('is short where the reading found nothing', () => {
    const nothing = { entities: [], quotes: [], facts: [], dates: [], summary: [] };
    expect(textOf({ captions: [], canonicalUrl: undefined }, nothing)).toBe(
      `${gazette.title}\n\nBy Ana Jurić · Harbour Gazette · 23 November 2026`,
    );
  });
});
