// From what a person types to the feed there; the web is a table of addresses.
import { describe, expect, it } from 'vitest';
import { discoverFeed } from '../../src/ingestion/discover-feed.ts';
import { findFeedLinks } from '../../src/ingestion/feeds/find-feed-links.ts';
import { FetchError } from '../../src/ports/fetcher.ts';
import { reader } from '../commands/desk.ts';

const SITE = 'https://gazette.example/';
const FEED =
  '<rss version="2.0"><channel><title>The Gazette</title><link>https://gazette.example/</link><language>en-GB</language><item><title>A</title></item></channel></rss>';
const page = (head: string, body = '') => `<!doctype html><html><head><title>Gazette</title>${head}</head><body>${body}</body></html>`;
const alternate = (href: string, type = 'application/rss+xml') => `<link rel="alternate" type="${type}" href="${href}">`;

function webOf(pages: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetcher = {
    async fetch(url: string) {
      asked.push(url);
      const found = pages[url];
      if (found === undefined) throw new FetchError('status', `${url} answered 404.`, { status: 404 });
      return { url, status: 200, contentType: undefined, bytes: new TextEncoder().encode(found) };
    },
  };
  return { asked, discover: (typed: string) => discoverFeed(typed, { fetcher, reader }) };
}

describe('feed links of a page', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'declared',
      page(alternate('/rss.xml') + alternate('https://gazette.example/atom', 'application/atom+xml')),
      [`${SITE}rss.xml`, `${SITE}atom`],
    ],
    ['with comments last', page(alternate('/comments/feed/') + alternate('/feed/')), [`${SITE}feed/`, `${SITE}comments/feed/`]],
    ['relative to its base', page(`<base href="https://cdn.example/x/">${alternate('rss')}`), ['https://cdn.example/x/rss']],
    ['JSON Feed', page(alternate('/feed.json', 'application/feed+json')), [`${SITE}feed.json`]],
    ['only linked', page('', '<a href="/about">About</a><a href="/news/rss/">RSS</a><a href="/feedback">Say</a>'), [`${SITE}news/rss/`]],
    [
      'in the old scheme',
      page(alternate('feed://gazette.example/a') + alternate('feed:https://gazette.example/b')),
      [`${SITE}a`, `${SITE}b`],
    ],
    [
      'not other languages, styles or scripts',
      page('<link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" href="/rss.css">'),
      [],
    ],
    ['nothing that is not the web', page(alternate('javascript:alert(1)') + alternate('file:///etc/passwd')), []],
  ])('%s', (_name, html, expected) => {
    expect(findFeedLinks(html, SITE)).toEqual(expected);
  });

  it('are bounded in a hostile page', () => {
    expect(findFeedLinks(page(Array.from({ length: 50_000 }, (_, n) => alternate(`/f${n}`)).join('')), SITE)).toHaveLength(20);
  });
});

describe('discovery', () => {
  it('takes an address that is a feed', async () => {
    const { discover, asked } = webOf({ [`${SITE}rss`]: FEED });
    expect(await discover('gazette.example/rss')).toEqual({
      kind: 'feed',
      url: `${SITE}rss`,
      title: 'The Gazette',
      siteUrl: SITE,
      language: 'en',
      itemCount: 1,
      others: [],
    });
    expect(asked).toHaveLength(1);
  });

  it('follows what the page declares and names the others', async () => {
    const { discover } = webOf({ [SITE]: page(alternate('/gone') + alternate('/rss') + alternate('/sport')), [`${SITE}rss`]: FEED });
    expect(await discover(SITE)).toMatchObject({ kind: 'feed', url: `${SITE}rss`, others: [`${SITE}gone`, `${SITE}sport`] });
  });

  it('tries common paths where nothing is declared', async () => {
    const { discover } = webOf({ [SITE]: page(''), [`${SITE}rss.xml`]: FEED });
    expect(await discover(SITE)).toMatchObject({ kind: 'feed', url: `${SITE}rss.xml` });
  });

  it('asks no more than three candidates', async () => {
    const { discover, asked } = webOf({
      [SITE]: page(['/1', '/2', '/3', '/4'].map((href) => alternate(href)).join('')),
      [`${SITE}4`]: FEED,
    });
    expect(await discover(SITE)).toMatchObject({ kind: 'none', reason: expect.stringContaining('Give the address of the feed itself.') });
    expect(asked).toHaveLength(4);
  });

  it.each([
    ['no address', 'what is this'],
    ['another scheme', 'file:///etc/passwd'],
    ['a password', 'https://me:secret@gazette.example/'],
    ['a bare word', 'gazette'],
  ])('asks nobody for %s', async (_name, typed) => {
    const { discover, asked } = webOf({});
    expect(await discover(typed)).toMatchObject({ kind: 'none' });
    expect(asked).toEqual([]);
  });

  it('says why a site cannot be reached', async () => {
    expect(await webOf({}).discover(SITE)).toEqual({ kind: 'none', reason: `${SITE} answered 404.` });
  });
});
