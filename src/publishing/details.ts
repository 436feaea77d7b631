// How more of a digest's stories is reached where it stands: by buttons, or in a thread whose messages are parts of the same delivery.
import type { Delivery } from '../domain/delivery.ts';
import type { DigestDetails, DigestPlan } from '../domain/digest.ts';
import type { Message } from '../message/message.ts';
import type { Platform } from '../ports/platform.ts';
import { storyView } from '../views/story.ts';
import { isInThread } from './freeze.ts';
import { deliveryKey } from './ledger.ts';
import type { Press } from './press.ts';
import type { Selected } from './select.ts';

/** What the digest's file asks for, where the platform has it. */
export function detailsOn({ details: offered = [] }: Platform, { details = 'buttons' }: DigestPlan): DigestDetails {
  return details !== 'none' && offered.includes(details) ? details : 'none';
}

/** A message for each story shown: all that its articles state, of an update what is new. */
export const threadOf = (shown: readonly Selected[], now: string): readonly Message[] =>
  shown.map(({ story, articles }) => storyView({ ...story, articles }, now, { isDetailed: true }));

/** The id of the digest's first message, for what stands in the thread under it; undefined for what does not. */
export async function headOf({ store }: Press, delivery: Delivery): Promise<string | undefined> {
  if (!isInThread(delivery)) return undefined;
  return (await store.delivery(deliveryKey({ ...delivery, part: 0 })))?.messageId;
}
