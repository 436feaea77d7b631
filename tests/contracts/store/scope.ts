// Two tenants share the store and its entities; neither sees a word that came by the other's feeds.
import { describe, expect, it } from 'vitest';
import type { FeedId } from '../../../src/domain/feed.ts';
import type { Scope } from '../../../src/domain/scope.ts';
import type { Library, Store } from '../../../src/ports/store.ts';
import { add, type byName, feedsOf, inFeed, type Written, written } from './press.ts';

const north = feedsOf('north');
const south = feedsOf('south');
const nothing = feedsOf();

const northern = (): Written =>
  written(
    {
      title: 'Harbour closes',
      text: 'Ida Holm, the mayor, said “We close it.” Ida Holm met Per Lind.',
      url: 'https://north.example/1',
      ...inFeed('north'),
    },
    [{ name: 'Ida Holm', role: 'the mayor', said: ['We close it.'] }, { name: 'Per Lind' }],
  );
const southern = (): Written =>
  written(
    {
      title: 'Harbour secrets',
      text: 'Ida Maria Holm, a smuggler, said “Nobody saw it.” Ida Maria Holm met Eva Berg.',
      url: 'https://south.example/1',
      on: '2025-11-23',
      ...inFeed('south'),
    },
    [{ name: 'Ida Maria Holm', role: 'a smuggler', said: ['Nobody saw it.'] }, { name: 'Eva Berg' }],
  );

/** One person and one story for both. */
const shared = {
  linkEntity: ({ name }: { name: string }, _reading: unknown, candidates: Parameters<typeof byName.linkEntity>[2]) =>
    name.includes('Holm') ? (candidates[0]?.entity.id ?? null) : null,
  chooseStory: (_a: unknown, _r: unknown, _i: unknown, open: Parameters<typeof byName.chooseStory>[3]) => open[0]?.id ?? null,
};

async function addBoth(store: Store): Promise<void> {
  await store.putFeeds(['north', 'south'].map((id) => ({ id: id as FeedId, title: `Feed ${id}`, url: `https://${id}.example/feed` })));
  await add(store, southern(), shared);
  await add(store, northern(), shared);
  await store.noteRefusal({ hash: 'n', name: 'north.bin', feedId: 'north', at: '2025-11-22T08:00:00.000Z' }, 'It is binary.');
  await store.noteRefusal({ hash: 's', name: 'secret.bin', feedId: 'south', at: '2025-11-22T08:00:00.000Z' }, 'It is binary.');
}

/** Everything that the library says in this scope. */
async function allAnswers(library: Library, scope: Scope): Promise<string> {
  const matches = await Promise.all(
    ['Holm', 'Ida Maria Holm', 'Ida Holm', 'smuggler', 'Eva Berg', 'Holmm', 'Bergg'].map((name) => library.findEntities(scope, name)),
  );
  const stories = await library.storiesBetween(scope, '2025', '2026');
  const answers = [
    matches,
    await library.completeNames(scope, 'i', 10),
    await library.completeNames(scope, 'e', 10),
    await Promise.all(matches.flat().map(({ entity }) => library.dossier(scope, entity.id))),
    await library.searchArticles(scope, 'harbour'),
    await library.searchArticles(scope, 'secrets'),
    await library.latestArticles(scope),
    await library.findStories(scope, 'harbour'),
    stories.map(({ story, articles, entities }) => [story, articles, [...entities.values()]]),
    await Promise.all(stories.map(({ story }) => library.story(scope, story.id))).then((found) =>
      found.map((one) => [one?.story, one?.articles]),
    ),
    await library.article(scope, southern().article.id),
    await library.findArticleByUrl(scope, 'https://south.example/1'),
    await library.feeds(scope),
    await library.counts(scope),
  ];
  return JSON.stringify(answers);
}

const SECRETS = ['secret', 'smuggler', 'Maria', 'Eva Berg', 'Nobody saw', '2025-11-23', southern().article.id, 'south'];

export function scopeContract(store: () => Store): void {
  describe('a scope', () => {
    it('holds back every word of the feeds outside it', async () => {
      await addBoth(store());
      const answers = await allAnswers(store(), north);
      expect(SECRETS.filter((secret) => answers.includes(secret))).toEqual([]);
    });

    it('shows them inside it: the words of the test are the right ones', async () => {
      await addBoth(store());
      const answers = await allAnswers(store(), south);
      expect(SECRETS.filter((secret) => !answers.includes(secret))).toEqual([]);
    });

    it('of no feeds shows nothing', async () => {
      await addBoth(store());
      const found = [await store().findEntities(nothing, 'Holm'), await store().latestArticles(nothing), await store().feeds(nothing)];
      expect([found, await store().counts(nothing)]).toEqual([[[], [], []], { articles: 0, stories: 0, people: 0, feeds: 0 }]);
    });

    it('names, counts and links an entity by what it holds', async () => {
      await addBoth(store());
      const told = await Promise.all(
        [north, south, feedsOf('north', 'south')].map(async (scope) => {
          const [match] = await store().findEntities(scope, 'Holm');
          const dossier = match && (await store().dossier(scope, match.entity.id));
          const links = dossier?.links.map(({ entity, count }) => [entity.name, count]);
          return [
            dossier?.entity.name,
            dossier?.entity.aliases,
            dossier?.mentionCount,
            dossier?.roles.length,
            dossier?.quotes.length,
            links,
          ];
        }),
      );
      expect(told).toEqual([
        ['Ida Holm', [], 2, 1, 1, [['Per Lind', 1]]],
        ['Ida Maria Holm', [], 2, 1, 1, [['Eva Berg', 1]]],
        [
          'Ida Maria Holm',
          ['Ida Holm'],
          4,
          2,
          2,
          [
            ['Eva Berg', 1],
            ['Per Lind', 1],
          ],
        ],
      ]);
    });

    it('does not show a link of two whom it knows but never saw together', async () => {
      const both = [{ name: 'Ida Holm' }, { name: 'Per Lind' }];
      await add(store(), written({ title: 'Apart', text: 'Ida Holm came. Per Lind left.', ...inFeed('north') }, both));
      await add(store(), written({ title: 'Together', text: 'Ida Holm met Per Lind.', ...inFeed('south') }, both));
      const links = await Promise.all(
        [north, south].map(async (scope) => {
          const [ida] = await store().findEntities(scope, 'Ida Holm');
          return ida && (await store().dossier(scope, ida.entity.id))?.links.length;
        }),
      );
      expect(links).toEqual([0, 1]);
    });

    it('does not put somebody into a story in which only others saw him', async () => {
      await add(store(), written({ title: 'Elsewhere', text: 'Ida Holm came.', ...inFeed('north') }, [{ name: 'Ida Holm' }]));
      await add(store(), written({ title: 'Shared', text: 'Nobody came.', ...inFeed('north') }));
      await add(store(), written({ title: 'Shared', text: 'Ida Holm came.', ...inFeed('south') }, [{ name: 'Ida Holm' }]));
      const [ida] = await store().findEntities(north, 'Ida Holm');
      const dossier = ida && (await store().dossier(north, ida.entity.id));
      expect(dossier?.stories.map(({ title }) => title)).toEqual(['Elsewhere']);
    });

    it('of everything includes articles that came by no feed', async () => {
      await add(store(), written({ title: 'By hand', text: 'Ida Holm came.' }, [{ name: 'Ida Holm' }]));
      expect([(await store().findEntities(north, 'Holm')).length, (await store().findEntities({ kind: 'all' }, 'Holm')).length]).toEqual([
        0, 1,
      ]);
    });
  });
}
