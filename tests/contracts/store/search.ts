// Articles and stories by words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything } from '../../../src/domain/scope.ts';
import type { Store } from '../../../src/ports/store.ts';
import { add, written } from './press.ts';

async function addNews(store: Store): Promise<void> {
  const news = [
    { title: 'Fähre brennt vor Kiel', text: 'Die Fähre brannte.\n\nAlle sind sicher.', on: '2025-11-20' },
    { title: 'Ferry fire', text: 'A fire broke out. The ferry reached the port. Everyone was safe.', on: '2025-11-21' },
    { title: 'Cod quota', text: 'The quota falls. A ferry brought the ministers. Nobody was happy.', on: '2025-11-22' },
    { title: 'Café robbed', text: 'The robbers took the cash and a naïve plan.', on: '2025-11-23' },
  ];
  for (const one of news) await add(store, written(one));
}

const titles = async (store: Store, words: string, options = {}) =>
  (await store.searchArticles(everything, words, options)).map(({ article }) => article.title);

export function searchContract(store: () => Store): void {
  describe('searchArticles', () => {
    it.each([
      ['ferry', ['Ferry fire', 'Cod quota']],
      ['FERRY', ['Ferry fire', 'Cod quota']],
      ['ferry fire', ['Ferry fire']],
      ['fire, ferry!', ['Ferry fire']],
      ['fahre', ['Fähre brennt vor Kiel']],
      ['cafe naive', ['Café robbed']],
      ['U.S. fire', []],
      ['reached the port.', ['Ferry fire']],
      ['ferry OR cash', []],
      ['ferry NOT fire', []],
      ['zeppelin', []],
      ['', []],
      ['!?', []],
    ])('finds for %j %j', async (words, expected) => {
      await addNews(store());
      expect(await titles(store(), words)).toEqual(expected);
    });

    it('keeps to a time and a number', async () => {
      await addNews(store());
      expect([await titles(store(), 'ferry', { since: '2025-11-22' }), await titles(store(), 'ferry', { limit: 1 })]).toEqual([
        ['Cod quota'],
        ['Ferry fire'],
      ]);
    });

    it('shows the sentence that holds most of the words', async () => {
      await addNews(store());
      const [hit] = await store().searchArticles(everything, 'ferry port');
      expect(hit?.snippet?.exact).toBe('The ferry reached the port.');
    });

    it('shows no passage where only the title holds the word', async () => {
      await addNews(store());
      const [hit] = await store().searchArticles(everything, 'Kiel');
      expect([hit?.article.title, hit?.snippet]).toEqual(['Fähre brennt vor Kiel', null]);
    });

    it('scores the better ones higher', async () => {
      await addNews(store());
      const [first, second] = await store().searchArticles(everything, 'ferry');
      expect((first?.score ?? 0) > (second?.score ?? 0)).toBe(true);
    });

    it('takes anything that people type', async () => {
      await addNews(store());
      const typed = fc.string({
        unit: fc.constantFrom(
          '"',
          "'",
          '*',
          '^',
          ':',
          '(',
          ')',
          '-',
          '+',
          '\\',
          '\0',
          ' ',
          'a',
          'ferry',
          'NEAR',
          'AND',
          '%',
          '🚢',
          '\ud800',
        ),
      });
      await fc.assert(
        fc.asyncProperty(typed, async (words) => Array.isArray(await store().searchArticles(everything, words))),
        { numRuns: 200 },
      );
    });
  });

  describe('findStories', () => {
    it.each([
      ['ferry mini', ['Cod quota']],
      ['ferr', ['Ferry fire', 'Cod quota']],
      ['fe', []],
    ])('finds behind the unfinished %j %j', async (words, expected) => {
      await addNews(store());
      expect((await store().findStories(everything, words)).map(({ title }) => title)).toEqual(expected);
    });

    it('gives each story once, best first, so many', async () => {
      await addNews(store());
      await add(store(), written({ title: 'Ferry fire', text: 'The ferry fire again. The ferry burns.', on: '2025-11-24' }));
      const stories = await store().findStories(everything, 'ferry', 5);
      expect(stories.map(({ title, articleIds }) => [title, articleIds.length])).toEqual([
        ['Ferry fire', 2],
        ['Cod quota', 1],
      ]);
    });
  });
}
