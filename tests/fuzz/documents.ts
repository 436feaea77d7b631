// Documents of our own in the shapes that publishers use: what fuzzing starts from.

const TEXT =
  'The ferry between Norvik and the island of Holm left two hours late on Wednesday after its engine failed, the operator said. "We are sorry for the people who had to wait," said Anna Berg, a spokeswoman. Some 140 passengers were on board, and 3.5 million kroner are missing.';
const PARAGRAPHS = [1, 2, 3].map((n) => `<p>${n}. ${TEXT}</p>`).join('\n');

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The Gazette</title><link>https://gazette.example/</link><language>en-gb</language><ttl>60</ttl><skipHours><hour>3</hour></skipHours>
<item><title>Ferry &amp; harbour</title><link>https://gazette.example/ferry</link><guid isPermaLink="false">1</guid><pubDate>Wed, 13 May 2026 08:00:00 +0200</pubDate><dc:creator>Jane Doe</dc:creator>
<description><![CDATA[<p>${TEXT}</p>]]></description><content:encoded><![CDATA[${PARAGRAPHS}]]></content:encoded><media:content url="a.jpg" medium="image"><media:credit>Jo</media:credit></media:content></item>
<item><title>Second</title><link>/second</link><enclosure url="b.mp3" type="audio/mpeg" length="1"/></item></channel></rss>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://gazette.example/"><title>Gazette</title><link>https://gazette.example/</link></channel>
<item rdf:about="https://gazette.example/a"><title>A</title><link>https://gazette.example/a</link><dc:date>2026-05-13T08:00:00Z</dc:date><description>&lt;b&gt;bold&lt;/b&gt;</description></item></rdf:RDF>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/" xml:lang="en"><title type="html">&lt;i&gt;Gazette&lt;/i&gt;</title><id>urn:uuid:1</id>
<link rel="self" href="/atom"/><updated>2026-05-13T08:00:00Z</updated><entry><id>tag:gazette.example,2026:1</id><title>A</title><link href="a"/><author><name>Jane Doe</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${PARAGRAPHS}</div></content><summary>${TEXT.replaceAll('"', '&quot;')}</summary></entry></feed>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Gazette',
  home_page_url: 'https://gazette.example/',
  items: [
    {
      id: 1,
      url: 'https://gazette.example/a',
      title: 'A',
      content_html: PARAGRAPHS,
      date_published: '2026-05-13T08:00:00Z',
      authors: [{ name: 'Jane Doe' }],
      tags: ['x'],
      attachments: [{ url: 'a.mp3' }],
    },
  ],
});

const SITEMAP = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://gazette.example/a</loc>
<news:news><news:publication><news:name>Gazette</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-05-13</news:publication_date><news:title>A</news:title></news:news></url></urlset>`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry late - The Gazette</title><link rel="canonical" href="/ferry"><meta property="og:title" content="Ferry late">
<meta property="article:published_time" content="2026-05-13T08:00:00+02:00"><link rel="alternate" type="application/rss+xml" href="/rss">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry late","datePublished":"2026-05-13T08:00:00Z","author":[{"@type":"Person","name":"Jane Doe"}],"image":["a.jpg"]}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ferry late</h1><p class="byline">By Jane Doe, Reuters</p><time datetime="2026-05-13">13 May 2026</time><figure><img src="a.jpg" alt="ship"><figcaption>The ship. Photo: Jo Roe</figcaption></figure>
${PARAGRAPHS}<aside><p>Read more</p></aside><blockquote>${TEXT}</blockquote><ul><li>One</li></ul></article><footer>© 2026</footer></body></html>`;

const PASTED = `Ferry late\n\nBy Jane Doe\nPublished: 13 May 2026, 08:00\n\n${TEXT}\n\n${TEXT}`;

export const FEEDS: readonly string[] = [RSS, RDF, ATOM, JSON_FEED, SITEMAP];
export const PAGES: readonly string[] = [PAGE, PASTED];

/** What breaks parsers when it stands where it should not. */
export const TOKENS: readonly string[] = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
  '&a;',
  '&c;',
  '&',
  '&#0;',
  '&#x110000;',
  '&#xD800;',
  '&nbsp;',
  '&unknown;',
  '<',
  '>',
  '"',
  "'",
  '</',
  '<a',
  '<p>',
  '</p>',
  '<div><div>',
  '<script>',
  '</script>',
  '<style>',
  '<table><tr>',
  '<template>',
  '<svg>',
  '<math>',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<?',
  '?>',
  'xmlns="x"',
  'xml:base="http://["',
  '\u0000',
  '\u0008',
  '\u202E',
  '\u200B',
  '\uFEFF',
  '\uFFFE',
  '\u{1F6A2}',
  '{',
  '}',
  '[',
  ']',
  '\\u',
  'null',
  '1e999',
  '__proto__',
  'constructor',
  'javascript:',
  'http://',
  '//',
  '2026-99-99',
  '0000-00-00',
  '\r\n\r\n',
  '\t',
  '“',
  '«',
  '"said',
  'said ',
  '1,000,000,000',
  '99999999999999999999',
  'Mr. ',
  '...',
  'الخبر',
  '新闻',
  'Новости',
];
