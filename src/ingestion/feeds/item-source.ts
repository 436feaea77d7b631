// An item of a feed -> what the reader is asked to read: the page it links to, or the feed's own text where the page gives nothing.
import { escapeUTF8 } from 'entities';
import type { Feed } from '../../domain/feed.ts';
import type { Fetched } from '../../ports/fetcher.ts';
import type { FeedItem } from '../../ports/parsed-feed.ts';
import type { Said, Source } from '../../ports/reader.ts';
import { parseByline } from '../parse-byline.ts';
import { sanitize } from '../sanitize.ts';
import type { DatedItem } from './choose-items.ts';
import { textOfMarkup } from './text-of-markup.ts';

/** A feed's text below this length is a teaser, whatever element it stands in. In characters. */
const SHORTEST_WHOLE = 1200;
const BREAKS_OFF = /(?:\.\.\.|…|\[…\]|read (?:more|on)|continue reading|weiterlesen|lire la suite|leer más|читать далее)[\s\p{P}]*$/iu;

type Context = { readonly feed: Feed; readonly fetchedAt: string };

export function pageSource(keyed: DatedItem, page: Fetched, context: Context): Source {
  const { bytes, contentType, url } = page;
  return { ...sourceOf(context), bytes, contentType, url, name: url, said: said(keyed) };
}

/** Null where the feed gives no text at all. */
export function feedTextSource(keyed: DatedItem, context: Context): Source | null {
  const { item } = keyed;
  const markup = longer(item.content, item.summary);
  const text = textOfMarkup(markup).trim();
  if (text === '') return null;
  const isWhole = item.content !== undefined && text.length >= SHORTEST_WHOLE && !BREAKS_OFF.test(text.slice(-200));
  return {
    ...sourceOf(context),
    bytes: new TextEncoder().encode(documentOf(item, markup)),
    contentType: 'text/html; charset=utf-8',
    url: item.link,
    name: item.link ?? item.title ?? 'an item without a title',
    said: { ...said(keyed), textKind: isWhole ? 'full' : 'teaser' },
  };
}

const sourceOf = ({ feed, fetchedAt }: Context) => ({
  fetchedAt,
  feedId: feed.id,
  publisher: feed.publisher,
  language: feed.language,
  section: feed.section,
});

const longer = (a = '', b = ''): string => (a.length >= b.length ? a : b);

const said = ({ item, guid, date }: DatedItem): Said => ({
  guid,
  title: item.title === undefined ? undefined : sanitize(textOfMarkup(item.title)).replace(/\s+/g, ' ').trim() || undefined,
  authors: item.authors.flatMap((author) => parseByline(author).authors),
  published: date,
});

/** Text without markup keeps its lines. */
function documentOf({ title = '' }: FeedItem, markup: string): string {
  const heading = escapeUTF8(textOfMarkup(title));
  const body = /<(?:p|div|br|li|blockquote|h\d)\b/i.test(markup)
    ? markup
    : markup
        .split(/\n+/)
        .map((line) => `<p>${line}</p>`)
        .join('');
  return `<!doctype html><html><head><title>${heading}</title></head><body><article><h1>${heading}</h1>${body}</article></body></html>`;
}
