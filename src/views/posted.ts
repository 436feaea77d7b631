// A slot that was run by hand -> what became of it, channel by channel.
import type { Delivery } from '../domain/delivery.ts';
import type { DigestPlan } from '../domain/digest.ts';
import { bulleted, message, paragraph } from '../message/build.ts';
import type { Message } from '../message/message.ts';

/** One line for each part that was posted or stands in the way; says so where the slot was served before. */
export function postedView({ title }: DigestPlan, deliveries: readonly Delivery[]): Message {
  if (deliveries.length === 0) return message(title, paragraph(`${title}: today's slot was served before; --again posts it once more.`));
  return message(title, bulleted(deliveries.map(lineOf)));
}

const lineOf = ({ platform, channelId, state, failure }: Delivery): string => {
  const where = platform === channelId ? platform : `${platform} ${channelId}`;
  return `${where}: ${state}${failure === undefined ? '' : ` (${failure})`}`;
};
