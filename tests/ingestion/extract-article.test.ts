import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleParts } from '../../src/ingestion/article-parts.ts';
import { extractArticle, looksLikePage } from '../../src/ingestion/extract-article.ts';
import { gate } from '../../src/ingestion/page/gate.ts';

const page = (name: string) => readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8');

async function partsOf(html: string, url = 'https://paper.example/a'): Promise<ArticleParts> {
  const parts = await extractArticle(html, { url });
  if ('reason' in parts) throw new Error(parts.reason);
  return parts;
}

describe('extractArticle', () => {
  it('takes what a page states, in JSON-LD with a stray comma too', async () => {
    const {
      captions: _,
      paragraphs: __,
      ...metadata
    } = await partsOf(page('news-article'), 'https://www.thelakecourier.example/x?oref=home');
    expect(metadata).toMatchObject({
      title: 'Lake village bans motorboats after fish vanish',
      authors: ['Jonas Frei', 'Mia Kunz'],
      agency: 'AFP',
      publisher: 'The Lake Courier',
      published: { at: '2026-03-04T06:30:00.000Z', on: '2026-03-04', precision: 'time' },
      updated: { at: '2026-03-04T08:05:00.000Z' },
      canonicalUrl: 'https://www.thelakecourier.example/environment/lake-village-bans-motorboats',
      image: 'https://www.thelakecourier.example/img/lake.jpg',
      section: 'Environment',
      excerpt: 'Unterwasser wants its trout back.',
      language: 'en-GB',
      textKind: 'full',
    });
  });

  it.each([
    ['text without a tag', 'The ferry left late.\n\nNobody was hurt.'],
    ['an element that is never closed', '<style><!doctype html><html><head><title>Ferry</title></head><body><p>It left.</p></body></html>'],
    ['a comment alone', '<!-- nothing -->'],
    ['nothing', ''],
  ])('does not throw for %s', async (_name, html) => {
    expect(await extractArticle(html)).toBeTypeOf('object');
  });

  it('keeps captions apart and drops the frame', async () => {
    const { captions, paragraphs } = await partsOf(page('news-article'));
    expect([captions, paragraphs.map((paragraph) => paragraph.slice(0, 24))]).toEqual([
      [{ text: 'A motorboat crosses the lake of Unterwasser.', credit: 'Nina Roth/AFP' }],
      [
        'The council of Unterwass',
        '“We counted 40 trout whe',
        'The ferry company, which',
        'It was not clear how the',
        'Scientists at the univer',
      ],
    ]);
  });

  it('reads byline and date from a page that states nothing', async () => {
    const { title, authors, published, paragraphs } = await partsOf(page('plain-markup'));
    expect([title, authors, published?.on, paragraphs.length]).toEqual(['Bridge closes for a year', ['Jane Roth'], '2026-03-04', 4]);
  });

  it('labels what stands before a paywall a teaser', async () => {
    const { textKind, paragraphs } = await partsOf(page('paywall'));
    expect([textKind, paragraphs.length]).toEqual(['teaser', 2]);
  });

  it('never throws, whatever the markup', async () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="a">',
      '</div>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<h1>',
      'Word. ',
      '<img src=x>',
      '<figure>',
      '<',
      '>',
      '&',
      '<script type="application/ld+json">{',
      '<meta property="og:title" content="',
      '"',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        expect(await extractArticle(`<html>${pieces.join('')}`)).toBeTypeOf('object');
      }),
      { numRuns: 200 },
    );
  });
});

describe('looksLikePage', () => {
  it.each([
    ['<!DOCTYPE html><p>x', undefined, true],
    ['\n<!-- note -->\n<html>', undefined, true],
    ['<div><p>a</p><p>b</p></div>', undefined, true],
    ['x', 'text/html; charset=utf-8', true],
    ['2 < 3 and 4 > 3', undefined, false],
    ['The <b>bold</b> move', undefined, false],
  ])('judges %s', (text, contentType, expected) => {
    expect(looksLikePage(text, contentType)).toBe(expected);
  });
});

describe('gate', () => {
  it.each([
    ['depth', '<div>'.repeat(300)],
    ['depth behind a script that ends in capitals', `<script></SCRIPT>${'<div>'.repeat(300)}`],
    ['attributes', `<p ${'a="1" '.repeat(200)}>`],
    ['attributes without values', `<p ${'a '.repeat(200)}>`],
    ['tags', '<i></i>'.repeat(60_000)],
  ])('stops %s', (_, html) => {
    expect(gate(html)).toMatch(/^is a page that no browser/);
  });

  it.each([
    ['a sign in a value', `<p data-x="${'a>b '.repeat(300)}">x</p>`],
    ['comments', `<!-- ${'<div>'.repeat(500)} --><p>x</p>`],
    ['scripts', `<script>${'<div>'.repeat(500)}</script><p>x</p>`],
    ['paragraphs that are never closed', '<p>x'.repeat(1_000)],
    ['drawings', `<svg>${'<path d="M0"/>'.repeat(500)}</svg>`],
  ])('passes %s', (_, html) => {
    expect(gate(html)).toBeNull();
  });

  it.each([['<'], ['<a href="'], ['<!--'], ['<script>'], ['<a '], ['<svg>'], ['</script']])('takes linear time on 5 MB of %s', (piece) => {
    const started = performance.now();
    gate(piece.repeat(5_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
