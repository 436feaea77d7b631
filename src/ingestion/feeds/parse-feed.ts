// Bytes -> a feed: RSS 0.9 to 2.0, RDF, Atom, JSON Feed, news sitemaps. The door of this folder.

import type { FeedItem, ParsedFeed } from '../../ports/parsed-feed.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { FeedError } from './feed-error.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json.ts';
import { readRss } from './read-rss.ts';
import { readSitemap } from './read-sitemap.ts';
import { parseXml } from './xml-tree.ts';

export type FeedClues = { readonly url?: string | undefined; readonly contentType?: string | undefined };

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_ITEMS = 1000;
const LONGEST = { title: 1024, body: 1024 * 1024 };

/** Throws FeedError where the bytes are no feed. Broken markup is read as far as it goes; what an item lacks is absent. */
export async function parseFeed(bytes: Uint8Array, { url, contentType }: FeedClues = {}): Promise<ParsedFeed> {
  if (bytes.byteLength > MOST_BYTES) throw new FeedError(`is larger than ${MOST_BYTES / 1024 / 1024} MB.`);
  const decoded = await decodeBytes(bytes, contentType);
  if (decoded.kind === 'binary') throw new FeedError(`is ${decoded.what}, not a feed.`);
  return bounded(readText(decoded.text, url));
}

function readText(text: string, url: string | undefined): ParsedFeed {
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith('{')) {
    const feed = readJsonFeed(text, url);
    if (feed) return feed;
    throw new FeedError('is JSON, but not a JSON Feed.');
  }
  const root = parseXml(text, url);
  switch (root?.name) {
    case 'rss':
    case 'rdf:rdf':
    case 'channel':
    case 'redirect':
      return readRss(root);
    case 'atom:feed':
    case 'feed':
      return readAtom(root);
    case 'urlset':
      return readSitemap(root);
    case undefined:
      throw new FeedError('is empty, or text without any markup.');
    case 'html':
    case 'xhtml:html':
      throw new FeedError('is a web page, not a feed.');
    default:
      throw new FeedError(`is XML, but no feed: its outermost element is <${root?.tag}>.`);
  }
}

function bounded(feed: ParsedFeed): ParsedFeed {
  return { ...feed, title: cut(feed.title, LONGEST.title), items: feed.items.slice(0, MOST_ITEMS).map(boundedItem) };
}

const boundedItem = (item: FeedItem): FeedItem => ({
  ...item,
  title: cut(item.title, LONGEST.title),
  summary: cut(item.summary, LONGEST.body),
  content: cut(item.content, LONGEST.body),
});

const cut = (text: string | undefined, most: number) => (text === undefined || text.length <= most ? text : text.slice(0, most));
