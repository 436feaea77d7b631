// A channel's history -> whether our message with a mark is in it. It tells "not there" from "not allowed to look".
import type { Found } from '../../ports/platform.ts';
import { PlatformError } from '../../ports/platform.ts';
import type { Ask } from './client.ts';
import { fieldsOf, type Reply, textIn } from './reply.ts';

/** Of the metadata that we write and look for. */
export const EVENT_TYPE = 'nutgraf_delivery';

const PAGE = 100;
const MOST_PAGES = 20;

type Sought = {
  readonly mark: string;
  readonly since: string;
  /** The message in whose thread it stands: a channel's own history does not show threads. */
  readonly follows?: string | undefined;
};

/** Looks through all that was posted since. Throws PlatformError where Slack does not answer: then nothing is known. */
export async function findInHistory(ask: Ask, channelId: string, { mark, since, follows }: Sought): Promise<Found> {
  if (channelId.startsWith('#')) return { kind: 'denied', reason: `Slack shows no channel ${channelId}` };
  const oldest = (Date.parse(since) / 1000).toFixed(6);
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const range = {
      channel: channelId,
      ...(follows !== undefined && { ts: follows }),
      oldest,
      limit: PAGE,
      include_all_metadata: true,
      ...(cursor !== '' && { cursor }),
    };
    const reply = await ask(follows === undefined ? 'conversations.history' : 'conversations.replies', range);
    if (reply.kind === 'declined') return { kind: 'denied', reason: reply.reason };
    const { messages, next } = pageIn(reply);
    const ours = messages.find((message) => markIn(message) === mark);
    if (ours !== undefined) return { kind: 'found', messageId: textIn(fieldsOf(ours).ts) };
    if (next === '') return { kind: 'absent' };
    cursor = next;
  }
  return { kind: 'denied', reason: 'too many messages since' };
}

function pageIn(reply: Exclude<Reply, { kind: 'declined' }>): { readonly messages: readonly unknown[]; readonly next: string } {
  if (reply.kind === 'answered') {
    const { messages, response_metadata } = fieldsOf(reply.body);
    if (Array.isArray(messages)) return { messages, next: textIn(fieldsOf(response_metadata).next_cursor) };
  }
  const retry = reply.kind === 'limited' ? { retryAfterMs: reply.retryAfterMs } : {};
  throw new PlatformError(reply.kind === 'lost' ? reply.reason : 'Slack did not show the history', retry);
}

function markIn(message: unknown): unknown {
  const { event_type, event_payload } = fieldsOf(fieldsOf(message).metadata);
  return event_type === EVENT_TYPE ? fieldsOf(event_payload).mark : undefined;
}
