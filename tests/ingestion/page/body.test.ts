import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/ingestion/extract-article.ts';

const sentence = (n: number) =>
  `The council of Unterwasser voted on measure ${n} after a long debate, and the mayor said that the lake would stay closed to motorboats.`;
const sentences = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => sentence(from + n));
const paragraphs = (from: number, to: number) =>
  sentences(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');
const ld = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Lake closed again', ...node })}</script>`;

const extract = (head: string, body: string, url = 'https://www.lakecourier.example/a') =>
  extractArticle(`<!doctype html><html lang="en"><head><title>Lake closed again</title>${head}</head><body>${body}</body></html>`, { url });

async function read(head: string, body: string, url?: string) {
  const parts = await extract(head, body, url);
  if ('reason' in parts) throw new Error(parts.reason);
  return parts;
}

const H1 = '<h1>Lake closed again</h1>';

describe('body', () => {
  it('reads what a script would show later', async () => {
    const { paragraphs: text, textKind } = await read(
      '',
      `<article>${H1}${paragraphs(0, 2)}<div class="paywall" hidden>${paragraphs(2, 9)}</div></article>`,
    );
    expect([text, textKind]).toEqual([sentences(0, 9), 'full']);
  });

  it('takes the stated text where the page shows less, in the paragraphs of the page', async () => {
    const stated = ld({ articleBody: sentences(0, 8).join(' ') });
    const scattered = sentences(0, 8).map((text) => `<section><div><div><p>${text}</p></div></div></section>`);
    expect(
      (await read(stated, `<article>${H1}<p>${sentence(0)}</p></article>${scattered.slice(1).join('<nav>Menu</nav>')}`)).paragraphs,
    ).toEqual(sentences(0, 8));
  });

  it('takes the lines of the stated text where the page shows none of it', async () => {
    expect(
      (await read(ld({ articleBody: sentences(0, 8).join('\n\n') }), `<article>${H1}<p>Please wait for the text.</p></article>`))
        .paragraphs,
    ).toEqual(sentences(0, 8));
  });

  it('does not let a stated summary replace the text', async () => {
    expect((await read(ld({ articleBody: 'The lake stays closed.' }), `<article>${H1}${paragraphs(0, 6)}</article>`)).paragraphs).toEqual(
      sentences(0, 6),
    );
  });

  it('does not read a dialog about cookies', async () => {
    const cookies = Array.from(
      { length: 9 },
      (_, n) =>
        `<p>A cookie is a small piece of data that a website, when visited by a user, asks the browser to store on the device, number ${n}.</p>`,
    ).join('');
    const { paragraphs: text } = await read('', `<article>${H1}${paragraphs(0, 3)}</article><div id="onetrust-dialog">${cookies}</div>`);
    expect(text).toEqual(sentences(0, 3));
  });

  it('drops what is about the writer at both ends', async () => {
    const head = '<meta name="author" content="Nina Roth">';
    const notes =
      '<p>Nina Roth is a professor of lakes at the university of Unterwasser and has written two books.</p><p>Contact Nina Roth at nroth@lakecourier.example.</p>';
    const { paragraphs: text } = await read(
      head,
      `<article>${H1}<div>Nina Roth 04.03.2026, 19:35 Uhr</div>${paragraphs(0, 6)}${notes}</article>`,
    );
    expect(text).toEqual(sentences(0, 6));
  });

  it('keeps a quote of the writer in the middle of the text', async () => {
    const head = '<meta name="author" content="Nina Roth">';
    const middle = 'Nina Roth asked the mayor why the lake had been closed to all the boats of the village in March.';
    expect((await read(head, `<article>${H1}${paragraphs(0, 6)}<p>${middle}</p>${paragraphs(6, 12)}</article>`)).paragraphs).toContain(
      middle,
    );
  });

  it('takes a line that repeats what a picture shows for its caption', async () => {
    const alt = 'A motorboat crosses the lake of Unterwasser in the morning';
    const { paragraphs: text, captions } = await read(
      '',
      `<article>${H1}${paragraphs(0, 3)}<div><img src="/a.jpg" alt="${alt}"><div>${alt}</div></div>${paragraphs(3, 8)}</article>`,
    );
    expect([text, captions]).toEqual([sentences(0, 8), [{ text: alt }]]);
  });

  it('drops a credit on a line of its own', async () => {
    expect(
      (
        await read(
          '',
          `<article>${H1}${paragraphs(0, 4)}<div>lakecourier.example/Nina Roth</div><div>REUTERS</div>${paragraphs(4, 8)}</article>`,
        )
      ).paragraphs,
    ).toEqual(sentences(0, 8));
  });

  it('reads a gallery picture by picture', async () => {
    const slides = sentences(0, 6)
      .map((text, n) => `<div class="slide"><img src="/p${n}.jpg" alt=""><h3>Picture number ${n} of the lake</h3><p>${text}</p></div>`)
      .join('');
    const { paragraphs: text } = await read('', `<article>${H1}<div class="gallery">${slides}</div></article>`);
    expect(text.filter((one) => one.startsWith('The council'))).toEqual(sentences(0, 6));
  });

  it('reads one of several articles on a page: the one under the heading', async () => {
    const next = Array.from(
      { length: 5 },
      (_, n) =>
        `<p>Another story tells how the bridge over the river ${n} was repaired last year, and who paid for all of it in the end.</p>`,
    ).join('');
    const { paragraphs: text } = await read(
      '<meta property="og:title" content="Lake closed again">',
      `<main><article>${H1}${paragraphs(0, 8)}</article><article><h1>Bridge repaired</h1>${next}</article></main>`,
    );
    expect(text).toEqual(sentences(0, 8));
  });

  it.each([
    ['AMP', '<link rel="canonical" href="https://www.lakecourier.example/lake">', 'https://amp.lakecourier.example/lake.amp'],
    ['print', '<link rel="canonical" href="https://www.lakecourier.example/lake">', 'https://www.lakecourier.example/lake?print=1'],
  ])('reads the %s version as the article that it is', async (_, head, url) => {
    const { canonicalUrl, paragraphs: text } = await read(head, `<article>${H1}${paragraphs(0, 6)}</article>`, url);
    expect([canonicalUrl, text.length]).toEqual(['https://www.lakecourier.example/lake', 6]);
  });
});

describe('teaser', () => {
  it('is what has less than half of the words that the page states', async () => {
    expect((await read(ld({ wordCount: 900 }), `<article>${H1}${paragraphs(0, 3)}</article>`)).textKind).toBe('teaser');
  });
  it('is not what has most of them', async () => {
    expect((await read(ld({ wordCount: 80 }), `<article>${H1}${paragraphs(0, 3)}</article>`)).textKind).toBe('full');
  });
});

describe('index page', () => {
  const links = Array.from(
    { length: 12 },
    (_, n) => `<div><h3><a href="/story-${n}">Lake of Unterwasser closed again, part ${n}</a></h3><p>The council voted.</p></div>`,
  ).join('');
  it.each([['https://www.lakecourier.example/'], ['https://www.lakecourier.example/environment']])('is refused at %s', async (url) => {
    expect(await extract('', `<main>${links}</main>`, url)).toEqual({ reason: expect.stringMatching(/^is a list of articles/) });
  });
  it('is not an article with many links below it', async () => {
    expect(await extract('', `<article>${H1}${paragraphs(0, 8)}</article>${links}`)).toHaveProperty('paragraphs');
  });
  it('is not a short article that says it is one', async () => {
    expect(await extract(ld({ datePublished: '2026-03-04' }), `<article>${H1}${paragraphs(0, 1)}</article>${links}`)).toHaveProperty(
      'paragraphs',
    );
  });
});

describe('a page of a million parts', () => {
  it('is refused or read, and never thrown at the program', async () => {
    expect(await extractArticle(`<html><body>${'&amp;'.repeat(1_000_000)}`)).toBeTypeOf('object');
  });
});
