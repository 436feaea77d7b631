import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../../src/ingestion/feeds/opml.ts';

const opml = (body: string) => `<?xml version="1.0"?><opml version="1.1"><head><title>My feeds</title></head><body>${body}</body></opml>`;

describe('readOpml', () => {
  it('reads nested folders, escaped text and attributes in any case', () => {
    const text =
      opml(`<outline text="News"><outline title="A &amp; &quot;B&quot;" text="x" type="rss" xmlUrl="https://a.example/rss?x=1&amp;y=2" htmlUrl="https://a.example/"/>
      <outline text="City &lt;1&gt;"><outline text="C" XMLURL="http://c.example/feed"/></outline></outline><outline text="D" xmlurl="feed://d.example/rss"/>`);
    expect(readOpml(text)).toEqual([
      { url: 'https://a.example/rss?x=1&y=2', title: 'A & "B"', siteUrl: 'https://a.example/', section: 'News' },
      { url: 'http://c.example/feed', title: 'C', siteUrl: undefined, section: 'City <1>' },
      { url: 'https://d.example/rss', title: 'D', siteUrl: undefined, section: undefined },
    ]);
  });

  it('leaves out doubles and what is no web address', () => {
    const urls = [
      'https://a.example/rss',
      'https://a.example/rss',
      'file:///etc/passwd',
      'javascript:1',
      'https://me:secret@b.example/',
      '/rss',
    ];
    expect(readOpml(opml(urls.map((url) => `<outline text="x" xmlUrl="${url}"/>`).join('')))).toHaveLength(1);
  });

  it('survives depth and entities', () => {
    const deep = opml(`${'<outline text="f">'.repeat(50_000)}<outline xmlUrl="https://a.example/rss"/>`);
    expect(readOpml(deep)).toEqual([]);
    expect(
      readOpml(`<!DOCTYPE opml [<!ENTITY e SYSTEM "file:///etc/passwd">]>${opml('<outline text="&e;" xmlUrl="https://a.example/rss"/>')}`),
    ).toMatchObject([{ title: '&e;' }]);
  });

  it('refuses what is no OPML', () => {
    expect([readOpml('<rss/>'), readOpml(''), readOpml('feeds:\n  - https://a.example')]).toEqual([null, null, null]);
  });
});

describe('writeOpml', () => {
  it('writes what readOpml reads', () => {
    const feeds = [
      { url: 'https://a.example/rss?x=1&y=2', title: 'A & <b> "c"', siteUrl: 'https://a.example/', section: undefined },
      { url: 'https://b.example/', title: 'Новости', siteUrl: undefined, section: 'Politics & more' },
    ];
    expect(readOpml(writeOpml(feeds, { title: 'Feeds', at: '2026-05-13T09:00:00.000Z' }))).toEqual(feeds);
  });
});
