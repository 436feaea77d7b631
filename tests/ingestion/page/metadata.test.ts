import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/ingestion/extract-article.ts';

const TEXT = Array.from(
  { length: 6 },
  (_, n) =>
    `<p>The council of Unterwasser voted on measure ${n} after a long debate, and the mayor said that the lake would stay closed.</p>`,
).join('');

async function read(head: string, body: string, url = 'https://www.lakecourier.example/a') {
  const parts = await extractArticle(`<!doctype html><html lang="en"><head>${head}</head><body>${body}${TEXT}</body></html>`, { url });
  if ('reason' in parts) throw new Error(parts.reason);
  return parts;
}

const og = (title: string) => `<meta property="og:title" content="${title}">`;

describe('title', () => {
  it.each([
    ['drops the line above the headline', og('Lake closed for motorboats'), '<h1><span class="kicker">Environment</span> <span>Lake closed for motorboats</span></h1>', 'Lake closed for motorboats'],
    ['drops a form of writing before what is stated', og('Why the lake must close now'), '<h1>Opinion Why the lake must close now</h1>', 'Why the lake must close now'],
    ['drops a note on media', og('Lake closed for motorboats'), '<h1>Lake closed for motorboats (video)</h1>', 'Lake closed for motorboats'],
    ['keeps a kicker that the headline goes on from', og('x'), '<h1><span class="kicker">Ban on motorboats</span><span>: A little progress</span></h1>', 'Ban on motorboats: A little progress'],
    ['takes what introduces the headline', og('Unterwasser: The silent lake'), '<h1>The silent lake</h1>', 'Unterwasser: The silent lake'],
    ['does not take a genre for an introduction', og('Review: The silent lake'), '<h1>The silent lake</h1>', 'The silent lake'],
    ['does not take the name of a section for it', og('Lakeside ten things to know'), '<h1>Lakeside</h1>', 'Lakeside ten things to know'],
    ['trusts the only heading where what is stated differs', og('Boats: Old motors and loud nights'), '<h1>How the village of Unterwasser closed its lake</h1>', 'How the village of Unterwasser closed its lake'],
  ])('%s', async (_, head, body, title) => {
    expect((await read(head, body)).title).toBe(title);
  });
}); // biome-ignore format: one case a line

describe('authors', () => {
  it.each([
    ['a Twitter card that says "Written by"', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Nina Roth">', '', ['Nina Roth']],
    ['"By" and a link beside it', '', '<h1>Lake closed again</h1><ul><li><span>By</span><a href="/x">Nina Roth</a></li></ul>', ['Nina Roth']],
    ['"von" with a doctor', '', '<h1>Lake closed again</h1><p>von <a href="/autoren/name/nina-roth">Dr. Nina Roth</a></p>', ['Dr. Nina Roth']],
    ["a link to a writer's page", '', '<h1>Lake closed again</h1><p><a href="/author/nroth/">Nina Roth</a> - March 4, 2026</p>', ['Nina Roth']],
    ['a data layer', '<script>dataLayer = [{"page": {"author": "Nina Roth"}}];</script>', '<h1>Lake closed again</h1>', ['Nina Roth']],
    ['the shorter list that two places agree on', '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Nina Roth"},{"name":"Jonas Frei"}]}</script><meta name="author" content="Nina Roth"><meta name="parsely-author" content="Nina Roth">', '', ['Nina Roth']],
    ['Japanese names', '<meta name="author" content="大渡 美咲">', '', ['大渡 美咲']],
    ['nobody where the paper names itself', '<meta property="og:site_name" content="Lake Courier"><meta name="author" content="Lake Courier">', '', []],
    ['a month glued to the name', '', '<h1>Lake closed again</h1><div class="author-name">Nina Roth December 1, 2025</div>', ['Nina Roth']],
    ['a paper glued to the name', '<meta name="author" content="Nina Roth Battle Creek Enquirer">', '', ['Nina Roth']],
  ])('reads %s', async (_, head, body, authors) => {
    expect((await read(head, body)).authors).toEqual(authors);
  });
}); // biome-ignore format: one case a line

describe('published', () => {
  it.each([
    ['colons in the name of the tag', '<meta property="article:published:time" content="2026-03-04T10:00:00Z">', ''],
    ['a plain line under the heading', '', '<h1>Lake closed again</h1><div class="info">Mar 4, 2026 <span>3 min read</span></div>'],
    ['a line with a place', '', '<h1>Lake closed again</h1><span>Unterwasser, 4. März 2026</span>'],
    ['a data layer', '<script>var page = {date:"2026-03-04", kicker: "x"}</script>', '<h1>Lake closed again</h1>'],
    ['the marked date, before the dates of other articles', '', '<div class="date">9 March 2026</div><h1>Lake closed</h1><p itemprop="datePublished" content="2026-03-04 10:31:00">March 2026</p>'],
  ])('reads %s', async (_, head, body) => {
    expect((await read(head, body)).published?.on).toBe('2026-03-04');
  });

  it('takes no date from a sentence of the text', async () => {
    expect((await read('', `<h1>Lake closed again</h1><p>It had been open since 4 March 2026, when the council of the village, led by its mayor, had decided to let motorboats in for the summer.</p>`)).published).toBeUndefined();
  });
}); // biome-ignore format: one case a line

describe('publisher', () => {
  it.each([
    ['the name rather than the host', '<meta property="og:site_name" content="lc.example"><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Lake Courier"}}</script>', '', 'Lake Courier'],
    ['the other spelling of an abbreviation', '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"LC","alternateName":"Lake Courier"}}</script>', '', 'Lake Courier'],
    ['an abbreviation that the foot of the page writes out', '<meta property="og:site_name" content="LC">', '<footer>© 2026 Lake Courier</footer>', 'Lake Courier'],
    ['a host without its ending where nothing else is stated', '<meta property="og:site_name" content="l-tv.example">', '', 'l-tv'],
  ])('takes %s', async (_, head, body, publisher) => {
    expect((await read(head, body)).publisher).toBe(publisher);
  });
}); // biome-ignore format: one case a line

describe('image', () => {
  const stated = (address: string) => `<meta property="og:image" content="${address}">`;
  it.each([
    ['the same picture as the page shows it', 'https://img.lakecourier.example/social/boat_20391188_logo.jpg', '<img srcset="/i/20391188/640x480.jpg 640w, /i/20391188/1200x900.jpg 1200w">', 'https://www.lakecourier.example/i/20391188/1200x900.jpg'],
    ['what is stated before a thumbnail', 'https://www.lakecourier.example/i/20391188/large.jpg', '<img src="/i/20391188/120x70.jpg">', 'https://www.lakecourier.example/i/20391188/large.jpg'],
    ['what is stated before a counter', 'https://www.lakecourier.example/i/20391188/large.jpg', '<img src="https://count.example/p?id=20391188">', 'https://www.lakecourier.example/i/20391188/large.jpg'],
  ])('takes %s', async (_, address, body, image) => {
    expect((await read(stated(address), body)).image).toBe(image);
  });
  it('takes no address that is not http', async () => {
    expect((await read(stated('javascript:alert(1)'), '')).image).toBeUndefined();
  });
}); // biome-ignore format: one case a line
