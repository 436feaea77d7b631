// What came in -> an article with its reading, or one sentence on what it is instead. The door of ingestion for every kind of source.
import type { ReadOutcome, Source } from '../ports/reader.ts';
import { type ArticleParts, makeArticle } from './article-parts.ts';
import { type Decoded, decodeBytes } from './decode-bytes.ts';
import { extractArticle, looksLikePage } from './extract-article.ts';
import { readPlainText } from './read-plain-text.ts';
import { read } from './reading/read.ts';
import type { NameModel } from './reading/tag-names.ts';
import { forbidsKeeping, refusalOfParts, refusalOfText, sizeRefusal } from './refusals.ts';
import { sanitize } from './sanitize.ts';

/** Resolves for every input; rejects only on a defect of ours. */
export async function readSource(source: Source, model: NameModel): Promise<ReadOutcome> {
  const size = sizeRefusal(source.bytes.byteLength);
  if (size) return refused(size);
  const decoded: Decoded = await decodeBytes(source.bytes, source.contentType);
  if (decoded.kind === 'binary') return refused(`is ${decoded.what}, not text. Copy the article's text into a file and hand that over.`);
  const parts = await partsOf(decoded.text, source);
  if ('reason' in parts) return refused(parts.reason);
  const article = await makeArticle(parts, source);
  return { kind: 'article', article, reading: read(article, model) };
}

const refused = (reason: string): ReadOutcome => ({ kind: 'not-an-article', reason });

type Refusal = { readonly reason: string };

async function partsOf(raw: string, source: Source): Promise<ArticleParts | Refusal> {
  const text = sanitize(raw);
  const isPage = looksLikePage(text, source.contentType);
  // What a person hands over is theirs to keep; what a feed led us to is not.
  if (isPage && source.said && forbidsKeeping(text)) return { reason: 'asks not to be kept (noarchive).' };
  const reason = refusalOfText(text, isPage);
  if (reason) return { reason };
  const parts = isPage ? await extractArticle(text, { url: source.url }) : readPlainText(text, source);
  if ('reason' in parts) return parts;
  const insufficient = refusalOfParts(parts, isPage);
  return insufficient ? { reason: insufficient } : parts;
}
