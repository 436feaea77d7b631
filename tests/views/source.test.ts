import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { articleDay, publisherName, sourceName } from '../../src/views/source.ts';
import { article, NOW, wire } from '../fixtures/ferry.ts';

const from = (more: Partial<Article>) => article({ title: 't', text: 'x', publishedOn: '2026-11-22', ...more });

describe('publisherName', () => {
  it.each([
    [{ publisher: 'The Moscow Times', agency: 'AFP' }, 'The Moscow Times (AFP)'],
    [{ publisher: 'AFP', agency: 'AFP' }, 'AFP'],
    [{ publisher: 'Northline', agency: 'Northline Wire' }, 'Northline'],
    [{ canonicalUrl: 'https://www.news.example/a', agency: 'AFP' }, 'news.example (AFP)'],
    [{ agency: 'AFP' }, 'AFP'],
    [{}, 'unnamed publisher'],
  ])('of %j is %s', (more, expected) => {
    expect(publisherName(from(more))).toBe(expected);
  });
});

describe('articleDay', () => {
  it('says when an article without a date was read', () => {
    expect(articleDay(from({ publishedPrecision: 'none' }), NOW)).toBe('undated, read 25 Nov');
  });
});

describe('sourceName', () => {
  it('is publisher, agency and day', () => {
    expect(sourceName(wire, NOW)).toBe('Coast Courier (Northline), 23 Nov');
  });
});
