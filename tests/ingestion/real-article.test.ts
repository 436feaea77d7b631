// An article as a person really pasted it. It is not ours to pass on: where it is absent, the test says so and is skipped.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/ingestion/article-parts.ts';
import { readPlainText } from '../../src/ingestion/read-plain-text.ts';
import { sanitize } from '../../src/ingestion/sanitize.ts';

const file = new URL('../../../shared/articles/belarus-pardons-31-ukrainians.txt', import.meta.url);

describe.skipIf(!existsSync(file))('a pasted article (skipped where ../shared/articles is absent)', () => {
  it('is read with nothing of its frame left in the text', async () => {
    const source = { bytes: new Uint8Array(), name: 'x', fetchedAt: '2026-11-25T08:00:00.000Z' };
    const { text, ...article } = await makeArticle(readPlainText(sanitize(readFileSync(file, 'utf8'))), source);
    const frame = ['Kormilitsyna', 'TASS', 'Original url', 'http', 'November 22, 2025', 'AFP', '**'];
    expect({ ...article, left: frame.filter((piece) => text.includes(piece)), paragraphs: text.split('\n\n').length }).toMatchObject({
      title: 'Belarus Pardons 31 Ukrainians Under Lukashenko-Trump Pact',
      authors: [],
      agency: 'AFP',
      publisher: 'The Moscow Times',
      publishedOn: '2025-11-22',
      publishedPrecision: 'day',
      canonicalUrl: 'https://www.themoscowtimes.com/2025/11/22/belarus-pardons-31-ukrainians-under-lukashenko-trump-pact-a91211',
      captions: [
        { text: expect.stringMatching(/^Alexander Lukashenko, President of Belarus, arrives/), credit: 'Kristina Kormilitsyna/POOL/TASS' },
      ],
      language: 'en',
      left: [],
      paragraphs: 10,
    });
  });
});
