// An edit at the source is a new version: the old one stays readable, but only the newest counts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything } from '../../../src/domain/scope.ts';
import type { Store } from '../../../src/ports/store.ts';
import { add, feedsOf, inFeed, type Named, type Written, written } from './press.ts';

const version = (text: string, named: readonly Named[], more: object = {}) =>
  written({ title: 'Harbour closes', text, canonicalUrl: 'https://gazette.example/harbour', ...more }, named);

const first = () =>
  version('Ida Holm, the mayor, said “We close it.” Ida Holm met Per Lind.', [
    { name: 'Ida Holm', role: 'the mayor', said: ['We close it.'] },
    { name: 'Per Lind' },
  ]);
const second = () =>
  version('Ida Holm, the harbour master, said “We keep it open.” Eva Berg agreed with Ida Holm.', [
    { name: 'Ida Holm', role: 'the harbour master', said: ['We keep it open.'] },
    { name: 'Eva Berg' },
  ]);

async function bothVersions(store: Store) {
  await add(store, first());
  return add(store, second());
}

async function dossierOf(store: Store, name: string) {
  const [match] = await store.findEntities(everything, name);
  return match ? store.dossier(everything, match.entity.id) : null;
}

const NAMES = ['Ida Holm', 'Per Lind', 'Eva Berg', 'Jonas Brandt'];

/** A version of one of three articles: who stands together in which sentence. */
const aVersion = fc.record({
  slot: fc.nat(2),
  feed: fc.constantFrom('north', 'south'),
  pairs: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 3 }),
});
type Version = { readonly slot: number; readonly feed: string; readonly pairs: readonly (readonly [number, number])[] };

function articleOf({ slot, feed, pairs }: Version, index: number): Written {
  const sentences = pairs.map(([first, second]) => `${NAMES[first]} met ${NAMES[second]}.`);
  const present = NAMES.filter((_name, place) => pairs.flat().includes(place));
  const parts = {
    title: `Article ${slot}`,
    text: [`Version ${index}.`, ...sentences].join(' '),
    canonicalUrl: `https://${feed}.example/${slot}`,
    ...inFeed(feed),
  };
  return written(
    parts,
    present.map((name) => ({ name, role: 'met' })),
  );
}

/** What is known of everybody, within each scope. */
async function knowledge(store: Store): Promise<unknown> {
  const scopes = [everything, feedsOf('north'), feedsOf('south')];
  const told = scopes.flatMap((scope) =>
    NAMES.map(async (name) => {
      const [match] = await store.findEntities(scope, name);
      const dossier = match && (await store.dossier(scope, match.entity.id));
      const links = dossier?.links.map(({ entity, count, evidence }) => [entity.name, count, evidence.exact]).sort();
      return [name, dossier?.mentionCount, dossier?.articleCount, dossier?.roles.length, dossier?.stories.length, links];
    }),
  );
  return [await Promise.all(told), await Promise.all(scopes.map((scope) => store.counts(scope)))];
}

export function versionsContract(store: () => Store, open: () => Promise<Store>): void {
  it('answers after any edits as if only the newest versions had ever come', async () => {
    const history = fc.array(aVersion, { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(history, async (versions) => {
        const [edited, fresh] = [await open(), await open()];
        const articles = versions.map((version, index) => ({ version, article: articleOf(version, index) }));
        const isNewest = ({ version }: (typeof articles)[number], index: number) =>
          !articles.slice(index + 1).some((later) => later.version.slot === version.slot && later.version.feed === version.feed);
        for (const { article } of articles) await add(edited, article);
        for (const { article } of articles.filter(isNewest)) await add(fresh, article);
        expect(await knowledge(edited)).toEqual(await knowledge(fresh));
        await Promise.all([edited.close(), fresh.close()]);
      }),
      { numRuns: 40 },
    );
  });

  describe('a new version', () => {
    it('is told from a new article by its canonical address', async () => {
      expect((await bothVersions(store())).kind).toBe('new-version');
    });

    it('is told from a new article by its guid', async () => {
      const guid = { guid: 'tag:1', canonicalUrl: undefined };
      await add(store(), written({ title: 'A', text: 'One text.', guid: 'tag:1' }));
      expect((await add(store(), version('Another text.', [], guid))).kind).toBe('new-version');
    });

    it('names the one before it', async () => {
      await bothVersions(store());
      expect((await store().article(everything, second().article.id))?.article.previousId).toBe(first().article.id);
    });

    it('goes on with the people of the one before it', async () => {
      await add(store(), first());
      const [before] = await store().findEntities(everything, 'Ida Holm');
      await add(store(), second());
      const [after] = await store().findEntities(everything, 'Ida Holm');
      expect(after?.entity.id).toBe(before?.entity.id);
    });

    it('stays in the story of the one before it', async () => {
      const before = await add(store(), first());
      const after = await add(store(), second());
      expect('storyId' in after && after.storyId).toBe('storyId' in before && before.storyId);
    });

    it('leaves the one before it readable as it was', async () => {
      await bothVersions(store());
      const { article, reading } = first();
      const stored = await store().article(everything, article.id);
      expect({ article: stored?.article, reading: stored?.reading }).toEqual({ article, reading });
    });

    it('alone is counted, listed, found and told', async () => {
      await bothVersions(store());
      expect({
        counts: (await store().counts(everything)).articles,
        latest: (await store().latestArticles(everything)).map(({ id }) => id),
        oldWords: await store().searchArticles(everything, 'close it'),
        newWords: (await store().searchArticles(everything, 'keep open')).map(({ article }) => article.id),
        atAddress: (await store().findArticleByUrl(everything, 'https://gazette.example/harbour'))?.article.id,
        inStories: (await store().storiesBetween(everything, '2025', '2026')).flatMap(({ story }) => story.articleIds),
      }).toEqual({
        counts: 1,
        latest: [second().article.id],
        oldWords: [],
        newWords: [second().article.id],
        atAddress: second().article.id,
        inStories: [second().article.id],
      });
    });

    it('alone says who is known for what', async () => {
      await bothVersions(store());
      const ida = await dossierOf(store(), 'Ida Holm');
      expect({
        mentions: ida?.mentionCount,
        articles: ida?.articleCount,
        roles: ida?.roles.map(({ title }) => title),
        quotes: ida?.quotes.map(({ of }) => of.evidence.exact),
        links: ida?.links.map(({ entity, evidence }) => [entity.name, evidence.exact]),
      }).toEqual({
        mentions: 2,
        articles: 1,
        roles: ['the harbour master'],
        quotes: ['We keep it open.'],
        links: [['Eva Berg', 'Eva Berg agreed with Ida Holm.']],
      });
    });

    it('takes away those whom it no longer names', async () => {
      await bothVersions(store());
      expect([await store().findEntities(everything, 'Per Lind'), (await store().counts(everything)).people]).toEqual([[], 2]);
    });

    it('leaves the links of other articles as they are', async () => {
      await add(
        store(),
        written({ title: 'Before', text: 'Per Lind thanked Ida Holm.', on: '2025-11-01' }, [{ name: 'Per Lind' }, { name: 'Ida Holm' }]),
      );
      await bothVersions(store());
      const per = await dossierOf(store(), 'Per Lind');
      expect(per?.links.map(({ count, evidence }) => [count, evidence.exact])).toEqual([[1, 'Per Lind thanked Ida Holm.']]);
    });

    it('stays an article of its own where it came by another feed', async () => {
      await add(store(), version('A text.', [], inFeed('north')));
      expect((await add(store(), version('Another text.', [], inFeed('south')))).kind).toBe('added');
    });
  });
}
