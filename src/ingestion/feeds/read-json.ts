// JSON Feed 1.0 and 1.1 -> a feed.
import { type FeedItem, NO_PACE, type ParsedFeed } from '../../ports/parsed-feed.ts';

type Json = { readonly [key: string]: unknown };

/** Null where the text is no JSON Feed. */
export function readJsonFeed(text: string, base: string | undefined): ParsedFeed | null {
  const feed = jsonOf(text);
  if (!feed || !(Array.isArray(feed.items) || /jsonfeed\.org/.test(String(feed.version)))) return null;
  return {
    title: stringIn(feed, 'title'),
    link: address(stringIn(feed, 'home_page_url'), base),
    description: stringIn(feed, 'description'),
    language: stringIn(feed, 'language'),
    id: stringIn(feed, 'feed_url'),
    authors: authorsIn(feed),
    image: address(stringIn(feed, 'icon') ?? stringIn(feed, 'favicon'), base),
    categories: [],
    items: objectsIn(feed, 'items').map((item) => readItem(item, base)),
    pace: NO_PACE,
  };
}

function readItem(item: Json, base: string | undefined): FeedItem {
  return {
    id: stringIn(item, 'id') ?? (typeof item.id === 'number' ? String(item.id) : undefined),
    title: stringIn(item, 'title'),
    link: address(stringIn(item, 'url') ?? stringIn(item, 'external_url'), base),
    published: stringIn(item, 'date_published'),
    updated: stringIn(item, 'date_modified'),
    authors: authorsIn(item),
    summary: stringIn(item, 'summary'),
    content: stringIn(item, 'content_html') ?? stringIn(item, 'content_text'),
    categories: Array.isArray(item.tags) ? item.tags.filter((tag) => typeof tag === 'string') : [],
    enclosures: objectsIn(item, 'attachments').flatMap((attachment) => {
      const url = address(stringIn(attachment, 'url'), base);
      const type = stringIn(attachment, 'mime_type');
      return url === undefined ? [] : [{ url, ...(type !== undefined && { type }) }];
    }),
    image: address(stringIn(item, 'image') ?? stringIn(item, 'banner_image'), base),
  };
}

function jsonOf(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}

const stringIn = (from: Json, key: string): string | undefined => {
  const value = from[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

const objectsIn = (from: Json, key: string): readonly Json[] => {
  const value = from[key];
  return Array.isArray(value) ? value.filter((one): one is Json => typeof one === 'object' && one !== null) : [];
};

function authorsIn(from: Json): readonly string[] {
  const single = typeof from.author === 'object' && from.author !== null ? [from.author as Json] : [];
  return [...objectsIn(from, 'authors'), ...single].flatMap((author) => stringIn(author, 'name') ?? []);
}

const address = (written: string | undefined, base: string | undefined) =>
  written === undefined ? undefined : (URL.parse(written, base)?.href ?? written);
