// A digest -> the deliveries that carry it to one channel, with their payloads frozen: a retry sends the same bytes, however the news went on.
import type { Delivery } from '../domain/delivery.ts';
import type { Digest } from '../domain/digest.ts';
import { fit as fitInto } from '../message/fit.ts';
import type { Limits } from '../message/limits.ts';
import type { Block, Message } from '../message/message.ts';
import type { Destination, Payload, Platform } from '../ports/platform.ts';
import { digestView } from '../views/digest.ts';
import { deliveryKey } from './ledger.ts';

/** What a delivery's payload holds: the message, and the same marked as sent again, for where no platform can prove that it was not shown. */
export type Frozen = { readonly payload: Payload; readonly resent: Payload };

const MARK = ' (resent)';

type SlotTime = {
  readonly subject: string;
  readonly dueAt: string;
  /** Told what was too large for any message of the platform. */
  readonly onLoss?: (words: string) => void;
};

/** One delivery for each payload, in the order in which they are to be posted. */
export function freezeDigest(digest: Digest, platform: Platform, { channelId }: Destination, slot: SlotTime): readonly Delivery[] {
  const messages = fitInto(digestView(digest), roomForMark(platform.limits), slot.onLoss ? { onLoss: slot.onLoss } : {});
  const payloads = messages.flatMap((message) => freeze(message, platform));
  return payloads.map((payload, part) => {
    const place = { kind: 'digest', platform: platform.name, channelId, subject: slot.subject, part } as const;
    return { ...place, key: deliveryKey(place), payload, state: 'rendered', dueAt: slot.dueAt, attempts: 0 };
  });
}

/** The payload to send, marked when an earlier attempt may have been shown. */
export function thaw({ payload }: Delivery, isResent: boolean): Payload {
  const { payload: fresh, resent } = payload as Frozen;
  return isResent ? resent : fresh;
}

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
