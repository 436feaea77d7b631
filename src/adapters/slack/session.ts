// A desk and a way in -> a session: what comes in answered, the connection kept. It holds what lives as long as the service.
import { writeCommands } from '../../message/write-commands.ts';
import { type Desk, PlatformError, type Session } from '../../ports/platform.ts';
import { createSeen } from '../chat/seen.ts';
import { answerReceived } from './answer.ts';
import { type Ask, createAsk, type Gateway, type Listener, openServer, openSocket } from './client.ts';
import { type Identity, isBadToken, missingScopes } from './identity.ts';
import { createInteraction } from './interaction.ts';
import type { SlackOptions } from './options.ts';
import { receive } from './receive.ts';
import { typedHere } from './register.ts';
import { reasonOf } from './reply.ts';
import { createRequestCheck } from './requests.ts';
import { createRights } from './rights.ts';
import { supervise } from './supervise.ts';

type SessionOptions = SlackOptions & { readonly identity: () => Promise<Identity> };

const PORT = 3000;

/** Settles when the first attempt to connect has, well or not: the session goes on trying. Throws PlatformError where a token is missing or refused. */
export async function openSession(desk: Desk, options: SessionOptions): Promise<Session> {
  const connect = wayIn(options);
  const known = await options.identity().catch((error: unknown) => {
    if (isBadToken(error)) throw error;
    return null;
  });
  // Answers to people do not queue behind digests.
  const listener = listenerOf(writingCommands(desk, options.commandPrefix), createAsk(options), options);
  const supervision = supervise({
    open: async () => connect(await options.identity(), listener),
    onTrouble: (reason, retryInMs) => options.log.warn('slack.not-connected', { reason, retryInMs }),
    ...(options.pace && { pace: options.pace }),
  });
  if (known === null) options.log.warn('slack.not-reached');
  await supervision.started;
  const closed = Promise.withResolvers<void>();
  return {
    check: async () => [supervision.trouble(), await scopesOf(options)].filter((line) => line !== null),
    async close() {
      await supervision.close();
      closed.resolve();
    },
    closed: closed.promise,
  };
}

/** The same desk, speaking of commands as they are typed here. */
const writingCommands = (desk: Desk, prefix?: string): Desk => ({
  ...desk,
  async answer(call) {
    const answer = await desk.answer(call);
    return { ...answer, message: writeCommands(answer.message, typedHere(prefix)) };
  },
});

type Connect = (identity: Identity, listener: Listener) => Promise<Gateway>;

function wayIn({ mode, appToken, signingSecret, host = '127.0.0.1', port = PORT, ...credentials }: SessionOptions): Connect {
  if (mode === 'socket') {
    if (!appToken)
      throw new PlatformError('Slack wants an app-level token for the socket: set SLACK_APP_TOKEN (xapp-...), or SLACK_MODE=http.');
    return (bot, listener) => openSocket({ ...credentials, appToken, bot }, listener);
  }
  if (!signingSecret)
    throw new PlatformError('Requests of Slack cannot be checked: set SLACK_SIGNING_SECRET (Basic Information of the app).');
  // Outlives each server: what was seen was seen.
  const check = createRequestCheck(Date.now);
  return (bot, listener) => openServer({ ...credentials, signingSecret, host, port, bot, check }, listener);
}

/** Every id is answered once, whatever connection it came by; what fails is logged and stops nothing else. */
function listenerOf(desk: Desk, ask: Ask, options: SessionOptions): Listener {
  const { log, commandPrefix } = options;
  const seen = createSeen(Date.now);
  const withRights = createRights(ask, options.managers ?? 'everyone', Date.now);
  const attempt = async (body: unknown) => {
    const { userId } = await options.identity();
    const received = receive(body, { specs: desk.specs, botUserId: userId, ...(commandPrefix !== undefined && { commandPrefix }) });
    if (received === null || (received.id !== '' && !seen.isNew(received.id))) return;
    const caller = await withRights(received.caller);
    await answerReceived({ ...received, caller }, createInteraction(received.origin, ask), desk);
  };
  return (body) => void attempt(body).catch((error: unknown) => log.error('slack.not-answered', { reason: reasonOf(error) }));
}

const scopesOf = ({ identity }: SessionOptions): Promise<string | null> => identity().then(missingScopes, () => null);
