// A site's page -> where its feeds are, likeliest first. Addresses only; whether they hold feeds is asked by discover-feed.ts.
import { Parser } from 'htmlparser2';

/** So much of a page is looked at; what a page says of its feeds stands in its head. In characters. */
const READ_AT_MOST = 512 * 1024;
const MOST_LINKS = 20;
const FEED_TYPE =
  /^\s*(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/(?:x\.atom\+xml|x-rss\+xml)|text\/(?:rss|rdf)(?:\+xml)?)/i;
const LOOKS_LIKE_FEED = /(?:^|[/._-])(?:rss2?|feeds?|atom|rdf)(?:$|[/._?-])|\.(?:rss|rdf|atom)$/i;
/** Comments, and what a blog offers beside its articles. */
const BESIDE_THE_NEWS = /comments?(?:[/._-]|$)|[?&]replytocom|oembed|\/wp-json\//i;

/** Where most sites that do not say so keep their feed. */
export const COMMON_PATHS: readonly string[] = ['/feed', '/rss.xml', '/rss'];

/** Declared ones (`link rel=alternate`) in their order, comments last, then links that look like feeds. Absolute, http(s), without doubles. */
export function findFeedLinks(html: string, pageUrl: string): readonly string[] {
  const declared: string[] = [];
  const linked: string[] = [];
  let base = pageUrl;
  const parser = new Parser({
    onopentag(tag, { rel = '', type = '', href = '' }) {
      if (href === '') return;
      if (tag === 'base') base = URL.parse(href, pageUrl)?.href ?? base;
      else if (tag === 'link' && /\b(?:alternate|feed)\b/i.test(rel) && (FEED_TYPE.test(type) || /\bfeed\b/i.test(rel)))
        declared.push(href);
      else if (tag === 'a' && linked.length < MOST_LINKS && LOOKS_LIKE_FEED.test(pathOf(href, base))) linked.push(href);
    },
  });
  parser.write(html.slice(0, READ_AT_MOST));
  parser.end();
  const news = declared.filter((href) => !BESIDE_THE_NEWS.test(href));
  const beside = declared.filter((href) => BESIDE_THE_NEWS.test(href));
  return [...new Set([...news, ...linked, ...beside].flatMap((href) => webAddress(href, base)))].slice(0, MOST_LINKS);
}

const pathOf = (href: string, base: string): string => URL.parse(href, base)?.pathname ?? '';

/** feed://host and feed:https://host are old ways to write the same. */
function webAddress(href: string, base: string): readonly string[] {
  const written = href
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const url = URL.parse(written, base);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  url.hash = '';
  return [url.href];
}
