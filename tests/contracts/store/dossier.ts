// All that is known of somebody, each with its source.
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/domain/entity.ts';
import type { Dossier } from '../../../src/domain/library.ts';
import { everything } from '../../../src/domain/scope.ts';
import type { Store } from '../../../src/ports/store.ts';
import { add, written } from './press.ts';

async function addReports(store: Store): Promise<void> {
  const holm = (role: string, said: readonly string[]) => ({ name: 'Ida Holm', role, said });
  const monday = 'Ida Holm, the mayor, said “We wait.” Later “We go.” she said. Per Lind heard Ida Holm.';
  const tuesday = 'Ida Holm, a former mayor, said “I left.” Per Lind and Eva Berg heard Ida Holm. Ida Holm thanked Eva Berg.';
  const friday = 'Ida Holm, the mayor, slept.';
  await add(
    store,
    written({ title: 'Tuesday', text: tuesday, on: '2025-11-18' }, [
      holm('a former mayor', ['I left.']),
      { name: 'Per Lind' },
      { name: 'Eva Berg' },
    ]),
  );
  await add(
    store,
    written({ title: 'Monday', text: monday, on: '2025-11-17' }, [holm('the mayor', ['We wait.', 'We go.']), { name: 'Per Lind' }]),
  );
  await add(store, written({ title: 'Friday', text: friday, on: '2025-11-14' }, [holm('the mayor', [])]));
}

async function holm(store: Store): Promise<Dossier> {
  await addReports(store);
  const [match] = await store.findEntities(everything, 'Ida Holm');
  const dossier = match && (await store.dossier(everything, match.entity.id));
  if (!dossier) throw new Error('no dossier');
  return dossier;
}

export function dossierContract(store: () => Store): void {
  describe('dossier', () => {
    it('is null for nobody', async () => {
      expect(await store().dossier(everything, 'e_0' as EntityId)).toBeNull();
    });

    it('counts mentions and articles', async () => {
      const { mentionCount, articleCount } = await holm(store());
      expect({ mentionCount, articleCount }).toEqual({ mentionCount: 6, articleCount: 3 });
    });

    it('gives each role once with its newest report, newest first', async () => {
      const { roles } = await holm(store());
      expect(roles.map(({ title, evidence, article }) => [title, evidence.exact, article.title])).toEqual([
        ['a former mayor', 'a former mayor', 'Tuesday'],
        ['the mayor', 'the mayor', 'Monday'],
      ]);
    });

    it('gives what was said, newest article first, in the order of the text', async () => {
      const { quotes } = await holm(store());
      expect(quotes.map(({ of, article }) => [of.parts.map(({ exact }) => exact), of.evidence.articleId === article.id])).toEqual([
        [['I left.'], true],
        [['We wait.'], true],
        [['We go.'], true],
      ]);
    });

    it('gives the stories, newest first', async () => {
      const { stories } = await holm(store());
      expect(stories.map(({ title }) => title)).toEqual(['Tuesday', 'Monday', 'Friday']);
    });

    it('links with those who stand in one sentence, most often first, each with such a sentence', async () => {
      const { links } = await holm(store());
      expect(links.map(({ entity, count, evidence, article }) => [entity.name, count, evidence.exact, article.title])).toEqual([
        ['Per Lind', 2, 'Per Lind heard Ida Holm.', 'Monday'],
        ['Eva Berg', 2, 'Per Lind and Eva Berg heard Ida Holm.', 'Tuesday'],
      ]);
    });
  });
}
