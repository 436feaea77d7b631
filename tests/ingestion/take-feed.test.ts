// From the bytes of a feed to stored articles, over a real store and the real engine; only the web is ours.
import { describe, expect, it } from 'vitest';
import type { Feed, FeedId } from '../../src/domain/feed.ts';
import { everything } from '../../src/domain/scope.ts';
import { linkEntity } from '../../src/ingestion/reading/link-entity.ts';
import { type FeedTaken, takeFeed } from '../../src/ingestion/take-feed.ts';
import { systemClock } from '../../src/io/clock.ts';
import { FetchError, type Fetched } from '../../src/ports/fetcher.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { chooseStory } from '../../src/stories/group.ts';
import { reader } from '../commands/desk.ts';

const NOW = '2026-05-13T09:00:00.000Z';
const FEED: Feed = { id: 'https://gazette.example/rss' as FeedId, title: 'Gazette', url: 'https://gazette.example/rss' };
const PARAGRAPHS = [
  'The ferry between Norvik and the island of Holm left two hours late on Wednesday after its engine failed in the harbour, the operator said.',
  '"We are sorry for the people who had to wait in the cold," said Anna Berg, a spokeswoman for the operator. Some 140 passengers were on board.',
  'The harbour office opened an inquiry. It was the third failure of the ship this year, and the town council has asked for a second ferry since March.',
];
const page = (title: string, { head = '', body = PARAGRAPHS }: { head?: string; body?: readonly string[] } = {}) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${body.map((text) => `<p>${text} (${title})</p>`).join('')}</article></body></html>`;

type Item = {
  readonly name: string;
  readonly date?: string;
  readonly summary?: string;
  readonly content?: string;
  readonly link?: string | null;
};
const rss = (...items: readonly Item[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Gazette</title>
<link>https://gazette.example/</link><ttl>90</ttl>${items.map(itemXml).join('')}</channel></rss>`;

function itemXml(item: Item): string {
  const { name, date = 'Wed, 13 May 2026 08:00:00 GMT', summary = '', content } = item;
  const link = item.link === undefined ? `https://gazette.example/${name}` : item.link;
  return [
    `<item><title>${name}</title><guid isPermaLink="false">${name}</guid><pubDate>${date}</pubDate>`,
    link === null ? '' : `<link>${link}</link>`,
    `<description><![CDATA[${summary}]]></description>`,
    content === undefined ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>`,
    '</item>',
  ].join('');
}

/** A desk whose web has these pages; every other address answers 404. */
async function deskWith(pages: Readonly<Record<string, string>>) {
  const store = await openSqliteStore({ file: ':memory:' });
  const asked: string[] = [];
  const answer = (url: string, text: string, contentType: string): Fetched => ({
    url,
    status: 200,
    contentType,
    bytes: new TextEncoder().encode(text),
  });
  const fetcher = {
    async fetch(url: string) {
      asked.push(url);
      const found = pages[new URL(url).pathname.slice(1)];
      if (found === undefined) throw new FetchError('status', `${url} answered 404.`, { status: 404 });
      return answer(url, found, 'text/html; charset=utf-8');
    },
  };
  const desk = { store, reader, clock: systemClock(NOW), linkers: { linkEntity, chooseStory }, fetcher };
  const take = (xml: string, isFirst = false) => takeFeed(FEED, answer(FEED.url ?? '', xml, 'application/rss+xml'), desk, { isFirst });
  const articles = async () => {
    const refs = await store.latestArticles(everything);
    return (await Promise.all(refs.map(({ id }) => store.article(everything, id)))).flatMap((found) => found?.article ?? []);
  };
  return { store, asked, take, articles };
}

const itemsOf = (taken: FeedTaken) => (taken.kind === 'taken' ? taken.items : []);

describe('a feed', () => {
  it('gives full articles from the pages it links to, each page once', async () => {
    const { take, asked, articles } = await deskWith({ a: page('a'), b: page('b') });
    const taken = await take(rss({ name: 'a' }, { name: 'b' }));
    expect(taken).toMatchObject({
      kind: 'taken',
      title: 'The Gazette',
      siteUrl: 'https://gazette.example/',
      pace: { ttlMinutes: 90 },
      knownCount: 0,
    });
    expect(itemsOf(taken).map(({ title, kind }) => [title, kind])).toEqual([
      ['b', 'stored'],
      ['a', 'stored'],
    ]);
    expect(await articles()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ title: 'a', guid: 'a', feedId: FEED.id, textKind: 'full', publishedAt: '2026-05-13T08:00:00.000Z' }),
      ]),
    );
    const again = await take(rss({ name: 'a' }, { name: 'b' }));
    expect(again).toMatchObject({ items: [], knownCount: 2 });
    expect(asked).toHaveLength(2);
  });

  it('is passed over at first, but for the last 24 hours', async () => {
    const { take, asked } = await deskWith({ new: page('new') });
    expect(itemsOf(await take(rss({ name: 'new' }, { name: 'old', date: 'Mon, 11 May 2026 08:00:00 GMT' }), true))).toHaveLength(1);
    expect(itemsOf(await take(rss({ name: 'new' }, { name: 'old', date: 'Mon, 11 May 2026 08:00:00 GMT' })))).toEqual([]);
    expect(asked).toEqual(['https://gazette.example/new']);
  });

  it('that is a web page is refused in one sentence', async () => {
    const { take } = await deskWith({});
    expect(await take(page('a'))).toEqual({ kind: 'refused', reason: 'is a web page, not a feed.' });
  });
});

describe('where the page gives no article', () => {
  const summary = PARAGRAPHS.join(' ');
  it.each([
    ['cannot be fetched', {}],
    ['holds none', { a: '<html><body><a href="/x">Home</a></body></html>' }],
    [
      'asks not to be kept',
      { a: page('a', { head: '<meta name="robots" content="index, noarchive">', body: [...PARAGRAPHS, ...PARAGRAPHS] }) },
    ],
  ])("and %s, the feed's own text is the article, as a teaser", async (_name, pages) => {
    const { take, articles } = await deskWith(pages);
    expect(itemsOf(await take(rss({ name: 'a', summary })))).toMatchObject([{ kind: 'stored', textKind: 'teaser' }]);
    expect(await articles()).toMatchObject([
      { title: 'a', url: 'https://gazette.example/a', textKind: 'teaser', text: expect.stringContaining('140 passengers') },
    ]);
  });

  it('the whole text of a feed is a full article, also without any page', async () => {
    const content = [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS].map((text, at) => `<p>${at}. ${text}</p>`).join('');
    const { take, articles } = await deskWith({});
    expect(itemsOf(await take(rss({ name: 'a', content, link: null })))).toMatchObject([{ kind: 'stored', textKind: 'full' }]);
    expect((await articles())[0]?.text.split('\n\n')).toHaveLength(9);
  });

  it('nor the feed, it says why and goes on with the others', async () => {
    const { take, store } = await deskWith({ b: page('b') });
    const xml = rss({ name: 'a', summary: 'Short.' }, { name: 'b' });
    await store.putFeeds([FEED]);
    expect(itemsOf(await take(xml)).map(({ title, kind }) => [title, kind])).toEqual(
      expect.arrayContaining([
        ['a', 'refused'],
        ['b', 'stored'],
      ]),
    );
    expect((await store.feeds(everything))[0]?.health.refusals).toMatchObject([
      { source: 'https://gazette.example/a', reason: 'https://gazette.example/a answered 404.' },
    ]);
    expect(itemsOf(await take(xml))).toEqual([]);
  });
});
