// Pages, pasted texts and dates in the form that the scorers in ../shared/eval/README.md ask for, so that anyone can score them on any data:
//   node ../shared/eval/plaintext.mjs tools/eval/pages.ts ../shared/eval/extraction

import type { Article } from '../../src/domain/article.ts';
import { makeArticle } from '../../src/ingestion/article-parts.ts';
import { findPublicationDates } from '../../src/ingestion/dates/find-publication-dates.ts';
import { extractArticle } from '../../src/ingestion/extract-article.ts';
import { readPlainText } from '../../src/ingestion/read-plain-text.ts';
import { sanitize } from '../../src/ingestion/sanitize.ts';

/** Stands for "now": an article without a date gets it, and is scored as undated. */
const FETCHED_AT = '2000-01-01T00:00:00.000Z';

export async function extract(html: string, url: string) {
  const parts = await extractArticle(sanitize(html), { url });
  return 'reason' in parts ? null : scored(await makeArticle(parts, { ...source, url }));
}

export async function extractText(text: string) {
  return scored(await makeArticle(readPlainText(sanitize(text)), source));
}

export function parseDate(text: string): string | null {
  const dates = findPublicationDates(text);
  return (dates?.published ?? dates?.updated)?.at ?? null;
}

const source = { bytes: new Uint8Array(), name: '-', fetchedAt: FETCHED_AT };

const scored = (article: Article) => ({
  title: article.title,
  byline: article.authors.length > 0 ? article.authors.join(', ') : article.agency,
  ...(article.authors.length > 0 && { authors: article.authors }),
  publisher: article.publisher,
  publishedAt: article.publishedPrecision === 'none' ? null : article.publishedAt,
  image: article.image,
  caption: article.captions.map((caption) => caption.text).join('\n'),
  url: article.canonicalUrl,
  canonicalUrl: article.canonicalUrl,
  text: article.text.replaceAll('\n\n', '\n'),
});
