// `#general` -> the id that Slack's history and edits want. An id stays as it is.
import type { Ask } from './client.ts';
import { fieldsOf, textIn } from './reply.ts';

/** The id, or the name as it is where Slack does not show such a channel: whoever asks with it hears why. */
export type FindChannel = (channel: string) => Promise<string>;

const MOST_PAGES = 50;
const MISSED_MS = 120_000;

/** Remembers what it found, and for some minutes what it did not. */
export function createFindChannel(ask: Ask, now: () => number = Date.now): FindChannel {
  const known = new Map<string, string>();
  const missed = new Map<string, number>();
  return async (channel) => {
    if (!channel.startsWith('#')) return channel;
    const name = channel.slice(1).toLowerCase();
    if (!known.has(name) && (missed.get(name) ?? 0) <= now()) {
      missed.set(name, now() + MISSED_MS);
      await learnUntil(name, known, ask);
    }
    return known.get(name) ?? channel;
  };
}

async function learnUntil(wanted: string, known: Map<string, string>, ask: Ask): Promise<void> {
  let cursor = '';
  for (let page = 0; page < MOST_PAGES && !known.has(wanted); page += 1) {
    const range = { limit: 200, exclude_archived: true, types: 'public_channel,private_channel', ...(cursor !== '' && { cursor }) };
    const reply = await ask('conversations.list', range);
    if (reply.kind !== 'answered') return;
    const { channels, response_metadata } = fieldsOf(reply.body);
    for (const channel of Array.isArray(channels) ? channels : []) {
      const { id, name } = fieldsOf(channel);
      if (typeof id === 'string' && typeof name === 'string') known.set(name.toLowerCase(), id);
    }
    cursor = textIn(fieldsOf(response_metadata).next_cursor);
    if (cursor === '') return;
  }
}
