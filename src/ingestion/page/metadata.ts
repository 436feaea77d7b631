// A parsed page -> what it says of itself: JSON-LD first, then meta tags, then what is visible.
import type { ArticleParts } from '../article-parts.ts';
import { cleanUrl, dayInUrl } from '../clean-url.ts';
import { parseDate, type WrittenDate } from '../dates/parse-date.ts';
import { siteLabel } from '../publisher-of.ts';
import { pageByline } from './byline.ts';
import type { PageDocument } from './dom.ts';
import { articleNodes, imageIn, type JsonNode, namesOf, publisherNames, textOf } from './json-ld.ts';
import { leadImage } from './lead-image.ts';
import { pagePublisher } from './publisher.ts';
import { scriptedDate } from './scripted.ts';
import { chooseTitle } from './title.ts';
import { visibleDates } from './visible.ts';

export type PageMetadata = Omit<ArticleParts, 'captions' | 'paragraphs' | 'textKind'> & {
  /** The page says that it shows a part only. */
  readonly isPartial: boolean;
  /** The page says that it is an article: by its type, or by when it was published. */
  readonly isStated: boolean;
  /** How many words the page says that its article has. */
  readonly wordCount: number;
  /** The article's text as JSON-LD has it. */
  readonly statedBody?: string | undefined;
};

export function readMetadata(document: PageDocument, url: string | undefined): PageMetadata {
  const nodes = articleNodes(document);
  const meta = metaReader(document);
  const canonicalUrl = canonicalOf(document, meta, url);
  const publisher = pagePublisher(document, publisherClaims(nodes, meta), URL.parse(canonicalUrl ?? url ?? '')?.hostname);
  const title = chooseTitle(document, { stated: [first(nodes, 'headline'), meta('og:title'), meta('twitter:title')], publisher });
  const published = dateIn(nodes, 'datePublished') ?? metaDate(meta, PUBLISHED);
  const shown = published ? {} : visibleDates(document, title);
  const byline = pageByline(document, {
    stated: nodes.flatMap((node) => namesOf(node.author)),
    meta: [...AUTHOR.map((name) => meta(name) ?? ''), writtenBy(meta)],
    outlets: [publisher, siteLabel(URL.parse(canonicalUrl ?? '')?.hostname ?? '')].flatMap((name) => (name ? [name] : [])),
  });
  return {
    title,
    authors: byline.authors,
    agency: byline.agency,
    publisher,
    published:
      published ?? shown.published ?? dateIn(nodes, 'dateCreated') ?? (dayInUrl(canonicalUrl ?? '') ? undefined : scriptedDate(document)),
    updated: dateIn(nodes, 'dateModified') ?? metaDate(meta, MODIFIED) ?? shown.updated,
    canonicalUrl,
    language: document.documentElement?.getAttribute('lang') ?? meta('og:locale') ?? undefined,
    image: leadImage(document, { stated: [imageIn(nodes), meta('og:image'), meta('twitter:image')], base: canonicalUrl ?? url }),
    section: first(nodes, 'articleSection') ?? meta('article:section'),
    excerpt: meta('og:description') ?? meta('description') ?? first(nodes, 'description'),
    isStated: published !== undefined || /^article$/i.test(meta('og:type') ?? '') || nodes.some((node) => node.headline !== undefined),
    wordCount: Number(first(nodes, 'wordCount') ?? 0) || 0,
    statedBody: first(nodes, 'articleBody'),
    isPartial: nodes.some((node) => /^false$/i.test(String(node.isAccessibleForFree ?? ''))),
  };
}

const AUTHOR = ['author', 'article:author', 'og:article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'twitter:misc:written by']; // biome-ignore format: a list
const PUBLISHED = ['article:published_time', 'og:published_time', 'og:article:published_time', 'datePublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'published-time', 'parsely-pub-date', 'sailthru.date', 'dc.date', 'dc.date.issued', 'dc.issued', 'dcterms.created', 'cXenseParse:recs:publishtime', 'article_date_original', 'publication_date', 'vr:published-time', 'last-publish-date', 'timestamp']; // biome-ignore format: a list
const MODIFIED = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified'];

/** Twitter cards name what they state: "Written by" and beside it the name. */
function writtenBy(meta: Meta): string {
  const at = [1, 2].find((n) =>
    /^(?:written|verfasst|geschrieben|escrito|écrit|scritto|geschreven|autor)/iu.test(meta(`twitter:label${n}`) ?? ''),
  );
  return at === undefined ? '' : (meta(`twitter:data${at}`) ?? '');
}

type Meta = (name: string) => string | undefined;

/** Names are compared by their letters and digits: sites write article:published_time with other marks too. */
const keyOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Looks a name up among name=, property= and itemprop=. */
function metaReader(document: PageDocument): Meta {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    for (const key of ['property', 'name', 'itemprop']) {
      const name = keyOf(element.getAttribute(key) ?? '');
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return (name) => found.get(keyOf(name));
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

function publisherClaims(nodes: readonly JsonNode[], meta: Meta): string[] {
  const stated = nodes.flatMap((node) => publisherNames(node.publisher));
  return [meta('og:site_name'), ...stated, meta('application-name'), meta('dc.publisher'), meta('copyright')].flatMap((name) =>
    name ? [name] : [],
  );
}
