// Items of a feed are known again whatever their publisher changes. The table, and 40 seeded histories of a feed over 30 polls each.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseItems } from '../../../src/ingestion/feeds/choose-items.ts';
import { keyItems } from '../../../src/ingestion/feeds/item-keys.ts';
import type { FeedItem } from '../../../src/ports/parsed-feed.ts';

const NOW = '2026-03-04T12:00:00.000Z';
const words = (n: number) =>
  `Paragraph ${n} tells of the harbour, of the ferry that left it late, and of those ${n} people who waited for it.`;
const item = (change: Partial<FeedItem> = {}): FeedItem => ({
  id: 'g1',
  title: 'Ferry late',
  link: 'https://example.com/news/ferry',
  published: 'Wed, 04 Mar 2026 08:00:00 GMT',
  authors: [],
  categories: [],
  enclosures: [],
  summary: words(1),
  ...change,
});

/** Polls a feed that shows these items one after the other; gives the titles that were news. */
function news(polls: readonly (readonly FeedItem[])[], isFirst = false): string[] {
  const known = new Set<string>();
  return polls.flatMap((items, poll) => {
    const choice = chooseItems(keyItems('feed', items), known, { now: NOW, isFirst: isFirst && poll === 0 });
    for (const { keys } of [...choice.toTake, ...choice.passedOver]) for (const key of keys) known.add(key);
    for (const { key } of choice.furtherKeys) known.add(key);
    return choice.toTake.map(({ item: { title = '' } }) => title);
  });
}

describe('an item is known again', () => {
  it.each<[string, Partial<FeedItem>]>([
    ['unchanged', {}],
    ['with another guid', { id: 'g2' }],
    ['without its guid', { id: undefined }],
    ['with another address', { link: 'https://example.com/2026/ferry' }],
    ['by https instead of http, with tracking', { link: 'http://www.example.com/news/ferry/?utm_source=rss' }],
    ['with another title', { title: 'Ferry very late' }],
    ['with another date', { published: 'Thu, 05 Mar 2026 08:00:00 GMT' }],
    ['with other words', { summary: words(2) }],
    ['with another guid and title', { id: 'g2', title: 'Ferry very late' }],
    ['with another guid and address', { id: 'g2', link: 'https://example.com/2026/ferry' }],
    ['with another address, title and text', { link: 'https://example.com/x', title: 'Late', summary: words(3) }],
  ])('%s', (_name, change) => {
    expect(news([[item()], [item(change)]])).toEqual(['Ferry late']);
  });

  it('through one change after the other', () => {
    const moved = { id: 'g2', link: 'https://example.com/moved' };
    expect(
      news([[item()], [item({ id: 'g2' })], [item(moved)], [item({ ...moved, id: 'g3', title: 'B', summary: words(4) })]]),
    ).toHaveLength(1);
  });

  it('where it stands twice in one feed', () => {
    expect(news([[item(), item()], [item()]])).toEqual(['Ferry late']);
  });
});

describe('another item is news', () => {
  it.each<[string, FeedItem, FeedItem]>([
    ['where all share one guid', item({ id: 'x' }), item({ id: 'x', title: 'Fire', link: 'https://example.com/fire', summary: words(2) })],
    [
      'where all link to the front page',
      item({ link: 'https://example.com/' }),
      item({ id: 'g2', link: 'https://example.com/', title: 'Fire', summary: words(2) }),
    ],
    [
      'where only titles tell them apart',
      item({ id: undefined, link: undefined }),
      item({ id: undefined, link: undefined, title: 'Fire' }),
    ],
    [
      'with the title of yesterday and hardly a text',
      item({ title: 'Weather', summary: 'Rain.' }),
      item({ id: 'g2', link: 'https://example.com/w2', title: 'Weather', summary: 'Rain.', published: 'Thu, 05 Mar 2026 08:00:00 GMT' }),
    ],
  ])('%s', (_name, first, second) => {
    expect(news([[first], [second, first]])).toHaveLength(2);
  });
});

