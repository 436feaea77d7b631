import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/ingestion/feeds/parse-feed.ts';
import type { FeedItem } from '../../../src/ports/parsed-feed.ts';

const URL_OF_FEED = 'https://gazette.example/feeds/all.xml';
const parse = (text: string, contentType?: string) => parseFeed(new TextEncoder().encode(text), { url: URL_OF_FEED, contentType });
const itemOf = async (inner: string): Promise<FeedItem | undefined> =>
  (
    await parse(
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><item>${inner}</item></channel></rss>`,
    )
  ).items[0];

describe('parseFeed', () => {
  it('reads RSS with the elements that news sites use', async () => {
    const item = await itemOf(`
      <title>Ferry &amp;amp; fire</title><link>/2026/ferry</link><guid isPermaLink="false">4711</guid>
      <pubDate>Tue, 24 Nov 2026 06:30:00 +0100</pubDate><dc:creator>Ana Horvat</dc:creator><category>Europe</category>
      <description>Short.</description><content:encoded><![CDATA[<p>Long, with <a href="/x">a link</a>.</p>]]></content:encoded>
      <media:content url="/picture.jpg" medium="image"/>`);
    expect(item).toMatchObject({
      id: '4711',
      title: 'Ferry &amp; fire',
      link: 'https://gazette.example/2026/ferry',
      published: 'Tue, 24 Nov 2026 06:30:00 +0100',
      authors: ['Ana Horvat'],
      categories: ['Europe'],
      summary: 'Short.',
      content: '<p>Long, with <a href="https://gazette.example/x">a link</a>.</p>',
      image: 'https://gazette.example/picture.jpg',
    });
  });

  it('reads RDF, whose items stand beside the channel', async () => {
    const feed = await parse(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Old Gazette</title></channel><item rdf:about="https://gazette.example/1"><title>One</title><link>https://gazette.example/1</link></item></rdf:RDF>`,
    );
    expect([feed.title, feed.items.map(({ id, title }) => [id, title])]).toEqual(['Old Gazette', [['https://gazette.example/1', 'One']]]);
  });

  it('reads Atom: the page among the links, XHTML without its div, the base of addresses, a link that is only an id', async () => {
    const feed = await parse(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="hr" xml:base="https://base.example/a/"><title>G</title>
      <entry><id>tag:1</id><title type="html">&lt;b&gt;One&lt;/b&gt;</title><link rel="enclosure" href="s.mp3" type="audio/mpeg"/><link href="one.html"/>
      <updated>2026-11-24T05:30:00Z</updated><author><name>Ana</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text<br/>on &amp; on</p></div></content></entry>
      <entry><id>https://gazette.example/2</id><title>Two</title></entry></feed>`);
    expect(feed.language).toBe('hr');
    expect(feed.items[0]).toMatchObject({
      title: '<b>One</b>',
      link: 'https://base.example/a/one.html',
      content: '<p>Text<br />on &amp; on</p>',
      enclosures: [{ url: 'https://base.example/a/s.mp3', type: 'audio/mpeg' }],
      authors: ['Ana'],
    });
    expect(feed.items[1]?.link).toBe('https://gazette.example/2');
  });

  it('reads JSON Feed', async () => {
    const feed = await parse(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'G',
        items: [{ id: 7, url: '/7', content_text: 'Seven', authors: [{ name: 'Ana' }], tags: ['a', 3] }],
      }),
    );
    expect(feed.items).toMatchObject([
      { id: '7', link: 'https://gazette.example/7', content: 'Seven', authors: ['Ana'], categories: ['a'] },
    ]);
  });

  it('reads a news sitemap, without the pages that are no news', async () => {
    const feed =
      await parse(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://gazette.example/about</loc></url>
      <url><loc>https://gazette.example/1</loc><news:news><news:publication><news:name>Gazette</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-11-24</news:publication_date><news:title>One</news:title></news:news></url></urlset>`);
    expect([feed.title, feed.language, feed.items]).toMatchObject([
      'Gazette',
      'en',
      [{ link: 'https://gazette.example/1', title: 'One', published: '2026-11-24' }],
    ]);
  });

  it('takes what a feed says of its pace', async () => {
    const feed =
      await parse(`<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><ttl>90</ttl><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
      <skipHours><hour>24</hour><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays></channel></rss>`);
    expect(feed.pace).toEqual({ ttlMinutes: 90, updateEveryMs: 43_200_000, skipHours: [0, 3], skipDays: [0] });
  });

  it.each([
    ['an unescaped ampersand', '<title>Fish & chips</title>', 'Fish & chips'],
    ['entities of HTML', '<title>Smith &ndash; na&iuml;ve</title>', 'Smith – naïve'],
    ['entities that nobody knows', '<title>a &nosuch; b</title>', 'a &nosuch; b'],
    ['an element that is never closed', '<title>Cut off', 'Cut off'],
    ['elements closed in the wrong order', '<category><title>Crossed</category></title>', undefined],
    ['a namespace that is not declared', '<itunes:title>Said</itunes:title>', 'Said'],
  ])('lives with %s', async (_what, inner, title) => {
    expect((await itemOf(inner))?.title).toBe(title);
  });

  it('reads a feed that breaks off: the items before the break are whole', async () => {
    const feed = await parse('<rss><channel><item><title>One</title><link>https://a.example/1</link></item><item><title>Tw');
    expect(feed.items.map(({ title }) => title)).toEqual(['One', 'Tw']);
  });

  it.each<[string, Uint8Array, string | undefined]>([
    [
      'windows-1251 by its declaration',
      Uint8Array.from([
        ...new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>'),
        0xcc,
        0xe8,
        0xed,
        0xf1,
        0xea,
        ...new TextEncoder().encode('</title></channel></rss>'),
      ]),
      undefined,
    ],
    [
      'windows-1251 by its header',
      Uint8Array.from([
        ...new TextEncoder().encode('<rss><channel><title>'),
        0xcc,
        0xe8,
        0xed,
        0xf1,
        0xea,
        ...new TextEncoder().encode('</title></channel></rss>'),
      ]),
      'text/xml; charset=windows-1251',
    ],
    [
      'UTF-16 with a mark',
      Uint8Array.from([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from('<rss><channel><title>Минск</title></channel></rss>', (sign) => sign.charCodeAt(0)).buffer),
      ]),
      undefined,
    ],
  ])('decodes %s', async (_what, bytes, contentType) => {
    expect((await parseFeed(bytes, { contentType })).title).toBe('Минск');
  });

  it.each([
    ['', 'is empty, or text without any markup.'],
    ['<!doctype html><html><body>Hello</body></html>', 'is a web page, not a feed.'],
    ['{"items": 3}', 'is JSON, but not a JSON Feed.'],
    ['<opml><body/></opml>', 'is XML, but no feed: its outermost element is <opml>.'],
    ['%PDF-1.4', 'is a PDF file, not a feed.'],
  ])('refuses %j: it %s', async (text, reason) => {
    await expect(parse(text)).rejects.toThrow(reason);
  });
});

