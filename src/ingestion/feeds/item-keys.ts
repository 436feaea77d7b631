// An item of a feed -> the keys by which it is known again: its guid, its address, its words. Any one of them is enough, so that an item
// stays the same when the publisher changes the others.
import { hashId } from '../../domain/article-id.ts';
import type { FeedItem } from '../../ports/parsed-feed.ts';
import { cleanUrl } from '../clean-url.ts';
import { textOfMarkup } from './text-of-markup.ts';

export type KeyedItem = {
  readonly item: FeedItem;
  /** Never empty; the first is the strongest. */
  readonly keys: readonly string[];
  /** Absent where the feed gives the same one to several items. */
  readonly guid: string | undefined;
};

/** Fewer characters may be the same from day to day ("Weather", "Letters to the editor"). */
const ENOUGH_TO_KNOW = 80;

/** What items of different titles share names none of them. */
export function keyItems(feedId: string, items: readonly FeedItem[]): readonly KeyedItem[] {
  const sharedGuids = shared(items, guidOf);
  const sharedAddresses = shared(items, addressOf);
  return items.map((item) => {
    const guid = guidOf(item);
    const address = addressOf(item);
    const isNamed = guid !== undefined && !sharedGuids.has(guid);
    const named: readonly (readonly [string, string] | undefined)[] = [
      isNamed ? ['guid', guid] : undefined,
      address !== undefined && !sharedAddresses.has(address) ? ['address', address] : undefined,
    ];
    const found = named.filter((key) => key !== undefined);
    const words = wordsOf(item, found.length === 0);
    const keys = (words === undefined ? found : [...found, ['words', words] as const]).map((key) => hashId('i', [feedId, ...key]));
    return { item, keys, guid: isNamed ? guid : undefined };
  });
}

const guidOf = ({ id }: FeedItem): string | undefined => id?.trim() || undefined;

/** With or without https and www it is the same page; a site's front page is no item's own. */
function addressOf({ link }: FeedItem): string | undefined {
  const url = URL.parse(cleanUrl(link ?? '') ?? '');
  if (!url || (url.pathname === '/' && url.search === '')) return undefined;
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

/** Title and text; where there is too little text, title and date; without either only if there is no other key. */
function wordsOf({ title = '', content, summary, published, updated }: FeedItem, isNeeded: boolean): string | undefined {
  const text = textOfMarkup(content ?? summary ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const head = title.replace(/\s+/g, ' ').trim();
  if (text.length >= ENOUGH_TO_KNOW) return `${head}\n${text}`;
  const date = published ?? updated;
  if (date !== undefined && head !== '') return `${head}\n${text}\n${date}`;
  return isNeeded ? `${head}\n${text}` : undefined;
}

function shared(items: readonly FeedItem[], nameOf: (item: FeedItem) => string | undefined): ReadonlySet<string> {
  const titles = new Map<string, string>();
  const found = new Set<string>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === undefined) continue;
    const title = (item.title ?? '').trim();
    if ((titles.get(name) ?? title) !== title) found.add(name);
    titles.set(name, title);
  }
  return found;
}
