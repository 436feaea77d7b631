// Discord as a platform: digests and answers as pages of components, commands over the gateway. Posting needs no gateway.
import type { CommandSpec, Destination, Found, Outcome, Payload, Place, Platform, PostOptions } from '../../ports/platform.ts';
import { within } from '../chat/within.ts';
import { checkChannel } from './check.ts';
import { type Ask, createAsk } from './client.ts';
import { text } from './components.ts';
import { withComponents } from './controls.ts';
import { findInHistory } from './history.ts';
import { createIdentity } from './identity.ts';
import { discordLimits } from './limits.ts';
import type { DiscordOptions } from './options.ts';
import { inviteLink } from './register.ts';
import { registerCommands } from './registration.ts';
import { NO_MENTIONS, renderDiscord } from './render.ts';
import { fieldsOf, outcomeOf, timeIn } from './reply.ts';

export type { DiscordOptions } from './options.ts';

const LOCATING_MS = 3_000;
const MISSED_MS = 120_000;

/** Asks nothing of Discord yet; its library is loaded at the first post, look or session. */
export function openDiscord(options: DiscordOptions): Platform {
  const ask = createAsk(options);
  const identity = createIdentity(ask, options.applicationId);
  return {
    name: 'discord',
    limits: discordLimits,
    details: ['buttons', 'thread'],
    render: renderDiscord,
    post: (destination, payload, how) => post(ask, destination, payload, how),
    find: async ({ channelId }, mark, since): Promise<Found> =>
      findInHistory(ask, channelId, { mark, since, botId: (await identity()).botId }),
    locate: createLocate(ask),
    time: async () => timeIn(await ask({ method: 'GET', path: '/gateway' })),
    async open(desk) {
      const { openSession } = await import('./session.ts');
      return openSession(desk, { ...options, identity });
    },
  };
}

/** For setting up: registers the commands where they changed, and gives the link that invites. Throws PlatformError. */
export async function setUpDiscord(options: DiscordOptions, specs: readonly CommandSpec[]) {
  const ask = createAsk(options);
  const { applicationId } = await createIdentity(ask, options.applicationId)();
  return { commands: await registerCommands(ask, applicationId, specs, options.descriptions), invite: inviteLink(applicationId) };
}

/** For doctor: a sentence for each channel where something is missing. Throws PlatformError where the token is refused or Discord away. */
export async function checkDiscord(options: DiscordOptions, channelIds: readonly string[]): Promise<readonly string[]> {
  const ask = createAsk(options);
  const identity = await createIdentity(ask, options.applicationId)();
  const lines = await Promise.all(channelIds.map((channelId) => checkChannel(ask, channelId, identity)));
  return lines.filter((line) => line !== null);
}

/** A channel's server, asked once. Whoever asks plans digests: a Discord that does not answer soon holds up nothing. */
function createLocate(ask: Ask, now: () => number = Date.now): (channelId: string) => Promise<Place> {
  const servers = new Map<string, string>();
  const missed = new Map<string, number>();
  return async (channelId) => {
    if (!servers.has(channelId) && (missed.get(channelId) ?? 0) <= now()) {
      missed.set(channelId, now() + MISSED_MS);
      const reply = await within(LOCATING_MS, ask({ method: 'GET', path: `/channels/${channelId}` })).catch(() => null);
      const { guild_id } = fieldsOf(reply?.kind === 'answered' ? reply.body : null);
      if (typeof guild_id === 'string') servers.set(channelId, guild_id);
    }
    const workspaceId = servers.get(channelId);
    return workspaceId === undefined ? { channelId } : { channelId, workspaceId };
  };
}

/** The mark stands in a small line at the foot, where `find` looks for it. To a nonce that it has seen, Discord gives the message of then. */
async function post(
  ask: Ask,
  { channelId }: Destination,
  payload: Payload,
  { mark, nonce, replaces, follows }: PostOptions,
): Promise<Outcome> {
  const body = { ...withComponents(payload, [text(`-# Nutgraf · ${mark}`)]), allowed_mentions: NO_MENTIONS };
  const messages = `/channels/${channelId}/messages` as const;
  if (replaces !== undefined) return outcomeOf(await ask({ method: 'PATCH', path: `${messages}/${replaces}`, body }), replaces);
  // A reply and no thread: the start of a thread knows no nonce. It is posted also where what it answers is gone.
  const reference = follows === undefined ? {} : { message_reference: { message_id: follows, fail_if_not_exists: false } };
  return outcomeOf(await ask({ method: 'POST', path: messages, body: { ...body, ...reference, nonce, enforce_nonce: true } }));
}