describe('a hostile feed', () => {
  const rss = (inner: string, doctype = '') => `<?xml version="1.0"?>${doctype}<rss><channel>${inner}</channel></rss>`;
  const laughs = `<!DOCTYPE rss [${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, at, all) => `<!ENTITY ${name} "${at === 0 ? 'ha' : `&${all[at - 1]};`.repeat(10)}">`).join('')}]>`;

  it('expands no entity of a DTD and loads none', async () => {
    const external = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect((await parse(rss('<title>&i;</title>', laughs))).title).toBe('&i;');
    expect((await parse(rss('<title>&x;</title>', external))).title).toBe('&x;');
  });

  it('is cut at 1,000 items, a title at 1,024 signs, a body at a million', async () => {
    const feed = await parse(
      rss(
        `<item><title>${'t'.repeat(5000)}</title><description>${'d'.repeat(2_000_000)}</description></item>${'<item><title>x</title></item>'.repeat(1500)}`,
      ),
    );
    expect([feed.items.length, feed.items[0]?.title?.length, feed.items[0]?.summary?.length]).toEqual([1000, 1024, 1_048_576]);
  });

  it('may nest as deep as it likes, and have as many attributes', async () => {
    const deep = await parse(rss(`<title>Still here</title>${'<a>'.repeat(100_000)}`));
    const wide = await parse(rss(`<title ${Array.from({ length: 100_000 }, (_, at) => `a${at}="x"`).join(' ')}>Still here</title>`));
    expect([deep.title, wide.title]).toEqual(['Still here', 'Still here']);
  });

  it('pollutes no prototype', async () => {
    await parse(rss('<__proto__><polluted>1</polluted></__proto__><constructor polluted="1"/>'));
    await parse('{"version":"https://jsonfeed.org/version/1","items":[],"__proto__":{"polluted":1}}');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
