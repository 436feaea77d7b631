// Stories: which are open to a new article, and how they come back.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { everything } from '../../../src/domain/scope.ts';
import type { StoryId } from '../../../src/domain/story.ts';
import type { Linkers, OpenStory, Store } from '../../../src/ports/store.ts';
import { add, byName, type Written, written } from './press.ts';

const fire = (parts: Partial<Omit<Article, 'id'>> & { on: string; text: string }): Written =>
  written({ title: 'Ferry fire off Kiel', ...parts }, [{ name: 'Jonas Brandt' }]);

const intoOne: Linkers = { ...byName, chooseStory: (_article, _reading, _ids, open) => open[0]?.id ?? null };

async function addThree(store: Store): Promise<readonly Written[]> {
  const three = [
    fire({
      on: '2025-11-21',
      fetchedAt: '2025-11-22T10:00:00.000Z',
      text: 'Jonas Brandt spoke on Friday.',
      publisher: 'The Gazette',
      agency: 'AFP',
    }),
    fire({
      on: '2025-11-20',
      fetchedAt: '2025-11-20T10:00:00.000Z',
      text: 'Jonas Brandt spoke.',
      publisher: 'Northline',
      title: 'Ferry burns off Kiel',
    }),
    fire({
      on: '2025-11-22',
      fetchedAt: '2025-11-22T11:00:00.000Z',
      text: 'Jonas Brandt spoke again.',
      publisher: 'The Meridian',
      agency: 'AFP',
    }),
  ];
  for (const one of three) await add(store, one, intoOne);
  return three;
}

async function offeredTo(store: Store, article: Written): Promise<readonly OpenStory[]> {
  const offered: OpenStory[] = [];
  await add(store, article, {
    ...byName,
    chooseStory: (_article, _reading, _ids, open) => {
      offered.push(...open);
      return null;
    },
  });
  return offered;
}

export function storiesContract(store: () => Store): void {
  describe('a story', () => {
    it('is composed from its articles: the lead first, then by time', async () => {
      const [friday, thursday, saturday] = await addThree(store());
      const [stored] = await store().storiesBetween(everything, '2025', '2026');
      const [jonas] = await store().findEntities(everything, 'Jonas Brandt');
      expect(stored?.story).toEqual({
        id: stored?.story.id,
        title: 'Ferry burns off Kiel',
        articleIds: [thursday?.article.id, friday?.article.id, saturday?.article.id],
        entityIds: [jonas?.entity.id],
        firstPublishedAt: '2025-11-20T06:00:00.000Z',
        lastPublishedAt: '2025-11-22T06:00:00.000Z',
        publishers: ['Northline', 'The Gazette'],
      });
    });

    it('is led by a full report, not by a teaser', async () => {
      await add(store(), fire({ on: '2025-11-20', text: 'Jonas Brandt …', textKind: 'teaser', title: 'Ferry' }), intoOne);
      await add(store(), fire({ on: '2025-11-21', text: 'Jonas Brandt spoke.' }), intoOne);
      const [stored] = await store().storiesBetween(everything, '2025', '2026');
      expect(stored?.story.title).toBe('Ferry fire off Kiel');
    });

    it('comes back with its articles and entities', async () => {
      const three = await addThree(store());
      const [between] = await store().storiesBetween(everything, '2025', '2026');
      const stored = between && (await store().story(everything, between.story.id));
      expect({
        texts: stored?.articles.map(({ article }) => article.text),
        names: [...(stored?.entities.values() ?? [])].map(({ name }) => name),
        isTheSame: stored?.articles.every(({ storyId }) => storyId === between?.story.id),
      }).toEqual({ texts: [three[1], three[0], three[2]].map((one) => one?.article.text), names: ['Jonas Brandt'], isTheSame: true });
    });

    it('is null for an id that is not there', async () => {
      expect(await store().story(everything, 's_0' as StoryId)).toBeNull();
    });
  });

  describe('storiesBetween', () => {
    it.each([
      ['2025-11-22T10:00:00.000Z', '2025-11-22T11:00:00.000Z', 1],
      ['2025-11-22T10:00:00.001Z', '2025-11-22T11:00:00.000Z', 0],
      ['2025-11-22T11:00:00.000Z', '2025-11-23T00:00:00.000Z', 1],
      ['2025-11-23T00:00:00.000Z', '2025-11-24T00:00:00.000Z', 0],
    ])('takes what was fetched in [%s, %s)', async (from, until, count) => {
      await addThree(store());
      expect((await store().storiesBetween(everything, from, until)).length).toBe(count);
    });

    it('gives the latest published first', async () => {
      for (const day of ['20', '22', '21']) await add(store(), written({ title: day, text: `On the ${day}.`, on: `2025-11-${day}` }));
      expect((await store().storiesBetween(everything, '2025', '2026')).map(({ story }) => story.title)).toEqual(['22', '21', '20']);
    });
  });

  describe('chooseStory', () => {
    it('is offered a story with a shared entity, with its articles in order of time', async () => {
      await addThree(store());
      const offered = await offeredTo(
        store(),
        written({ title: 'Quite another title', text: 'Jonas Brandt went home.' }, [{ name: 'Jonas Brandt' }]),
      );
      expect(offered.map(({ articles }) => articles)).toEqual([
        [
          {
            title: 'Ferry burns off Kiel',
            opening: 'Jonas Brandt spoke.',
            publishedAt: '2025-11-20T06:00:00.000Z',
            publisher: 'Northline',
          },
          {
            title: 'Ferry fire off Kiel',
            opening: 'Jonas Brandt spoke on Friday.',
            publishedAt: '2025-11-21T06:00:00.000Z',
            publisher: 'The Gazette',
          },
          {
            title: 'Ferry fire off Kiel',
            opening: 'Jonas Brandt spoke again.',
            publishedAt: '2025-11-22T06:00:00.000Z',
            publisher: 'The Meridian',
          },
        ],
      ]);
    });

    it('is offered a story with shared words in the title', async () => {
      await addThree(store());
      expect((await offeredTo(store(), written({ title: 'Ferry in flames', text: 'Somebody spoke.' }))).length).toBe(1);
    });

    it.each([
      ['2025-12-06', 1],
      ['2025-12-07', 0],
      ['2025-11-07', 1],
      ['2025-11-05', 0],
    ])('is offered on %s %i of the stories that ended on 22 November', async (on, count) => {
      await addThree(store());
      const later = written({ title: 'Ferry fire off Kiel', text: 'Jonas Brandt spoke once more.', on }, [{ name: 'Jonas Brandt' }]);
      expect((await offeredTo(store(), later)).length).toBe(count);
    });

    it('is offered nothing where nothing is shared', async () => {
      await addThree(store());
      expect(await offeredTo(store(), written({ title: 'Cod quota', text: 'Per Lind spoke.' }, [{ name: 'Per Lind' }]))).toEqual([]);
    });

    it('puts the article into the story that it names', async () => {
      const added = await add(store(), fire({ on: '2025-11-20', text: 'Jonas Brandt spoke.' }));
      const again = await add(store(), fire({ on: '2025-11-21', text: 'Jonas Brandt spoke again.' }));
      expect(again).toEqual({ ...again, storyId: 'storyId' in added ? added.storyId : null });
    });
  });
}
