// A channel -> what Nutgraf may not do there, in words that say what to click. For doctor; it changes nothing.
import type { FindChannel } from './channels.ts';
import type { Ask } from './client.ts';
import { fieldsOf } from './reply.ts';

/** A sentence, or null where a digest can be posted and found again; null as well where Slack does not answer: that is told elsewhere. */
export async function checkChannel(ask: Ask, findChannel: FindChannel, channel: string): Promise<string | null> {
  const id = await findChannel(channel);
  const unseen = `Nutgraf does not see the Slack channel ${channel}: is it written right, and if it is private, was Nutgraf invited (/invite @Nutgraf)?`;
  if (id.startsWith('#')) return unseen;
  const reply = await ask('conversations.info', { channel: id });
  if (reply.kind === 'declined') return reply.code === 'channel_not_found' ? unseen : `Slack says nothing of ${channel}: ${reply.reason}.`;
  if (reply.kind !== 'answered') return null;
  const { is_archived, is_member, is_im } = fieldsOf(fieldsOf(reply.body).channel);
  if (is_archived === true) return `The Slack channel ${channel} is archived: unarchive it, or take it out of the digest.`;
  return is_member === true || is_im === true ? null : `Nutgraf is not in the Slack channel ${channel}: type /invite @Nutgraf there.`;
}
