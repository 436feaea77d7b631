// A channel's history -> whether our message with a mark is in it. It tells "not there" from "not allowed to look".
import type { Found } from '../../ports/platform.ts';
import { PlatformError } from '../../ports/platform.ts';
import type { Ask } from './client.ts';
import { fieldsOf, type Reply } from './reply.ts';

const PAGE = 100;
const MOST_PAGES = 20;
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** The smallest id that a message of that time can have. */
export const snowflakeAt = (instant: string): string => String(((BigInt(Date.parse(instant)) - DISCORD_EPOCH_MS) << 22n) - 1n);

/** Looks through all that was posted after `since`. Throws PlatformError where Discord does not answer: then nothing is known. */
export async function findInHistory(
  ask: Ask,
  channelId: string,
  { mark, since, botId }: { mark: string; since: string; botId: string },
): Promise<Found> {
  const start = snowflakeAt(since);
  let after = start;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const reply = await ask({ method: 'GET', path: `/channels/${channelId}/messages`, query: { after, limit: String(PAGE) } });
    if (reply.kind === 'declined') return { kind: 'denied', reason: reply.reason };
    const messages = listIn(reply);
    const ours = messages.find((message) => isOurs(message, mark, botId));
    if (ours) return { kind: 'found', messageId: idOf(ours) };
    if (messages.length < PAGE) return page === 0 && messages.length === 0 ? isReallyEmpty(ask, channelId, start) : { kind: 'absent' };
    after = messages.map(idOf).reduce((newest, id) => (BigInt(id) > BigInt(newest) ? id : newest), after);
  }
  return { kind: 'denied', reason: 'too many messages since' };
}

/** Without the right to read the history it is empty, not refused; the channel itself still tells its last message. */
async function isReallyEmpty(ask: Ask, channelId: string, start: string): Promise<Found> {
  const reply = await ask({ method: 'GET', path: `/channels/${channelId}` });
  if (reply.kind === 'declined') return { kind: 'denied', reason: reply.reason };
  if (reply.kind !== 'answered') throw new PlatformError('Discord did not show the channel');
  const { last_message_id: last } = fieldsOf(reply.body);
  const isNewer = typeof last === 'string' && BigInt(last) > BigInt(start);
  return isNewer
    ? { kind: 'denied', reason: 'the history may not be read: Nutgraf lacks Read Message History in this channel' }
    : { kind: 'absent' };
}

function listIn(reply: Exclude<Reply, { kind: 'declined' }>): readonly unknown[] {
  if (reply.kind === 'answered' && Array.isArray(reply.body)) return reply.body;
  const retry = reply.kind === 'limited' ? { retryAfterMs: reply.retryAfterMs } : {};
  throw new PlatformError(reply.kind === 'lost' ? reply.reason : 'Discord did not show the history', retry);
}

const idOf = (message: unknown): string => String(fieldsOf(message).id);

function isOurs(message: unknown, mark: string, botId: string): boolean {
  const { author, components } = fieldsOf(message);
  return fieldsOf(author).id === botId && JSON.stringify(components ?? []).includes(mark);
}
