// Articles go in once and come back as they were.
import { describe, expect, it } from 'vitest';
import { isGroundedIn, restoreEvidence } from '../../../src/domain/evidence.ts';
import { everything } from '../../../src/domain/scope.ts';
import type { Store } from '../../../src/ports/store.ts';
import { aNumber, anUnknown } from '../../fakes/articles.ts';
import { add, byName, written } from './press.ts';

const ferry = () =>
  written(
    {
      title: 'Ferry burns off Kiel',
      text: 'A ferry burned off Kiel. Jonas Brandt, the captain, said “Everyone is safe.” Three people were hurt. It is not known why.',
      url: 'https://www.gazette.example/ferry?utm_source=feed',
      canonicalUrl: 'https://gazette.example/ferry',
      publisher: 'The Gazette',
      authors: ['Ada Lund'],
      captions: [{ text: 'The ferry', credit: 'A. Photographer' }],
    },
    [{ name: 'Jonas Brandt', role: 'the captain', said: ['Everyone is safe.'] }],
  );

export function articlesContract(store: () => Store): void {
  describe('addArticle', () => {
    it('keeps an article and its reading word for word', async () => {
      const { article, reading: found } = ferry();
      const facts = [aNumber(article, 'Three people', { value: 3 }), anUnknown(article, 'It is not known why.')];
      const reading = { ...found, facts, dates: [] };
      await store().addArticle(article, reading, byName);
      const stored = await store().article(everything, article.id);
      expect({ article: stored?.article, reading: stored?.reading }).toEqual({ article, reading });
    });

    it('gives the entities of the reading their ids', async () => {
      const { article, reading } = ferry();
      await store().addArticle(article, reading, byName);
      const [match] = await store().findEntities(everything, 'Jonas Brandt');
      const stored = await store().article(everything, article.id);
      expect([...(stored?.entityIds ?? [])]).toEqual([['e0', match?.entity.id]]);
    });

    it('knows an article that it has', async () => {
      await add(store(), ferry());
      expect(await add(store(), ferry())).toEqual({ kind: 'known', articleId: ferry().article.id });
      expect((await store().counts(everything)).articles).toBe(1);
    });

    it('refuses evidence that is not in the text, and then keeps nothing', async () => {
      const { article, reading } = ferry();
      const forged = restoreEvidence({ articleId: article.id, start: 0, end: 3, exact: 'Not' });
      const summary = [{ text: 'Not', evidence: [forged] }];
      await expect(store().addArticle(article, { ...reading, summary }, byName)).rejects.toThrow(RangeError);
      expect((await store().counts(everything)).articles).toBe(0);
    });

    it('keeps nothing when a linker fails', async () => {
      const { article, reading } = ferry();
      const linkers = {
        ...byName,
        chooseStory: () => {
          throw new Error('no story');
        },
      };
      const source = { hash: 'h', name: 'ferry.txt', at: '2025-11-22T08:00:00.000Z' };
      await expect(store().addArticle(article, reading, linkers, source)).rejects.toThrow('no story');
      expect([await store().counts(everything), await store().knownSources(['h'])]).toEqual([
        { articles: 0, stories: 0, people: 0, feeds: 0 },
        new Set(),
      ]);
    });

    it('takes articles one after the other that are handed in at once', async () => {
      const all = Array.from({ length: 12 }, (_, index) =>
        written({ title: `Report ${index}`, text: `Report ${index} by Ida Holm.` }, [{ name: 'Ida Holm' }]),
      );
      await Promise.all(all.map((one) => add(store(), one)));
      const [ida, ...others] = await store().findEntities(everything, 'Ida Holm');
      expect([ida?.mentionCount, others]).toEqual([12, []]);
    });
  });

  describe('article', () => {
    it('is null for an id that is not there', async () => {
      expect(await store().article(everything, ferry().article.id)).toBeNull();
    });

    it('gives evidence that slices out of the text', async () => {
      const { article } = ferry();
      await add(store(), ferry());
      const stored = await store().article(everything, article.id);
      const spans =
        stored?.reading.entities.flatMap(({ mentions, roles }) => [...mentions, ...roles.map(({ evidence }) => evidence)]) ?? [];
      expect(spans.map((span) => isGroundedIn(article, span))).toEqual([true, true]);
    });
  });

  describe('findArticleByUrl', () => {
    it.each([
      'https://gazette.example/ferry',
      'http://www.gazette.example/ferry/',
      'gazette.example/ferry#comments',
      'https://gazette.example/ferry?utm_medium=mail&fbclid=x',
      'HTTPS://WWW.GAZETTE.EXAMPLE/ferry',
    ])('finds the article at %s', async (url) => {
      await add(store(), ferry());
      expect((await store().findArticleByUrl(everything, url))?.article.id).toBe(ferry().article.id);
    });

    it('finds an article by the end of its id', async () => {
      await add(store(), ferry());
      expect((await store().findArticleByUrl(everything, ferry().article.id.slice(-6)))?.article.id).toBe(ferry().article.id);
    });

    it.each(['https://gazette.example/', 'https://gazette.example/ferry?page=2', 'nonsense', '', 'a'])(
      'finds nothing at %j',
      async (url) => {
        await add(store(), ferry());
        expect(await store().findArticleByUrl(everything, url)).toBeNull();
      },
    );
  });

  describe('latestArticles', () => {
    it('gives the newest first, from a time on, so many', async () => {
      for (const day of ['20', '22', '21', '23'])
        await add(store(), written({ title: day, text: `It was the ${day}.`, on: `2025-11-${day}` }));
      const latest = await store().latestArticles(everything, { since: '2025-11-21T00:00:00.000Z', limit: 2 });
      expect(latest.map(({ title }) => title)).toEqual(['23', '22']);
    });

    it('gives what is shown beside a fact and nothing more', async () => {
      const { article } = ferry();
      await add(store(), ferry());
      const { id, title, publisher, publishedAt, publishedOn, publishedPrecision, fetchedAt, url, canonicalUrl } = article;
      expect(await store().latestArticles(everything)).toEqual([
        { id, title, publisher, publishedAt, publishedOn, publishedPrecision, fetchedAt, url, canonicalUrl },
      ]);
    });
  });

  describe('counts', () => {
    it('counts articles, stories, people and feeds, and says of which time', async () => {
      await add(
        store(),
        written({ title: 'One', text: 'Ida Holm met Per Lind.', on: '2025-11-20' }, [{ name: 'Ida Holm' }, { name: 'Per Lind' }]),
      );
      await add(
        store(),
        written({ title: 'Two', text: 'Oslo slept. Ida Holm slept.', on: '2025-11-22' }, [
          { name: 'Oslo', kind: 'place' },
          { name: 'Ida Holm' },
        ]),
      );
      expect(await store().counts(everything)).toEqual({
        articles: 2,
        stories: 2,
        people: 2,
        feeds: 0,
        oldestAt: '2025-11-20T06:00:00.000Z',
        newestAt: '2025-11-22T06:00:00.000Z',
      });
    });
  });
}
