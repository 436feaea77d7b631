// A feed as its publisher wrote it: texts and addresses as they stand there, nothing judged yet. Known to ingestion and to the thread that reads it, to nobody else.
import type { FeedPace } from '../domain/feed.ts';

export type ParsedFeed = {
  readonly title?: string | undefined;
  /** Of the site, absolute. */
  readonly link?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
  readonly id?: string | undefined;
  /** Dates as written. */
  readonly updated?: string | undefined;
  readonly published?: string | undefined;
  readonly authors: readonly string[];
  readonly image?: string | undefined;
  readonly categories: readonly string[];
  /** Newest first or not, as written; at most 1,000. */
  readonly items: readonly FeedItem[];
  readonly pace: Pace;
};

export type FeedItem = {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** Absolute where the feed's address is known. */
  readonly link?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors: readonly string[];
  /** Markup or text, as written. */
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly categories: readonly string[];
  readonly enclosures: readonly { readonly url: string; readonly type?: string }[];
  readonly image?: string | undefined;
};

export type Pace = FeedPace;

export const NO_PACE: Pace = { skipHours: [], skipDays: [] };
