// How the ledger names things: subscriptions, slots, deliveries, marks. The same inputs give the same names in every process and after every crash.
import { hashId } from '../domain/article-id.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Subscription, SubscriptionId } from '../domain/subscription.ts';
import type { Destination } from '../ports/platform.ts';

/** The slot of the digest that is posted once, when the ledger is empty. */
export const FIRST = 'first';

/** `slack:#news` -> platform and channel; `terminal` is both. */
export function destinationOf(written: string): Destination {
  const colon = written.indexOf(':');
  return colon < 0 ? { platform: written, channelId: written } : { platform: written.slice(0, colon), channelId: written.slice(colon + 1) };
}

/** `createdBy` of what a digest's file states. */
export const FROM_FILE = 'digest file';

export const subscriptionId = (digestId: string, { platform, channelId }: Destination): SubscriptionId =>
  hashId('s', [digestId, platform, channelId]) as SubscriptionId;

/** How the digest's file writes the destination of a subscription that it states. */
export const writtenAs = ({ writtenAs: written, platform, channelId }: Subscription): string =>
  written ?? (platform === channelId ? platform : `${platform}:${channelId}`);

/** A digest's subject: its slot. */
export const subjectOf = (subscription: Subscription, slot: string): string => `${subscription.id}:${slot}`;

/** The subscription in a digest's subject. */
export const subscriptionOf = (subject: string): SubscriptionId => subject.slice(0, subject.indexOf(':')) as SubscriptionId;

/** The slot in a digest's subject: a local date, `first`, or a date with the number of its repetition. */
export const slotOf = (subject: string): string => subject.slice(subject.indexOf(':') + 1);

export function deliveryKey({
  kind,
  platform,
  channelId,
  subject,
  part,
}: Pick<Delivery, 'kind' | 'platform' | 'channelId' | 'subject' | 'part'>): string {
  return [kind, platform, channelId, subject, part].join('|');
}

/** By this a message in a channel's history proves to be this delivery. Short: it may stand in the message's foot. */
export const markOf = (delivery: Delivery): string => hashId('m', [delivery.key]).slice(2, 12);

/** At most 25 characters; the same for every attempt. */
export const nonceOf = (delivery: Delivery): string => hashId('n', [delivery.key]);
