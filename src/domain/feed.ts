// Where articles come from: a feed's address or a watched folder.
import { z } from 'zod';
import { Instant } from './time.ts';

export const FeedId = z.string().min(1).brand<'FeedId'>();
export type FeedId = z.infer<typeof FeedId>;

export const Feed = z
  .object({
    id: FeedId,
    title: z.string(),
    /** Exactly one of url (polled) and folder (watched) is set. */
    url: z.string().optional(),
    folder: z.string().optional(),
    siteUrl: z.string().optional(),
    publisher: z.string().optional(),
    language: z.string().optional(),
    section: z.string().optional(),
    /** The workspace whose people added it, as `slack:T0123`; absent: the operator's config named it. */
    workspace: z.string().optional(),
    /** In which channel, by whom and when it was added; absent: config/nutgraf.yaml names it. */
    added: z.object({ channelId: z.string(), by: z.string(), at: Instant }).readonly().optional(),
    /** It is asked and listed no longer. It stays known, so that its articles stay with those who may see them. */
    removedAt: Instant.optional(),
  })
  .readonly();
export type Feed = z.infer<typeof Feed>;

/** Feeds stay known when people remove them or the config no longer names them; they are not asked any more. */
export const isFollowed = ({ id, added, removedAt }: Feed, configured: ReadonlySet<FeedId>): boolean =>
  removedAt === undefined && (added !== undefined || configured.has(id));

/** What we observed of a feed; kept apart from the feed itself. */
export const FeedHealth = z
  .object({
    articleCount: z.number(),
    lastSuccessAt: Instant.optional(),
    lastArticleAt: Instant.optional(),
    /** Newest first; why a source was not taken. */
    refusals: z.array(z.object({ source: z.string(), reason: z.string(), at: Instant })).readonly(),
    /** Of a feed with an address that was asked at least once, or is about to be. */
    polling: z.object({ nextPollAt: Instant, failure: z.string().optional(), failingSince: Instant.optional() }).optional(),
  })
  .readonly();
export type FeedHealth = z.infer<typeof FeedHealth>;

/** How a feed is asked: with what, when next, and how it has answered. Survives restarts: a restart never asks sooner. */
export type FeedState = {
  readonly feedId: FeedId;
  /** What is asked for: the feed's own address, or where it has moved to for good. */
  readonly url: string;
  readonly nextPollAt: string;
  readonly lastSuccessAt?: string;
  /** To ask whether it has changed; opaque. */
  readonly validators?: { readonly url: string; readonly etag?: string; readonly lastModified?: string };
  /** In a row. */
  readonly failures: number;
  /** One sentence on the last of them. */
  readonly failure?: string;
  readonly failingSince?: string;
  /** Until when the host asked to be left alone. */
  readonly restUntil?: string;
  /** What the feed last said of how often it wants to be asked, in GMT: it holds until it says otherwise, also where nothing has changed. */
  readonly pace?: FeedPace;
  /** It says that it has moved: where to, since when, and how often it said so. */
  readonly move?: { readonly to: string; readonly since: string; readonly answers: number };
};

/** RSS ttl, sy:updatePeriod, skipHours (0 to 23) and skipDays (0 is Sunday). */
export type FeedPace = {
  readonly ttlMinutes?: number;
  readonly updateEveryMs?: number;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
};
