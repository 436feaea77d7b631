import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { EventFact } from '../../src/domain/fact.ts';
import type { StoredArticle } from '../../src/domain/library.ts';
import type { StoryId } from '../../src/domain/story.ts';
import { timelineOf } from '../../src/stories/timeline.ts';
import { anArticle, aReading, spanOf } from '../fakes/articles.ts';

type Dated = { readonly words: string; readonly on?: string };

function stored(article: Article, ...dated: readonly Dated[]): StoredArticle {
  const facts = dated.map(
    ({ words, on }): EventFact => ({ kind: 'event', evidence: spanOf(article, words), ...(on !== undefined && { occurredOn: on }) }),
  );
  return { article, reading: aReading(article, { facts }), entityIds: new Map(), storyId: 's_1' as StoryId };
}

const FIRE = 'Fire broke out on the ferry Aurelia on Tuesday.';
const gazette = anArticle({ text: FIRE, on: '2025-11-18', publisher: 'Gazette' });
const post = anArticle({
  text: `On Tuesday fire broke out aboard the ferry Aurelia. The owner was arrested on Thursday.`,
  on: '2025-11-20',
});
const radio = anArticle({ text: 'The hearing is public.', on: '2025-11-19' });
const column = anArticle({ title: 'Opinion: Burnt', text: FIRE, on: '2025-11-19' });

const fire = stored(gazette, { words: FIRE, on: '2025-11-18' });
const later = stored(
  post,
  { words: 'The owner was arrested on Thursday.', on: '2025-11-20' },
  { words: 'On Tuesday fire broke out aboard the ferry Aurelia.', on: '2025-11-18' },
);
const shown = (articles: readonly StoredArticle[]) =>
  timelineOf(articles).map(({ on, how, statement, articles: { length } }) => [on, how, statement.exact, length]);

describe('timelineOf', () => {
  it('orders by what is dated, not by what is published, and tells one thing of one day once with all its sources', () => {
    expect(shown([later, fire])).toEqual([
      ['2025-11-18', 'dated', FIRE, 2],
      ['2025-11-20', 'dated', 'The owner was arrested on Thursday.', 1],
    ]);
  });

  it('keeps the same words of two days apart', () => {
    expect(shown([fire, stored(post, { words: 'On Tuesday fire broke out aboard the ferry Aurelia.', on: '2025-11-25' })])).toHaveLength(2);
  });

  it('places an article that dates nothing on its own day, and says so', () => {
    expect(shown([stored(radio, { words: 'The hearing is public.' })])).toEqual([['2025-11-19', 'reported', 'The hearing is public.', 1]]);
  });

  it('leaves the dateline out: it says where it was written', () => {
    const wired = anArticle({ text: `LISSA, Ardavia (Seawire) - ${FIRE}`, on: '2025-11-18' });
    expect(shown([stored(wired, { words: wired.text, on: '2025-11-18' })])).toEqual([['2025-11-18', 'dated', FIRE, 1]]);
  });

  it('takes no date from an opinion', () => {
    expect(shown([stored(column, { words: FIRE, on: '2025-11-18' })])).toEqual([]);
  });

  it('keeps to the sentences that are asked for', () => {
    const entries = timelineOf([later], (_, { exact }) => exact.includes('owner'));
    expect(entries.map(({ on }) => on)).toEqual(['2025-11-20']);
  });
});
