// One part of one message on its way to one channel, and what became of it. See docs/delivery.md.
import { z } from 'zod';
import { Instant } from './time.ts';

/** planned -> rendered -> sending -> sent | unknown | dead | skipped; unknown -> sent | rendered (proven absent) | dead. */
export const DeliveryState = z.enum(['planned', 'rendered', 'sending', 'sent', 'unknown', 'dead', 'skipped']);
export type DeliveryState = z.infer<typeof DeliveryState>;

export const Delivery = z
  .object({
    /** kind + destination + subject + part, unique in the store. */
    key: z.string(),
    kind: z.enum(['digest', 'edit', 'alert', 'notice']),
    platform: z.string(),
    channelId: z.string(),
    /** A digest's subject is its slot: subscription + local date, or `first`. */
    subject: z.string(),
    part: z.number().int().nonnegative(),
    /** Frozen when rendered; a retry sends the same. Opaque JSON of the platform. */
    payload: z.unknown(),
    state: DeliveryState,
    /** When it was due. */
    dueAt: Instant,
    attempts: z.number().int().nonnegative(),
    /** Not before this. */
    nextAttemptAt: Instant.optional(),
    attemptedAt: Instant.optional(),
    messageId: z.string().optional(),
    postedAt: Instant.optional(),
    /** Why it is dead, skipped or unknown. */
    failure: z.string().optional(),
  })
  .readonly();
export type Delivery = z.infer<typeof Delivery>;
