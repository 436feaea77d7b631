// A channel that gets a digest. A digest file's destinations become subscriptions on load.
import { z } from 'zod';
import { DigestId } from './digest.ts';

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
    createdBy: z.string(),
    createdAt: z.iso.datetime(),
  })
  .readonly();
export type Subscription = z.infer<typeof Subscription>;
