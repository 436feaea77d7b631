// Bytes -> an article with its reading. Behind it: the reading thread with a deadline and a memory limit.
import type { Article } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';
import type { ParsedFeed } from './parsed-feed.ts';

export interface Reader {
  read(source: Source): Promise<ReadOutcome>;
  readFeed(source: FeedSource): Promise<FeedOutcome>;
  close(): Promise<void>;
}

/** What came in, and what we know about where from. */
export type Source = {
  readonly bytes: Uint8Array;
  /** Address, file path or `-`: for messages. */
  readonly name: string;
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
  readonly fetchedAt: string;
  readonly feedId?: string | undefined;
  /** From config, when the article itself does not say. */
  readonly publisher?: string | undefined;
  /** How the operator calls publishers, by the host of their addresses; wins over what a page calls itself. */
  readonly publisherNames?: readonly PublisherName[] | undefined;
  readonly language?: string | undefined;
  readonly section?: string | undefined;
  /** By what led here; fills what the page itself leaves open. */
  readonly said?: Said | undefined;
};

/** What a feed said of one article. */
export type Said = {
  /** The feed's name for the item, where it names one item only. */
  readonly guid?: string | undefined;
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  readonly published?: { readonly at: string; readonly on: string; readonly precision: 'time' | 'day' } | undefined;
  /** Set where the bytes are the feed's own text: how much of the article that is. */
  readonly textKind?: Article['textKind'] | undefined;
};

export type FeedSource = {
  readonly bytes: Uint8Array;
  /** After redirects: relative addresses are relative to it. */
  readonly url: string;
  readonly contentType?: string | undefined;
};

export type FeedOutcome =
  | { readonly kind: 'feed'; readonly feed: ParsedFeed }
  /** What it is instead, to stand after the feed's name. */
  | {
      readonly kind: 'not-a-feed';
      readonly reason: string;
      /** Where the feeds of the site are, if it is a page that tells; absolute, likeliest first. */
      readonly links: readonly string[];
    };

export type PublisherName = { readonly host: string; readonly name: string };

export type ReadOutcome =
  | { readonly kind: 'article'; readonly article: Article; readonly reading: Reading }
  /** One sentence for a person: what it is instead, and what to do. */
  | { readonly kind: 'not-an-article'; readonly reason: string };

/** The reading thread died, ran out of time or memory. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
}
