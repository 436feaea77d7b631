import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { articleIdOf } from '../../../src/domain/article-id.ts';
import { read } from '../../../src/ingestion/reading/read.ts';
import { model } from '../../commands/desk.ts';

const article = (language: string, text: string): Article => ({
  id: articleIdOf({ title: '', text }),
  title: '',
  authors: [],
  publishedAt: '2026-05-12T00:00:00.000Z',
  publishedOn: '2026-05-12',
  publishedPrecision: 'day',
  fetchedAt: '2026-05-12T00:00:00.000Z',
  language,
  captions: [],
  text,
  textKind: 'full',
});

// English words that would be a cue, a role, a figure and a date, in a text that says it is not English.
const TEXT = 'Die Chefin Ana Lind said on Tuesday that 31 people died. It was not clear why. President Jan Holt added nothing.';

describe('read', () => {
  it('reads English with English grammar', () => {
    const { quotes, facts, dates } = read(article('en', TEXT), model);
    expect([quotes.length > 0, facts.length > 0, dates.length > 0]).toEqual([true, true, true]);
  });

  it('reads nothing English into another language', () => {
    const { entities, quotes, facts, dates } = read(article('de', TEXT), model);
    expect([entities.flatMap(({ roles }) => roles.map(({ title }) => title)), quotes, facts, dates]).toEqual([['Chefin'], [], [], []]);
  });

  it('gives the same reading twice', () => {
    expect(read(article('en', TEXT), model)).toEqual(read(article('en', TEXT), model));
  });
});
