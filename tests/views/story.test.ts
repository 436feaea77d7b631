import { describe, expect, it } from 'vitest';
import type { StoredArticle } from '../../src/domain/library.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { storyView } from '../../src/views/story.ts';
import { article, gazette, NOW, stored, story } from '../fixtures/ferry.ts';

const later = article({
  title: 'Captain Questioned',
  publisher: 'Harbour Gazette',
  publishedOn: '2026-11-24',
  text: 'The captain was questioned.',
});
const empty = { entities: [], quotes: [], facts: [], dates: [] };
const laterStored: StoredArticle = {
  article: later,
  reading: { ...empty, articleId: later.id, summary: [{ text: later.text, evidence: [] }] },
  entityIds: new Map(),
  storyId: story.id,
};

const textOf = (articles: readonly StoredArticle[], isDetailed = true) =>
  plainText(storyView({ story, articles, entities: new Map() }, NOW, { isDetailed })).replace(/ <[^>]*>/g, '');

describe('storyView', () => {
  it('begins with where the story stands now, and its source', () => {
    expect(textOf([...stored, laterStored])).toContain(
      `${story.title} (2 publishers · 23 Nov)\n\nThe captain was questioned.\n\nHarbour Gazette, 24 Nov`,
    );
  });

  it('ends with how it went, day by day', () => {
    expect(textOf([laterStored, ...stored])).toMatch(
      /How it went \(3 articles\)\n\n23 Nov: Ferry Fire[^\n]*\n23 Nov: All 214[^\n]*\n24 Nov: Captain Questioned —\u00a0Harbour Gazette$/,
    );
  });

  it('names each person once', () => {
    expect(textOf(stored).match(/^who: Ivana Perković/gm)).toHaveLength(1);
  });

  it('names the speaker of each quote, and counts those that it leaves out', () => {
    expect(textOf(stored)).toContain('Said (2 of 3)');
  });

  it('repeats no title and no source where there is one article', () => {
    expect(textOf(stored.slice(0, 1)).split(gazette.title)).toHaveLength(3);
  });

  it('says how many more there are, where it is asked at a glance', () => {
    const [first] = stored;
    const facts =
      first?.reading.facts.flatMap((fact) => (fact.kind === 'number' ? [1, 2, 3].map((value) => ({ ...fact, value })) : [])) ?? [];
    const many = first && { ...first, reading: { ...first.reading, facts } };
    expect(textOf(many ? [many] : [], false)).toContain('figures: and 2 more');
  });
});
