// A pasted article of any layout -> its parts. Text only: pages are read by extract-article.ts.
import type { Caption } from '../domain/article.ts';
import type { ArticleParts } from './article-parts.ts';
import { cleanUrl, dayInUrl } from './clean-url.ts';
import { findPublicationDates } from './dates/find-publication-dates.ts';
import type { WrittenDate } from './dates/parse-date.ts';
import { parseByline } from './parse-byline.ts';
import { classifyLine } from './plain-text/classify-line.ts';
import { findAddress } from './plain-text/find-address.ts';
import { findBody } from './plain-text/find-body.ts';
import { findHead } from './plain-text/find-head.ts';
import { type Field, readHeaderFields } from './plain-text/header-fields.ts';
import { findLines, type Line } from './plain-text/lines.ts';
import { cleanMarkdown } from './plain-text/markdown.ts';
import { publisherOf, siteLabel } from './publisher-of.ts';
import { creditOnly } from './split-credit.ts';

export type PlainTextClues = { readonly url?: string | undefined; readonly publisher?: string | undefined };

/** Reads what is there; nothing is invented, and what is missing is absent. `text` is sanitized. */
export function readPlainText(text: string, clues: PlainTextClues = {}): ArticleParts {
  const address = findAddress(text);
  const { fields, rest } = readHeaderFields(address.rest);
  const url = addressIn(fields) ?? address.url ?? clues.url;
  const stated = statedIn(fields, url);
  const lines = findLines(rest, standsAlone, cleanMarkdown);
  const { head, body } = findHead(lines, {
    ...headClues(url),
    publisher: stated.publisher ?? clues.publisher,
    hasTitle: stated.title !== undefined,
  });
  const title = stated.title ?? head.title;
  const found = findBody(body, title);
  const byline = stated.byline ?? head.byline;
  return {
    title,
    authors: byline?.authors ?? [],
    agency: stated.agency ?? byline?.agency ?? found.agency,
    publisher: stated.publisher ?? head.publisher,
    published: stated.published ?? head.published ?? dateInTail(lines, url),
    updated: stated.updated ?? head.updated,
    canonicalUrl: url,
    language: fields.get('language'),
    captions: [...stated.captions, ...head.captions, ...found.captions],
    section: fields.get('section'),
    excerpt: fields.get('excerpt') ?? head.excerpt,
    paragraphs: found.paragraphs,
    textKind: 'full',
  };
}

/** A line that is only made like a name may be the rest of a title, unless a date or a role stands under it. */
function standsAlone(line: string, next = ''): boolean {
  const is = classifyLine(cleanMarkdown(line));
  return (is.kind === 'about' && (is.isSure || isDateOrRole(next))) || creditOnly(line) !== undefined;
}

function isDateOrRole(line: string): boolean {
  const is = classifyLine(line);
  return is.kind === 'about' && !is.byline?.authors.length && !is.byline?.agency;
}

function headClues(url: string | undefined) {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  return { siteLabel: host && siteLabel(host), expectedOn: url && dayInUrl(url) };
}

const addressIn = (fields: ReadonlyMap<Field, string>) =>
  [fields.get('url'), fields.get('publisher')].find((value) => value !== undefined && cleanUrl(value) !== undefined);

type Stated = Pick<ArticleParts, 'title' | 'agency' | 'publisher' | 'published' | 'updated'> & {
  readonly byline: ReturnType<typeof parseByline> | undefined;
  readonly captions: readonly Caption[];
};

function statedIn(fields: ReadonlyMap<Field, string>, url: string | undefined): Stated {
  const dateIn = (field: Field): WrittenDate | undefined => {
    const found = findPublicationDates(fields.get(field) ?? '', { expectedOn: url && dayInUrl(url) });
    return found?.published ?? found?.updated;
  };
  const byline = fields.get('byline');
  return {
    title: fields.get('title')?.replace(/^(?:\[[^\]]{1,60}\]\s*|(?:re|fwd?|aw|wg)\s*:\s*)+/i, ''),
    byline: byline === undefined ? undefined : parseByline(byline),
    agency: fields.get('agency'),
    publisher: publisherIn(fields),
    published: dateIn('date'),
    updated: dateIn('updated'),
    captions: captionIn(fields),
  };
}

/** "Source: https://..." tells an address, "From: The Post <news@post.example>" a name. */
function publisherIn(fields: ReadonlyMap<Field, string>): string | undefined {
  const name = fields.get('publisher');
  if (name !== undefined && name !== '') return cleanUrl(name) === undefined ? name : publisherOf(name);
  return /^["']?([^"'<@]{2,60}?)["']?\s*</.exec(fields.get('from') ?? '')?.[1];
}

function captionIn(fields: ReadonlyMap<Field, string>): Caption[] {
  const text = fields.get('caption');
  const credit = fields.get('credit');
  return text === undefined ? [] : [{ text, ...(credit !== undefined && { credit }) }];
}

/** Some put the date under the text. */
function dateInTail(lines: readonly Line[], url: string | undefined): WrittenDate | undefined {
  for (const line of lines.slice(-3)) {
    const is = classifyLine(line.text, { expectedOn: url && dayInUrl(url) });
    if (is.kind === 'about' && is.dates) return is.dates.published ?? is.dates.updated;
  }
  return undefined;
}
