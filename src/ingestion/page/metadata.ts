// A parsed page -> what it says of itself: JSON-LD first, then meta tags, then what is visible.
import type { ArticleParts } from '../article-parts.ts';
import { cleanUrl } from '../clean-url.ts';
import { parseDate, type WrittenDate } from '../dates/parse-date.ts';
import { pageByline } from './byline.ts';
import type { PageDocument } from './dom.ts';
import { articleNodes, type JsonNode, namesOf, textOf } from './json-ld.ts';
import { chooseTitle } from './title.ts';
import { visibleDates } from './visible.ts';

export type PageMetadata = Omit<ArticleParts, 'captions' | 'paragraphs' | 'textKind'> & {
  /** The page says that it shows a part only. */
  readonly isPartial: boolean;
};

export function readMetadata(document: PageDocument, url: string | undefined): PageMetadata {
  const nodes = articleNodes(document);
  const meta = metaReader(document);
  const canonicalUrl = canonicalOf(document, meta, url);
  const publisher = publisherIn(nodes, meta);
  const shown = visibleDates(document);
  const byline = pageByline(document, {
    stated: nodes.flatMap((node) => namesOf(node.author)),
    meta: [meta('author') ?? '', meta('article:author') ?? '', meta('parsely-author') ?? ''],
  });
  return {
    title: chooseTitle(document, { stated: [first(nodes, 'headline'), meta('og:title'), meta('twitter:title')], publisher }),
    authors: byline.authors,
    agency: byline.agency,
    publisher,
    published: dateIn(nodes, 'datePublished') ?? metaDate(meta, PUBLISHED) ?? shown.published ?? dateIn(nodes, 'dateCreated'),
    updated: dateIn(nodes, 'dateModified') ?? metaDate(meta, MODIFIED) ?? shown.updated,
    canonicalUrl,
    language: document.documentElement?.getAttribute('lang') ?? meta('og:locale') ?? undefined,
    image: absolute(imageIn(nodes) ?? meta('og:image') ?? meta('twitter:image'), canonicalUrl ?? url),
    section: first(nodes, 'articleSection') ?? meta('article:section'),
    excerpt: meta('og:description') ?? meta('description') ?? first(nodes, 'description'),
    isPartial: nodes.some((node) => /^false$/i.test(String(node.isAccessibleForFree ?? ''))),
  };
}

const PUBLISHED = ['article:published_time', 'og:published_time', 'datePublished', 'date', 'pubdate', 'publishdate', 'parsely-pub-date', 'sailthru.date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'cXenseParse:recs:publishtime', 'article_date_original', 'publication_date', 'timestamp']; // biome-ignore format: a list
const MODIFIED = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified'];

type Meta = (name: string) => string | undefined;

/** Looks a name up among name=, property= and itemprop=, whatever its case. */
function metaReader(document: PageDocument): Meta {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return (name) => found.get(name.toLowerCase());
}

const first = (nodes: readonly JsonNode[], key: string): string | undefined =>
  nodes.map((node) => textOf(node[key])).find((text) => text !== undefined);

const dateIn = (nodes: readonly JsonNode[], key: string): WrittenDate | undefined =>
  nodes.map((node) => parseDate(textOf(node[key]) ?? '')).find((date) => date !== null) ?? undefined;

const metaDate = (meta: Meta, names: readonly string[]): WrittenDate | undefined =>
  names.map((name) => parseDate(meta(name) ?? '')).find((date) => date !== null) ?? undefined;

function canonicalOf(document: PageDocument, meta: Meta, url: string | undefined): string | undefined {
  const stated = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url')];
  return stated.map((address) => cleanUrl(address ?? '', url)).find((address) => address !== undefined && !isFrontPage(address)) ?? url;
}

/** Some sites state their front page as every page's address. */
const isFrontPage = (address: string) => (URL.parse(address)?.pathname.length ?? 0) <= 1;

function publisherIn(nodes: readonly JsonNode[], meta: Meta): string | undefined {
  const stated = nodes.flatMap((node) => namesOf(node.publisher)).find((name) => name.length < 80 && !/^https?:/.test(name));
  return meta('og:site_name') ?? stated ?? meta('application-name');
}

function imageIn(nodes: readonly JsonNode[]): string | undefined {
  for (const node of nodes) {
    const images = Array.isArray(node.image) ? node.image : [node.image];
    const [image] = images.map((one) => textOf(one) ?? textOf(urlOf(one))).filter((one) => one !== undefined);
    if (image) return image;
  }
  return undefined;
}

const urlOf = (value: unknown) => (typeof value === 'object' && value !== null && 'url' in value ? value.url : undefined);

const absolute = (address: string | undefined, base: string | undefined) =>
  address ? (URL.parse(address, base)?.href ?? undefined) : undefined;
