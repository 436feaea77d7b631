// An address that a person typed, of a site or of a feed -> the feed there. Asks the site at most four times.
import { FetchError, type Fetcher } from '../ports/fetcher.ts';
import type { ParsedFeed } from '../ports/parsed-feed.ts';
import type { Reader } from '../ports/reader.ts';
import { COMMON_PATHS } from './feeds/find-feed-links.ts';

export type Discovered =
  | {
      readonly kind: 'feed';
      /** Where to poll it. */
      readonly url: string;
      readonly title: string;
      readonly siteUrl?: string | undefined;
      readonly language?: string | undefined;
      readonly itemCount: number;
      /** Further feeds that the page names; not asked. */
      readonly others: readonly string[];
    }
  /** A whole sentence for a person: what was found instead, and what to do. */
  | { readonly kind: 'none'; readonly reason: string };

export type DiscoveryDesk = { readonly fetcher: Fetcher; readonly reader: Reader };

const PROBE_AT_MOST = 3;

/** Never throws for what is on the web: every failure is a reason. */
export async function discoverFeed(typed: string, desk: DiscoveryDesk): Promise<Discovered> {
  const address = addressIn(typed);
  if (address === null) return none(`${typed} is no address. Write one like https://example.com or https://example.com/rss.xml.`);
  const there = await look(address, desk);
  if (there.kind === 'feed') return found(there, []);
  if (there.kind === 'unreachable') return none(there.reason);
  const isDeclared = there.links.length > 0;
  const candidates = isDeclared ? there.links : COMMON_PATHS.map((path) => new URL(path, there.url).href);
  const probed = candidates.slice(0, PROBE_AT_MOST);
  for (const candidate of probed) {
    const seen = await look(candidate, desk);
    if (seen.kind === 'feed')
      return found(
        seen,
        there.links.filter((link) => link !== candidate),
      );
  }
  return none(
    isDeclared
      ? `${there.url} names feeds, but none of the first ${probed.length} could be read: ${probed.join(', ')}. Give the address of the feed itself.`
      : `${there.url} names no feed, and there is none at ${COMMON_PATHS.join(', ')}. Give the address of the feed itself.`,
  );
}

const none = (reason: string): Discovered => ({ kind: 'none', reason });

/** `example.com` is meant as https. */
function addressIn(typed: string): string | null {
  const written = typed.trim().replace(/^<|>$/g, '');
  const url = URL.parse(/^[a-z][\w+.-]*:\/\//i.test(written) ? written : `https://${written}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || !/[.:]/.test(url.hostname)) return null;
  url.hash = '';
  return url.href;
}

type Seen =
  | { readonly kind: 'feed'; readonly url: string; readonly feed: ParsedFeed }
  | { readonly kind: 'page'; readonly url: string; readonly links: readonly string[] }
  | { readonly kind: 'unreachable'; readonly reason: string };

async function look(address: string, { fetcher, reader }: DiscoveryDesk): Promise<Seen> {
  try {
    const { bytes, contentType, url, movedTo } = await fetcher.fetch(address);
    const outcome = await reader.readFeed({ bytes, contentType, url });
    // Where a redirect is for today only, the feed is asked for where it was found.
    if (outcome.kind === 'feed') return { kind: 'feed', url: movedTo ?? address, feed: outcome.feed };
    return { kind: 'page', url, links: outcome.links };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unreachable', reason: error instanceof FetchError ? message : `${address} ${message}` };
  }
}

const found = ({ url, feed }: Extract<Seen, { kind: 'feed' }>, others: readonly string[]): Discovered => ({
  kind: 'feed',
  url,
  title: feed.title?.trim() || new URL(url).host,
  siteUrl: feed.link,
  language: /^[a-z]{2}(?![a-z])/i.exec(feed.language ?? '')?.[0].toLowerCase(),
  itemCount: feed.items.length,
  others,
});
