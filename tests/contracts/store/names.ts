// Names as people type them.
import { describe, expect, it } from 'vitest';
import { everything } from '../../../src/domain/scope.ts';
import type { KnownEntity, Linkers, Store } from '../../../src/ports/store.ts';
import { add, byName, type Named, type Written, written } from './press.ts';

const cast: readonly Named[] = [
  { name: 'Natalia Eismont', aliases: ['Eismont'] },
  { name: 'Donald Trump', aliases: ['Trump'] },
  { name: 'Inga Ruginienė' },
  { name: 'Volodymyr Zelensky' },
  { name: 'Belavia', kind: 'organization' },
];
const text =
  'Natalia Eismont spoke. Eismont met Donald Trump. Trump left. Trump came. Inga Ruginienė, Volodymyr Zelensky and Belavia waited.';
const addCast = (store: Store) => add(store, written({ title: 'Talks', text }, cast));

const found = async (store: Store, typed: string) =>
  (await store.findEntities(everything, typed)).map(({ entity, how }) => [entity.name, how]);

export function namesContract(store: () => Store): void {
  describe('findEntities', () => {
    it.each([
      ['Natalia Eismont', 'Natalia Eismont', 'exact'],
      ['natalia eismont', 'Natalia Eismont', 'exact'],
      ['Eismont', 'Natalia Eismont', 'exact'],
      ['EISMONT', 'Natalia Eismont', 'exact'],
      ['Natalia', 'Natalia Eismont', 'part'],
      ['Eysmont', 'Natalia Eismont', 'near'],
      ['Ejsmont', 'Natalia Eismont', 'near'],
      ['Эйсмонт', 'Natalia Eismont', 'near'],
      ['Наталья Эйсмонт', 'Natalia Eismont', 'near'],
      ['Natalya Eysmont', 'Natalia Eismont', 'near'],
      ['Eismnot', 'Natalia Eismont', 'near'],
      ['trmup', 'Donald Trump', 'near'],
      ['President Trump', 'Donald Trump', 'near'],
      ['DonaldTrump', 'Donald Trump', 'near'],
      ['ruginiene', 'Inga Ruginienė', 'part'],
      ['Zelenskiy', 'Volodymyr Zelensky', 'near'],
      ['belavia', 'Belavia', 'exact'],
    ])('finds behind %s %s, %s', async (typed, name, how) => {
      await addCast(store());
      expect(await found(store(), typed)).toEqual([[name, how]]);
    });

    it.each(['Nobody', 'Xqzwv', 'Natalia Nobody', 'a', '', '  ', '"', "'; drop", '%', 'Ει'])('finds nobody behind %j', async (typed) => {
      await addCast(store());
      expect(await found(store(), typed)).toEqual([]);
    });

    it('puts the most mentioned first among equals', async () => {
      await add(
        store(),
        written({ title: 'A', text: 'Anna Berg came. Eva Berg came. Eva Berg left.' }, [{ name: 'Anna Berg' }, { name: 'Eva Berg' }]),
      );
      const matches = await store().findEntities(everything, 'Berg');
      expect(matches.map(({ entity, mentionCount }) => [entity.name, mentionCount])).toEqual([
        ['Eva Berg', 2],
        ['Anna Berg', 1],
      ]);
    });

    it('keeps to a kind and a number', async () => {
      await addCast(store());
      await add(
        store(),
        written({ title: 'B', text: 'Trump Tower stood. Mary Trump came.' }, [
          { name: 'Trump Tower', kind: 'place' },
          { name: 'Mary Trump' },
        ]),
      );
      const people = await store().findEntities(everything, 'Trump', { kind: 'person', limit: 1 });
      expect(people.map(({ entity }) => entity.name)).toEqual(['Donald Trump']);
    });

    it('gives entities with their roles', async () => {
      await add(store(), written({ title: 'C', text: 'Ida Holm, the mayor, came.' }, [{ name: 'Ida Holm', role: 'the mayor' }]));
      const [ida] = await store().findEntities(everything, 'Holm');
      expect(ida?.entity.roles.map(({ title, reportedAt }) => [title, reportedAt])).toEqual([['the mayor', '2025-11-22T06:00:00.000Z']]);
    });
  });

  describe('the name of an entity', () => {
    const oneEntity: Linkers = { ...byName, linkEntity: (_entity, _reading, candidates) => candidates[0]?.entity.id ?? null };
    const seen = async (...names: readonly string[]) => {
      for (const [index, name] of names.entries())
        await add(store(), written({ title: `T${index}`, text: `${name} spoke.` }, [{ name }]), oneEntity);
      const [match] = await store().findEntities(everything, names[0] ?? '');
      return [match?.entity.name, ...(match?.entity.aliases ?? [])];
    };

    it('is the fullest spelling', async () => {
      expect(await seen('Eismont', 'Natalia Eismont')).toEqual(['Natalia Eismont', 'Eismont']);
    });

    it('is the first of several full ones', async () => {
      expect(await seen('Natalia Eismont', 'Natalia G. Eismont', 'Eismont')).toEqual(['Natalia Eismont', 'Natalia G. Eismont', 'Eismont']);
    });
  });

  describe('linkEntity', () => {
    /** What is offered for each entity of the article. */
    const offeredTo = async (article: Written): Promise<readonly (readonly KnownEntity[])[]> => {
      const offered: (readonly KnownEntity[])[] = [];
      await add(store(), article, {
        ...byName,
        linkEntity: (_entity, _reading, candidates) => {
          offered.push(candidates);
          return null;
        },
      });
      return offered;
    };
    const namesOfferedTo = async (name: string) => {
      await addCast(store());
      const offered = await offeredTo(written({ title: 'D', text: `${name} spoke.` }, [{ name }]));
      return offered.flat().map(({ entity }) => entity.name);
    };

    it.each(['Natalia Eismont', 'Eismont', 'N. Eismont', 'Natalya Eysmont'])('is offered Natalia Eismont for %s', async (name) => {
      expect(await namesOfferedTo(name)).toEqual(['Natalia Eismont']);
    });

    it.each(['Belavia', 'Ida Holm'])('is offered nobody for a person called %s', async (name) => {
      expect(await namesOfferedTo(name)).toEqual([]);
    });

    it('is told the company of a candidate and its mentions', async () => {
      await addCast(store());
      const [[eismont] = []] = await offeredTo(written({ title: 'E', text: 'Natalia Eismont spoke.' }, [{ name: 'Natalia Eismont' }]));
      expect([eismont?.company, eismont?.mentionCount]).toEqual([
        new Set(['Donald Trump', 'Inga Ruginienė', 'Volodymyr Zelensky', 'Belavia']),
        2,
      ]);
    });

    it('is not offered the others of the same article', async () => {
      const article = written({ title: 'F', text: 'Anna Berg met Eva Berg.' }, [{ name: 'Anna Berg' }, { name: 'Eva Berg' }]);
      expect(await offeredTo(article)).toEqual([[], []]);
    });
  });

  describe('completeNames', () => {
    it.each([
      ['nat', ['Natalia Eismont']],
      ['eis', ['Natalia Eismont']],
      ['Natalia E', ['Natalia Eismont']],
      ['ing', ['Inga Ruginienė']],
      ['xq', []],
      ['', []],
    ])('completes %j', async (typed, names) => {
      await addCast(store());
      expect(await store().completeNames(everything, typed, 5)).toEqual(names);
    });

    it('gives the most mentioned first, so many', async () => {
      await add(
        store(),
        written({ title: 'G', text: 'Per Aa. Per Bb. Per Bb. Per Cc.' }, [{ name: 'Per Aa' }, { name: 'Per Bb' }, { name: 'Per Cc' }]),
      );
      expect(await store().completeNames(everything, 'per', 2)).toEqual(['Per Bb', 'Per Aa']);
    });
  });
}
