// Pages, pasted texts and dates in the form that the scorers in ../shared/eval/README.md ask for, so that anyone can score them on any data:
//   node ../shared/eval/plaintext.mjs tools/eval/pages.ts ../shared/eval/extraction

import type { ArticleParts } from '../../src/ingestion/article-parts.ts';
import { cleanUrl } from '../../src/ingestion/clean-url.ts';
import { findPublicationDates } from '../../src/ingestion/dates/find-publication-dates.ts';
import { extractArticle } from '../../src/ingestion/extract-article.ts';
import { readPlainText } from '../../src/ingestion/read-plain-text.ts';
import { sanitize } from '../../src/ingestion/sanitize.ts';

export async function extract(html: string, url: string) {
  const parts = await extractArticle(sanitize(html), { url });
  return 'reason' in parts ? null : scored(parts);
}

export function extractText(text: string) {
  return scored(readPlainText(sanitize(text)));
}

export function parseDate(text: string): string | null {
  const dates = findPublicationDates(text);
  return (dates?.published ?? dates?.updated)?.at ?? null;
}

const scored = (parts: ArticleParts) => ({
  title: parts.title,
  byline: parts.authors.length > 0 ? parts.authors.join(', ') : parts.agency,
  ...(parts.authors.length > 0 && { authors: parts.authors }),
  publisher: parts.publisher,
  publishedAt: parts.published?.at ?? null,
  image: parts.image,
  caption: parts.captions.map((caption) => caption.text).join('\n'),
  url: cleanUrl(parts.canonicalUrl ?? ''),
  canonicalUrl: cleanUrl(parts.canonicalUrl ?? ''),
  text: parts.paragraphs.join('\n'),
});
