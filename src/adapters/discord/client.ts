// The client library, loaded at the first call: requests that are never repeated, and one connection to the gateway. The only file that runs it;
// it knows neither messages nor commands.
import type { APIInteraction, Client, GatewayMessageCreateDispatchData, REST } from 'discord.js';
import { within } from '../chat/within.ts';
import { type Reply, replyOfError } from './reply.ts';

export type Credentials = {
  readonly token: string;
  /** Without /v10. */
  readonly apiUrl?: string;
  readonly timeoutMs?: number;
};

export type Request = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  readonly path: `/${string}`;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** Never throws. Has 15 s from when it is sent: a wait for our turn is no sign that it was. */
export type Ask = (request: Request) => Promise<Reply>;

export type Listener = {
  onInteraction(event: APIInteraction): void;
  onMessage(event: GatewayMessageCreateDispatchData): void;
};

/** `silent`: connected, but nothing was heard for longer than heartbeats take. `refused`: ended for good, with Discord's close code. */
export type GatewayState = { readonly kind: 'up' | 'down' | 'silent' } | { readonly kind: 'refused'; readonly code: number };

export type Gateway = { state(): GatewayState; close(): Promise<void> };

const VERSION = '10';
const TIMEOUT_MS = 15_000;
const LOGIN_MS = 25_000;
const CLOSE_MS = 2_000;
/** A wait for our own turn up to here is not worth another attempt. */
const SHORT_WAIT_MS = 1_500;
/** Discord asks for a heartbeat each 41 s and answers at once. */
const SILENT_MS = 65_000;
/** Of the 10,000 that Discord allows in 10 minutes before it shuts an address out: https://docs.discord.com/developers/topics/rate-limits */
const MOST_INVALID = 1_000;

const restOptions = ({ apiUrl, timeoutMs = TIMEOUT_MS }: Credentials) => ({
  version: VERSION,
  timeout: timeoutMs,
  retries: 0,
  ...(apiUrl !== undefined && { api: apiUrl.replace(/\/+$/, '') }),
});

/** Only the caller repeats: what waits longer than a moment comes back as `limited`. */
export function createAsk(credentials: Credentials): Ask {
  let opening: Promise<REST> | null = null;
  const seen: Seen = { date: undefined, blockedUntil: 0 };
  return async (request) => {
    const blockedMs = seen.blockedUntil - Date.now();
    if (blockedMs > 0) return { kind: 'limited', retryAfterMs: blockedMs };
    try {
      opening ??= openRest(credentials, seen);
      const rest = await opening;
      // The library forgets its token after any 401.
      rest.setToken(credentials.token);
      const response = await rest.queueRequest({
        fullRoute: request.path,
        // An enum of these words.
        method: request.method as Parameters<REST['queueRequest']>[0]['method'],
        ...(request.query && { query: new URLSearchParams(request.query) }),
        ...(request.body !== undefined && { body: request.body }),
      });
      const text = await within(credentials.timeoutMs ?? TIMEOUT_MS, response.text());
      return { kind: 'answered', body: parseJson(text), ...(seen.date !== undefined && { serverTime: seen.date }) };
    } catch (error) {
      return replyOfError(error, seen.date);
    }
  };
}

/** What answers have told besides their content. */
type Seen = { date: string | undefined; blockedUntil: number };

async function openRest(credentials: Credentials, seen: Seen): Promise<REST> {
  const { REST, RESTEvents } = await import('discord.js');
  const rest = new REST({
    ...restOptions(credentials),
    invalidRequestWarningInterval: 1,
    rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > SHORT_WAIT_MS,
  });
  rest.on(RESTEvents.Response, (_request, { headers }) => {
    const date = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(date)) seen.date = new Date(date).toISOString();
  });
  rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
    if (count >= MOST_INVALID) seen.blockedUntil = Date.now() + remainingTime;
  });
  return rest;
}

