// The client library, loaded at the first call: requests that are never repeated, and one way in for what people do. The only file that runs it;
// it knows neither messages nor commands.
import type { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { within } from '../chat/within.ts';
import { type Reply, replyOfError } from './reply.ts';
import { acceptReplayless, type RequestCheck, refuseRequest } from './requests.ts';

export type Credentials = {
  readonly botToken: string;
  /** Ends in /api/. */
  readonly apiUrl?: string;
};

/** Ends within 15 s and never throws. */
export type Ask = (method: string, args?: Readonly<Record<string, unknown>>) => Promise<Reply>;

/** What came in, after it was acknowledged. */
export type Listener = (body: unknown) => void;

/** `ended` settles with the reason when Slack can no longer reach us this way. */
export type Gateway = { readonly ended: Promise<string>; close(): Promise<void> };

export type Bot = { readonly botId: string; readonly userId: string };

const TIMEOUT_MS = 15_000;
const CONNECT_MS = 30_000;
const CLOSE_MS = 2_000;
/** A socket whose pings are not answered for so long is given up. */
const PING_MS = 3_000;
/** Where Slack does not say how long to wait. */
const WAIT_S = '60';

/** A new object at each call: the library writes into it. Only the caller repeats. */
const clientOptions = ({ apiUrl }: Pick<Credentials, 'apiUrl'>) => ({
  timeout: TIMEOUT_MS,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logger: silent(),
  ...(apiUrl !== undefined && { slackApiUrl: apiUrl.replace(/\/*$/, '/') }),
});

/** What it would say may hold tokens and what people write; what matters comes back as a value. */
function silent() {
  const nothing = () => {};
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    setLevel: nothing,
    setName: nothing,
    getLevel: () => 'error' as never,
  };
}

/** Only the caller repeats: what Slack asks to wait for comes back as `limited`. */
export function createAsk(credentials: Credentials): Ask {
  const seen: { date: string | undefined } = { date: undefined };
  const open = async () => {
    const { webApi } = await import('@slack/bolt');
    return new webApi.WebClient(credentials.botToken, { ...clientOptions(credentials), fetch: noticing(seen) });
  };
  let opening: ReturnType<typeof open> | null = null;
  return async (method, args = {}) => {
    try {
      opening ??= open();
      const body = await (await opening).apiCall(method, { ...args });
      return { kind: 'answered', body, ...(seen.date !== undefined && { serverTime: seen.date }) };
    } catch (error) {
      return replyOfError(error, seen.date);
    }
  };
}

/** Notes Slack's time, which the library does not give away, and gives each 429 the time to wait that the library insists on. */
function noticing(seen: { date: string | undefined }): typeof fetch {
  return async (address, init) => {
    const response = await fetch(address, init);
    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) seen.date = new Date(date).toISOString();
    if (response.status !== 429 || /^\d+$/.test(response.headers.get('retry-after') ?? '')) return response;
    return new Response(null, { status: 429, headers: { 'retry-after': WAIT_S } });
  };
}

export type SocketOptions = Credentials & { readonly appToken: string; readonly bot: Bot };

/** Throws where Slack gives no socket. It never connects again by itself: the library's own attempts end in rejections that nobody can catch. */
export async function openSocket(options: SocketOptions, listener: Listener): Promise<Gateway> {
  const bolt = await import('@slack/bolt');
  const receiver = new bolt.SocketModeReceiver({
    appToken: options.appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: PING_MS,
    installerOptions: { clientOptions: clientOptions(options) },
    logger: silent(),
  });
  const ended = Promise.withResolvers<string>();
  receiver.client.on('disconnected', () => ended.resolve('the socket was closed'));
  const close = () => within(CLOSE_MS, receiver.client.disconnect()).catch(() => {});
  try {
    await openApp(bolt.App, options, receiver, listener);
    await within(CONNECT_MS, receiver.start());
    return { ended: ended.promise, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export type ServerOptions = Credentials & {
  readonly signingSecret: string;
  readonly host: string;
  readonly port: number;
  readonly bot: Bot;
  readonly check: RequestCheck;
};

/** Listens for Slack's signed requests. Throws where the address is taken. */
export async function openServer(options: ServerOptions, listener: Listener): Promise<Gateway> {
  const bolt = await import('@slack/bolt');
  const receiver = new bolt.HTTPReceiver({
    signingSecret: options.signingSecret,
    logger: silent(),
    customPropertiesExtractor: ({ headers }) => ({ signature: headers['x-slack-signature'], sentAt: headers['x-slack-request-timestamp'] }),
    processEventErrorHandler: async ({ error, response }) => refuseRequest(error, response),
    // A refused request is answered already.
    unhandledRequestHandler: ({ response }) => void (response.headersSent || response.writeHead(404).end()),
  });
  const app = await openApp(bolt.App, options, receiver, listener);
  acceptReplayless(app, options.check);
  const server = await receiver.start({ host: options.host, port: options.port } as never);
  const ended = Promise.withResolvers<string>();
  server.once('close', () => ended.resolve('the server was closed'));
  return {
    ended: ended.promise,
    async close() {
      const stopped = receiver.stop();
      server.closeAllConnections();
      await within(CLOSE_MS, stopped).catch(() => {});
    },
  };
}

/** Everything that comes in is acknowledged first: Slack waits for 3 s. Its own words are not listened to. */
async function openApp(
  Application: typeof App,
  { bot, ...credentials }: Credentials & { readonly bot: Bot },
  receiver: SocketModeReceiver | HTTPReceiver,
  listener: Listener,
): Promise<App> {
  const app = new Application({
    token: credentials.botToken,
    botId: bot.botId,
    botUserId: bot.userId,
    receiver,
    clientOptions: clientOptions(credentials),
    logger: silent(),
    // Who we are was asked by `identity`; a failure here could not be caught otherwise.
    deferInitialization: true,
    tokenVerificationEnabled: false,
    convoStore: false,
  });
  app.use(async (event) => {
    if ('ack' in event && typeof event.ack === 'function') await event.ack();
    listener(event.body);
  });
  await app.init();
  return app;
}
