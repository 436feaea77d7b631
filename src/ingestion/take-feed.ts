// A feed that was fetched -> its new items, stored as articles. One bad item never stops the others, and why it was not taken is noted.
import type { Feed } from '../domain/feed.ts';
import type { Fetched, Fetcher } from '../ports/fetcher.ts';
import type { Pace, ParsedFeed } from '../ports/parsed-feed.ts';
import type { ReadOutcome, Source } from '../ports/reader.ts';
import { type Added, type SourceNote, StoreError } from '../ports/store.ts';
import { chooseItems, type DatedItem } from './feeds/choose-items.ts';
import { type KeyedItem, keyItems } from './feeds/item-keys.ts';
import { feedTextSource, pageSource } from './feeds/item-source.ts';
import type { IngestDesk } from './ingest.ts';

/** `fetcher` fetches the pages that items link to; manners and robots files are its business. */
export type FeedDesk = IngestDesk & { readonly fetcher: Fetcher };

export type TakeOptions = {
  /** The feed was never read before: what it holds already is taken as known, but for the last 24 hours. */
  readonly isFirst: boolean;
  /** Called after each item that was looked at. */
  readonly onItem?: (item: TakenItem) => void;
};

export type FeedTaken =
  | {
      readonly kind: 'taken';
      /** As the feed calls itself. */
      readonly title?: string | undefined;
      readonly siteUrl?: string | undefined;
      readonly pace: Pace;
      readonly items: readonly TakenItem[];
      /** Known before, or passed over as older than the subscription. */
      readonly knownCount: number;
    }
  /** To stand after the feed's name. */
  | { readonly kind: 'refused'; readonly reason: string };

export type TakenItem = { readonly title: string; readonly url?: string | undefined } & (
  | { readonly kind: 'stored'; readonly added: Added; readonly textKind: 'full' | 'teaser' }
  | { readonly kind: 'refused'; readonly reason: string }
);

/** How many pages are asked for at a time. */
const PAGES_AT_A_TIME = 4;

/**
 * Takes bytes that a feed's address answered with. Note what the answer said of validators only after this has resolved: where the program ends
 * before, the same answer is taken again, and nothing is stored twice. Throws StoreError when the store cannot be written.
 */
export async function takeFeed(feed: Feed, fetched: Fetched, desk: FeedDesk, options: TakeOptions): Promise<FeedTaken> {
  const parsed = await parse(fetched, desk);
  if ('reason' in parsed) return { kind: 'refused', reason: parsed.reason };
  const keyed = keyItems(feed.id, parsed.items);
  const known = await desk.store.knownSources(keyed.flatMap(({ keys }) => keys));
  const now = desk.clock.now();
  const { toTake, passedOver, furtherKeys } = chooseItems(keyed, known, { now, isFirst: options.isFirst });
  await desk.store.noteSources([
    ...passedOver.map((item) => noteOf(item, item.keys, feed, now)),
    ...furtherKeys.map(({ of, key }) => noteOf(of, [key], feed, now)),
  ]);
  const items = await takeAll(toTake, feed, desk, options);
  const { title, link: siteUrl, pace } = parsed;
  return { kind: 'taken', title, siteUrl, pace, items, knownCount: keyed.length - toTake.length };
}

async function parse({ bytes, url, contentType }: Fetched, { reader }: FeedDesk): Promise<ParsedFeed | { readonly reason: string }> {
  try {
    const outcome = await reader.readFeed({ bytes, url, contentType });
    return outcome.kind === 'feed' ? outcome.feed : outcome;
  } catch (error) {
    return { reason: messageOf(error) };
  }
}

/** In order as far as waiting for pages allows it. */
async function takeAll(toTake: readonly DatedItem[], feed: Feed, desk: FeedDesk, { onItem }: TakeOptions): Promise<readonly TakenItem[]> {
  const waiting = toTake.values();
  const items: TakenItem[] = [];
  const takeNext = async () => {
    for (const keyed of waiting) {
      const item = await takeItem(keyed, feed, desk);
      items.push(item);
      onItem?.(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(PAGES_AT_A_TIME, toTake.length) }, takeNext));
  return items;
}

async function takeItem(keyed: DatedItem, feed: Feed, desk: FeedDesk): Promise<TakenItem> {
  const { title = 'without a title', link: url } = keyed.item;
  const outcome = await readItem(keyed, feed, desk);
  const item = await keep(outcome, noteOf(keyed, keyed.keys, feed, desk.clock.now()), desk);
  return { title, url, ...item };
}

type Kept =
  | Pick<Extract<TakenItem, { kind: 'stored' }>, 'kind' | 'added' | 'textKind'>
  | Pick<Extract<TakenItem, { kind: 'refused' }>, 'kind' | 'reason'>;

async function keep(outcome: ReadOutcome, note: SourceNote, { store, linkers }: FeedDesk): Promise<Kept> {
  if (outcome.kind === 'article') {
    try {
      const added = await store.addArticle(outcome.article, outcome.reading, linkers, note);
      return { kind: 'stored', added, textKind: outcome.article.textKind };
    } catch (error) {
      if (error instanceof StoreError) throw error;
      return refuse(`could not be stored: ${messageOf(error)}`, note, store);
    }
  }
  return refuse(outcome.reason, note, store);
}

async function refuse(reason: string, note: SourceNote, store: FeedDesk['store']): Promise<Kept> {
  await store.noteRefusal(note, reason);
  return { kind: 'refused', reason };
}

/** The page where it is whole; else the longer of what the page shows and what the feed itself tells. */
async function readItem(keyed: DatedItem, feed: Feed, desk: FeedDesk): Promise<ReadOutcome> {
  const context = { feed, fetchedAt: desk.clock.now() };
  const page = await readPage(keyed, context, desk);
  if (page.kind === 'article' && page.article.textKind === 'full') return page;
  const ownText = feedTextSource(keyed, context);
  if (ownText === null) return page;
  const own = await read(ownText, desk);
  if (own.kind !== 'article') return page;
  return page.kind === 'article' && page.article.text.length >= own.article.text.length ? page : own;
}

async function readPage(keyed: DatedItem, context: { feed: Feed; fetchedAt: string }, desk: FeedDesk): Promise<ReadOutcome> {
  const { link } = keyed.item;
  if (link === undefined) return { kind: 'not-an-article', reason: 'links to no page, and the feed tells too little of it.' };
  try {
    return await read(pageSource(keyed, await desk.fetcher.fetch(link), context), desk);
  } catch (error) {
    return { kind: 'not-an-article', reason: messageOf(error) };
  }
}

async function read(source: Source, { reader }: FeedDesk): Promise<ReadOutcome> {
  try {
    return await reader.read(source);
  } catch (error) {
    return { kind: 'not-an-article', reason: messageOf(error) };
  }
}

/** An item is known by all of its keys from the moment in which it is stored or refused. */
const noteOf = ({ item }: KeyedItem, [hash = '', ...alsoKnownAs]: readonly string[], feed: Feed, at: string): SourceNote => ({
  hash,
  alsoKnownAs,
  name: item.link ?? item.title ?? 'an item without a title',
  feedId: feed.id,
  at,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
