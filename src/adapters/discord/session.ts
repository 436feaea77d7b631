// A desk and a gateway -> a session: commands registered, what comes in answered, the connection kept. It holds what lives as long as the service.
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';
import { type Desk, type Payload, PlatformError, type Session } from '../../ports/platform.ts';
import { createSeen } from '../chat/seen.ts';
import { answerInteraction, answerLine } from './answer.ts';
import { type Ask, createAsk, openGateway } from './client.ts';
import { type Identity, isBadToken } from './identity.ts';
import { createInteraction } from './interaction.ts';
import type { DiscordOptions } from './options.ts';
import { callerOf, receiveMessage } from './receive.ts';
import { inviteLink } from './register.ts';
import { registerCommands } from './registration.ts';
import { outcomeOf, reasonOf } from './reply.ts';
import { supervise } from './supervise.ts';

type SessionOptions = DiscordOptions & { readonly identity: () => Promise<Identity> };
type Desked = { readonly desk: Desk; readonly ask: Ask; readonly options: SessionOptions };

/** Settles when the first attempt to connect has, well or not: the session goes on trying. Throws PlatformError where the token is refused. */
export async function openSession(desk: Desk, options: SessionOptions): Promise<Session> {
  // Answers to people do not queue behind digests.
  const desked: Desked = { desk, ask: createAsk(options), options };
  await options.identity().catch((error: unknown) => {
    if (isBadToken(error)) throw error;
  });
  const registration = createRegistration(desked);
  const listener = listenerOf(desked);
  const supervision = supervise({
    open(stop) {
      void registration.attempt();
      return openGateway(options, listener, { silentMs: options.silentMs, stop });
    },
    onTrouble: (reason, retryInMs) => options.log.warn('discord.not-connected', { reason, retryInMs }),
    ...(options.pace && { pace: options.pace }),
  });
  await Promise.all([supervision.started, registration.attempt()]);
  const closed = Promise.withResolvers<void>();
  return {
    check: async () => [supervision.trouble(), await registration.attempt(), await invitation(desked)].filter((line) => line !== null),
    async close() {
      await supervision.close();
      closed.resolve();
    },
    closed: closed.promise,
  };
}

/** Every id is answered once, whatever connection it came by; what fails is logged and stops nothing else. */
function listenerOf({ desk, ask, options }: Desked) {
  const { log } = options;
  const seen = createSeen(Date.now);
  const attempt = (work: () => Promise<void>) =>
    void work().catch((error: unknown) => log.error('discord.not-answered', { reason: reasonOf(error) }));
  return {
    onInteraction: (event: APIInteraction) =>
      attempt(async () => {
        if (!seen.isNew(event.id)) return;
        const interaction = createInteraction(event, ask, () => log.info('discord.late', { id: event.id }));
        await answerInteraction(event, { caller: callerOf(event), interaction, desk });
      }),
    onMessage: (event: GatewayMessageCreateDispatchData) =>
      attempt(async () => {
        const line = receiveMessage(event, (await options.identity()).botId);
        if (line === null || !seen.isNew(event.id)) return;
        await replyTo(event, ask, answerLine(line, desk));
      }),
  };
}

/** The sign that somebody types is the acknowledgement. */
async function replyTo({ id, channel_id }: GatewayMessageCreateDispatchData, ask: Ask, answer: Promise<readonly Payload[]>): Promise<void> {
  const [payloads] = await Promise.all([answer, ask({ method: 'POST', path: `/channels/${channel_id}/typing` })]);
  const reference = { message_id: id, fail_if_not_exists: false };
  for (const [index, payload] of payloads.entries()) {
    const body = { ...payload, message_reference: reference, nonce: `${id}.${index}`, enforce_nonce: true };
    const outcome = outcomeOf(await ask({ method: 'POST', path: `/channels/${channel_id}/messages`, body }));
    if (outcome.kind !== 'delivered') throw new PlatformError(outcome.reason);
  }
}

/** `attempt` gives a sentence where Discord does not have our commands as they are. One at a time; what succeeded is not asked again. */
function createRegistration({ desk, ask, options }: Desked): { attempt(): Promise<string | null> } {
  let attempting: Promise<string | null> | null = null;
  const register = async (): Promise<string | null> => {
    try {
      const { applicationId } = await options.identity();
      const outcome = await registerCommands(ask, applicationId, desk.specs, options.descriptions);
      options.log.info('discord.commands', { outcome });
      return null;
    } catch (error) {
      attempting = null;
      options.log.warn('discord.commands-not-registered', { reason: reasonOf(error) });
      return `Discord does not have our commands: ${reasonOf(error)}.`;
    }
  };
  return {
    attempt() {
      attempting ??= register();
      return attempting;
    },
  };
}

async function invitation({ ask, options }: Desked): Promise<string | null> {
  const reply = await ask({ method: 'GET', path: '/users/@me/guilds', query: { limit: '1' } });
  if (reply.kind !== 'answered' || !Array.isArray(reply.body) || reply.body.length > 0) return null;
  return `Nutgraf is in no server yet. Invite it with ${inviteLink((await options.identity()).applicationId)}`;
}
