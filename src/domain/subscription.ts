// A channel that gets a digest. A digest file's destinations become subscriptions on load; others are asked for in chat.
import { z } from 'zod';
import { DigestId, WallTime, Weekday } from './digest.ts';

export const SubscriptionId = z.string().min(1).brand<'SubscriptionId'>();
export type SubscriptionId = z.infer<typeof SubscriptionId>;

export const Subscription = z
  .object({
    id: SubscriptionId,
    digestId: DigestId,
    platform: z.string(),
    channelId: z.string(),
    /** Where the channel is; absent where only a digest's file names the channel. */
    workspaceId: z.string().optional(),
    /** Who asked for it, or `digest file`. */
    createdBy: z.string(),
    createdAt: z.iso.datetime(),
    /** The destination as a digest's file writes it: `slack:#news`. */
    writtenAs: z.string().optional(),
    /** Instead of what the digest's file says. */
    at: WallTime.optional(),
    days: z.array(Weekday).nonempty().readonly().optional(),
    timezone: z.string().optional(),
    /** When one of these was changed last. */
    changedAt: z.iso.datetime().optional(),
    /** Since then the channel does not want it, whatever a file says. */
    endedAt: z.iso.datetime().optional(),
  })
  .readonly();
export type Subscription = z.infer<typeof Subscription>;
