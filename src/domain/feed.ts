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
  })
  .readonly();
export type Feed = z.infer<typeof Feed>;

/** What we observed of a feed; kept apart from the feed itself. */
export const FeedHealth = z
  .object({
    articleCount: z.number(),
    lastSuccessAt: Instant.optional(),
    lastArticleAt: Instant.optional(),
    /** Newest first; why a source was not taken. */
    refusals: z.array(z.object({ source: z.string(), reason: z.string(), at: Instant })).readonly(),
  })
  .readonly();
export type FeedHealth = z.infer<typeof FeedHealth>;
