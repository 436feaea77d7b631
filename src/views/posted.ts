// Deliveries that were run by hand -> what became of each.
import type { Delivery } from '../domain/delivery.ts';
import type { DigestPlan } from '../domain/digest.ts';
import { bulleted, message, paragraph } from '../message/build.ts';
import type { Message } from '../message/message.ts';

export function postedView(plan: DigestPlan, deliveries: readonly Delivery[]): Message {
  if (deliveries.length === 0) {
    const sentence = `${plan.title}: today's edition was posted before; "again" posts it once more.`;
    return message(sentence, paragraph(sentence));
  }
  const items = deliveries.map((delivery) => `${delivery.platform} ${delivery.channelId}: ${deliveryWords(delivery)}`);
  return message(`${plan.title} posted`, paragraph(`${plan.title}:`), bulleted(items));
}

/** What became of a delivery, in words. */
export function deliveryWords({ state, failure }: Delivery): string {
  const because = failure === undefined ? '' : `: ${failure}`;
  switch (state) {
    case 'sent':
      return 'posted';
    case 'planned':
    case 'rendered':
      return `waiting to be posted${because}`;
    case 'sending':
      return 'being posted';
    case 'unknown':
      return `nobody knows yet whether it was shown${because}`;
    case 'dead':
      return `could not be posted${because}`;
    case 'skipped':
      return `left out${because}`;
  }
}
