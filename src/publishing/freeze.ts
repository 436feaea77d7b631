// A digest -> the deliveries that carry it to one channel, with their payloads frozen: a retry sends the same bytes, however the news went on.
import type { Delivery } from '../domain/delivery.ts';
import type { Digest, DigestDetails } from '../domain/digest.ts';
import { fit as fitInto } from '../message/fit.ts';
import type { Limits } from '../message/limits.ts';
import type { Block, Message } from '../message/message.ts';
import type { Destination, Payload, Platform } from '../ports/platform.ts';
import { digestView } from '../views/digest.ts';
import { deliveryKey } from './ledger.ts';

/** What a delivery's payload holds: the message, and the same marked as sent again, for where no platform can prove that it was not shown. */
export type Frozen = {
  readonly payload: Payload;
  readonly resent: Payload;
  /** In the thread under the digest's first message. */
  readonly isInThread?: true;
};

const MARK = ' (resent)';

type SlotTime = {
  readonly subject: string;
  readonly dueAt: string;
  /** How more of a story is reached. */
  readonly details?: DigestDetails;
  /** What stands in the thread under the digest, in this order. */
  readonly thread?: readonly Message[];
  /** Told what was too large for any message of the platform. */
  readonly onLoss?: (words: string) => void;
};

/** One delivery for each payload, in the order in which they are to be posted. */
export function freezeDigest(digest: Digest, platform: Platform, { channelId }: Destination, slot: SlotTime): readonly Delivery[] {
  const limits = roomForMark(platform.limits);
  const fitted = (message: Message) => fitInto(message, limits, slot.onLoss ? { onLoss: slot.onLoss } : {});
  const page = fitted(digestView(digest, { hasButtons: slot.details === 'buttons' })).flatMap((message) => freeze(message, platform));
  const thread = (slot.thread ?? []).flatMap(fitted).flatMap((message) => freeze(message, platform));
  const payloads: readonly Frozen[] = [...page, ...thread.map((frozen) => ({ ...frozen, isInThread: true as const }))];
  return payloads.map((payload, part) => {
    const place = { kind: 'digest', platform: platform.name, channelId, subject: slot.subject, part } as const;
    return { ...place, key: deliveryKey(place), payload, state: 'rendered', dueAt: slot.dueAt, attempts: 0 };
  });
}

type Place = Pick<Delivery, 'kind' | 'channelId' | 'subject' | 'dueAt'>;

/** Any other message, as deliveries of its kind. */
export function freezeMessage(message: Message, platform: Platform, { dueAt, ...where }: Place): readonly Delivery[] {
  const payloads = fitInto(message, roomForMark(platform.limits)).flatMap((part) => freeze(part, platform));
  return payloads.map((payload, part) => {
    const place = { ...where, platform: platform.name, part };
    return { ...place, key: deliveryKey(place), payload, state: 'rendered', dueAt, attempts: 0 };
  });
}

/** The payload to send, marked when an earlier attempt may have been shown. */
export function thaw({ payload }: Delivery, isResent: boolean): Payload {
  const { payload: fresh, resent } = payload as Frozen;
  return isResent ? resent : fresh;
}

/** Whether it belongs under the digest's first message. */
export const isInThread = ({ payload }: Delivery): boolean => (payload as Frozen | null)?.isInThread === true;

function freeze(message: Message, platform: Platform): readonly Frozen[] {
  const marked = platform.render(markResent(message));
  return platform.render(message).map((payload, index) => ({ payload, resent: marked[index] ?? payload }));
}

function markResent(message: Message): Message {
  const [first, ...rest] = message.blocks;
  const mark = { type: 'text', value: MARK } as const;
  const blocks: readonly Block[] =
    first?.type === 'heading'
      ? [{ ...first, children: [...first.children, mark] }, ...rest]
      : [{ type: 'paragraph', children: [{ type: 'text', value: MARK.trim() }] }, ...message.blocks];
  return { title: message.title + MARK, blocks };
}

const roomForMark = (limits: Limits): Limits => ({
  ...limits,
  blocks: limits.blocks - 1,
  characters: limits.characters - MARK.length,
  blockCharacters: limits.blockCharacters - MARK.length,
});