/** Null for what is not JSON: a page of something in between. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `stop` ends an attempt at once. */
export type Watch = { readonly silentMs?: number | undefined; readonly stop?: AbortSignal };

/** Throws where the gateway cannot be reached or says no; then nothing goes on behind our back. */
export async function openGateway(credentials: Credentials, listener: Listener, { silentMs = SILENT_MS, stop }: Watch): Promise<Gateway> {
  const discord = await import('discord.js');
  const shards: object[] = [];
  const client = createClient(discord, credentials, shards);
  const health = watch(discord, client, listener);
  const close = async () => {
    await within(CLOSE_MS, client.destroy()).catch(() => {});
    for (const shard of shards) retire(shard);
  };
  try {
    await within(LOGIN_MS, client.login(credentials.token), stop);
    health.heardAt = Date.now();
    return { state: () => stateOf(discord, client, health, silentMs), close };
  } catch (error) {
    await close();
    throw health.refusal === null ? error : new Error(`close code ${health.refusal}`, { cause: error });
  }
}

type Discord = typeof import('discord.js');
type Health = { heardAt: number; refusal: number | null };

/** Gives away its shards as well. */
function createClient({ Client, GatewayIntentBits, SimpleShardingStrategy }: Discord, credentials: Credentials, shards: object[]) {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(credentials),
    ws: {
      buildStrategy(manager) {
        const strategy = new SimpleShardingStrategy(manager);
        const spawn = strategy.spawn.bind(strategy);
        strategy.spawn = async (ids) => {
          await spawn(ids);
          const spawned: readonly object[] = [...Reflect.get(strategy, 'shards').values()];
          for (const shard of spawned) for (const method of NOT_AWAITED) swallow(shard, method);
          shards.push(...spawned);
        };
        return strategy;
      },
    },
  });
}

function watch({ Events, GatewayDispatchEvents }: Discord, client: Client, listener: Listener): Health {
  const health: Health = { heardAt: Date.now(), refusal: null };
  const heard = () => {
    health.heardAt = Date.now();
  };
  // Without a listener an error would end the process; what it means is seen in the state.
  client.on(Events.Error, () => {}).on(Events.ShardError, () => {});
  client.on(Events.ShardReady, heard).on(Events.ShardResume, heard);
  client.on(Events.ShardDisconnect, ({ code }) => {
    health.refusal = code;
  });
  // Events are read where they are used. What the library would build of them fills the memory, and an event that it does not know ends the process.
  Reflect.set(client.ws, 'handlePacket', () => true);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (event: APIInteraction) => {
    heard();
    listener.onInteraction(event);
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (event: GatewayMessageCreateDispatchData) => {
    heard();
    listener.onMessage(event);
  });
  return health;
}

function stateOf({ Status }: Discord, { ws }: Client, { heardAt, refusal }: Health, silentMs: number): GatewayState {
  if (refusal !== null) return { kind: 'refused', code: refusal };
  const isUp = ws.shards.every(({ status }) => status === Status.Ready || status === Status.WaitingForGuilds);
  if (!isUp) return { kind: 'down' };
  const lastHeardAt = Math.max(heardAt, ...ws.shards.map(({ lastPingTimestamp }) => lastPingTimestamp));
  return { kind: Date.now() - lastHeardAt > silentMs ? 'silent' : 'up' };
}

/** What the library starts and does not wait for: a failure in there would end the process, and is seen in the state anyway. */
const NOT_AWAITED = ['onMessage', 'onClose', 'heartbeat', 'internalConnect'];

function swallow(shard: object, method: string): void {
  const run = Reflect.get(shard, method).bind(shard);
  Reflect.set(shard, method, (...given: unknown[]) => run(...given).catch(() => {}));
}

/** A shard connects again by itself, also while and after it is destroyed, and waits half a minute for a peer that is gone: here it ends. */
function retire(shard: object): void {
  Reflect.set(shard, 'internalConnect', async () => {});
  Reflect.get(shard, 'connection')?.terminate?.();
}
