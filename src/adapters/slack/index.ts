// Slack as a platform: digests and answers as blocks, commands over a socket or by signed requests. Posting needs neither.
import { writeCommands } from '../../message/write-commands.ts';
import type { Destination, Outcome, Payload, Place, Platform, PostOptions } from '../../ports/platform.ts';
import { within } from '../chat/within.ts';
import { createFindChannel, type FindChannel } from './channels.ts';
import { checkChannel } from './check.ts';
import { type Ask, createAsk } from './client.ts';
import { EVENT_TYPE, findInHistory } from './history.ts';
import { createIdentity, type Identity, missingScopes } from './identity.ts';
import { slackLimits } from './limits.ts';
import { clientMessageId } from './message-id.ts';
import type { SlackOptions } from './options.ts';
import { typedHere } from './register.ts';
import { renderSlack } from './render.ts';
import { outcomeOf, timeIn } from './reply.ts';

export type { SlackOptions } from './options.ts';
export { manifestOf } from './register.ts';

const LOCATING_MS = 3_000;

/** Asks nothing of Slack yet; its library is loaded at the first post, look or session. */
export function openSlack(options: SlackOptions): Platform {
  const ask = createAsk(options);
  const identity = createIdentity(ask);
  const findChannel = createFindChannel(ask);
  return {
    name: 'slack',
    limits: slackLimits,
    details: ['buttons', 'thread'],
    render: (message) => renderSlack(writeCommands(message, typedHere(options.commandPrefix))),
    post: (destination, payload, how) => post(ask, findChannel, destination, payload, how),
    find: async ({ channelId }, mark, since, follows) => findInHistory(ask, await findChannel(channelId), { mark, since, follows }),
    locate: (channel) => locate(findChannel, identity, channel),
    time: async () => timeIn(await ask('api.test')),
    async open(desk) {
      const { openSession } = await import('./session.ts');
      return openSession(desk, { ...options, identity });
    },
  };
}

/** For doctor: a sentence for each channel where something is missing. Throws PlatformError where the token is refused or Slack away. */
export async function checkSlack(options: SlackOptions, channels: readonly string[]): Promise<readonly string[]> {
  const ask = createAsk(options);
  const scopes = missingScopes(await createIdentity(ask)());
  const findChannel = createFindChannel(ask);
  const lines = await Promise.all(channels.map((channel) => checkChannel(ask, findChannel, channel)));
  return [scopes, ...lines].filter((line) => line !== null);
}

/** Whoever asks plans digests: a Slack that does not answer soon holds up nothing. */
async function locate(findChannel: FindChannel, identity: () => Promise<Identity>, channel: string): Promise<Place | null> {
  try {
    const [channelId, { teamId }] = await within(LOCATING_MS, Promise.all([findChannel(channel), identity()]));
    return channelId.startsWith('#') ? null : { channelId, workspaceId: teamId };
  } catch {
    return null;
  }
}

/** The mark stands in the metadata, which people do not see and `find` reads. Slack knows no nonce. */
async function post(
  ask: Ask,
  findChannel: FindChannel,
  destination: Destination,
  payload: Payload,
  options: PostOptions,
): Promise<Outcome> {
  const channel = await findChannel(destination.channelId);
  const thread = options.follows === undefined ? {} : { thread_ts: options.follows };
  const message = { ...payload, channel, ...thread, metadata: { event_type: EVENT_TYPE, event_payload: { mark: options.mark } } };
  if (options.replaces === undefined)
    return outcomeOf(await ask('chat.postMessage', { ...message, client_msg_id: clientMessageId(options.nonce) }));
  const { unfurl_links, unfurl_media, thread_ts, ...edit } = message as Payload;
  return outcomeOf(await ask('chat.update', { ...edit, ts: options.replaces }));
}
