// A page -> the parts of its article, or why it has none. Metadata by page/metadata.ts, text by page/body.ts; parsing is bounded by page/gate.ts.
import type { ArticleParts } from './article-parts.ts';
import { findDateline } from './find-dateline.ts';
import { findPageBody } from './page/body.ts';
import { gate } from './page/gate.ts';
import { isIndexPage } from './page/index-page.ts';
import { readMetadata } from './page/metadata.ts';

export type PageClues = { readonly url?: string | undefined };

/** True for markup, by what was declared or by how it begins. */
export function looksLikePage(text: string, contentType?: string): boolean {
  if (/\b(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? '')) return true;
  const start = text.slice(0, 3000);
  if (/^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true;
  return (
    /^\s*</.test(start) && (start.match(/<\/?(?:p|div|span|article|section|h[1-6]|a|br|ul|li|table)\b[^>]{0,300}>/gi)?.length ?? 0) >= 4
  );
}

export async function extractArticle(html: string, clues: PageClues = {}): Promise<ArticleParts | { readonly reason: string }> {
  const reason = gate(html);
  if (reason) return { reason };
  const { parseHTML } = await import('linkedom');
  const parsed = parseHTML(html).document;
  // Without a root of its own a page would have its first element for one, and pruning that would leave none.
  const { document } = parsed.documentElement?.tagName === 'HTML' ? { document: parsed } : parseHTML(`<html><body>${html}</body></html>`);
  const { statedBody, isPartial, isStated, wordCount, ...metadata } = readMetadata(document, clues.url);
  if (isIndexPage(document, { url: clues.url, isStated })) return { reason: INDEX };
  const body = await findPageBody(document, { ...metadata, statedBody }).catch(tooManyParts);
  if ('reason' in body) return body;
  const { captions, paragraphs } = body;
  return {
    ...metadata,
    agency: metadata.agency ?? findDateline(paragraphs[0] ?? '')?.agency,
    captions,
    paragraphs,
    textKind: isTeaser(paragraphs.join(' '), { isPartial, wordCount }) ? 'teaser' : 'full',
  };
}

const INDEX = 'is a list of articles and not one of them. Hand over the address of one article, or add the list as a feed.';

/** A page that shows a part only says so and is short, or has less than half of the words that it states. */
const SHORT_PART = 1500;

function isTeaser(text: string, { isPartial, wordCount }: { readonly isPartial: boolean; readonly wordCount: number }): boolean {
  const words = text.match(/\S+/g)?.length ?? 0;
  return (isPartial && text.length < SHORT_PART) || words < wordCount / 2;
}

/** A page of a million siblings runs the parser out of its stack: that is said of the page, other errors are ours. */
function tooManyParts(error: unknown): { readonly reason: string } {
  if (error instanceof RangeError) return { reason: "is a page with too many parts. Paste the article's text instead." };
  throw error;
}