describe('the first poll of a feed', () => {
  const at = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toUTCString();
  const of = (title: string, published: string | undefined) =>
    item({ id: title, title, link: `https://example.com/${title}`, published, summary: `${title}: ${words(5)}` });

  it('takes what is dated within 24 hours, oldest first, and passes over the rest', () => {
    const items = [
      of('future', '2099-01-01T00:00:00Z'),
      of('new', at(1)),
      of('day', at(23)),
      of('old', at(25)),
      of('undated', undefined),
      of('epoch', 'Thu, 01 Jan 1970 00:00:00 GMT'),
    ];
    expect(news([items], true)).toEqual(['day', 'new']);
    expect(news([items, items], true)).toEqual(['day', 'new']);
  });

  it('is followed by polls that take what was not there, dated or not, however old it says it is', () => {
    const later = [of('undated', undefined), of('future', '2099-01-01T00:00:00Z'), of('old', at(500))];
    expect(news([[of('first', at(1))], later], true)).toEqual(expect.arrayContaining(['first', 'undated', 'future', 'old']));
  });
});

describe('histories', () => {
  it('of 40 feeds over 30 polls: no item is news twice, and none is lost', () => {
    // Between two polls something of an item stays: its guid, its address, or its title with its text.
    const change = fc.constantFrom<(n: number, turn: number) => Partial<FeedItem>>(
      (n, turn) => ({ id: `flipped-${n}-${turn}` }),
      (n, turn) => ({ link: `https://example.com/moved/${n}/${turn}` }),
      (n, turn) => ({ title: `Title ${n} edited ${turn}` }),
      (_n, turn) => ({ published: `2026-03-04T${String(turn % 24).padStart(2, '0')}:00:00Z` }),
      (n, turn) => ({ summary: `${words(n)} Corrected ${turn}.` }),
      (n, turn) => ({ id: `flipped-${n}-${turn}`, title: `Title ${n} edited ${turn}` }),
    );
    const poll = fc.record({
      fresh: fc.nat(4),
      changes: fc.uniqueArray(fc.tuple(fc.nat(19), change), { maxLength: 4, selector: ([at]) => at }),
    });
    fc.assert(
      fc.property(
        fc.array(poll, { minLength: 30, maxLength: 30 }),
        fc.constantFrom<Partial<FeedItem>>({}, { id: undefined }, { published: undefined }, { id: 'all the same' }),
        (polls, lacks) => {
          let count = 0;
          let shown: FeedItem[] = [];
          const seenTwice: string[] = [];
          const found = new Set<string>();
          const known = new Set<string>();
          polls.forEach(({ fresh, changes }, turn) => {
            for (const [at, changed] of changes) {
              const old = shown[at];
              if (old) shown[at] = { ...old, ...changed(Number(/\d+/.exec(old.categories[0] ?? '')?.[0]), turn), ...lacks };
            }
            const arriving = Array.from({ length: fresh }, () => {
              count += 1;
              return item({
                id: `id-${count}`,
                link: `https://example.com/${count}`,
                title: `Title ${count}`,
                summary: words(count),
                categories: [`item ${count}`],
                ...lacks,
              });
            });
            shown = [...arriving.toReversed(), ...shown].slice(0, 20);
            const choice = chooseItems(keyItems('feed', shown), known, { now: NOW, isFirst: false });
            for (const {
              keys,
              item: { categories },
            } of choice.toTake) {
              for (const key of keys) known.add(key);
              const name = categories[0] ?? '';
              if (found.has(name)) seenTwice.push(name);
              found.add(name);
            }
            for (const { key } of choice.furtherKeys) known.add(key);
          });
          expect(seenTwice).toEqual([]);
          expect(found.size).toBe(count);
        },
      ),
      { numRuns: 40, seed: 20260304 },
    );
  });
});
