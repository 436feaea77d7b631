// One HTTP request -> Discord's answer: who asks, whether it is well-formed, what then happens.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Fault, isShown } from './faults.ts';
import { commandsComplaint, limitComplaint, schemaComplaint } from './validate.ts';
import { type Body, type Message, pingsOf, type World } from './world.ts';

type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isStalled?: boolean;
};
type Route = (
  world: World,
  parameters: readonly string[],
  request: { readonly body: Body; readonly query: URLSearchParams; readonly arrivedAt: number },
) => Reply | Promise<Reply>;

const ok = (body: unknown): Reply => ({ status: 200, body });
const no = (status: number, code: number, message: string): Reply => ({ status, body: { code, message } });

/** Where an interaction's token is what is shown instead of the bot's. */
const OPEN = /^\/(interactions|webhooks)\//;
const DEADLINE_MS = 3_000;
const EPHEMERAL = 1 << 6;

const ROUTES: readonly (readonly [string, RegExp, string | null, Route])[] = [
  [
    'GET',
    /^\/gateway\/bot$/,
    null,
    ({ gatewayUrl }) =>
      ok({ url: gatewayUrl, shards: 1, session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 } }),
  ],
  ['GET', /^\/applications\/@me$/, null, ({ applicationId, botId }) => ok({ id: applicationId, bot: { id: botId } })],
  ['GET', /^\/users\/@me\/guilds$/, null, () => ok([{ id: '900', name: 'Desk' }])],
  ['GET', /^\/applications\/(\d+)\/commands$/, null, ({ commands }) => ok(commands)],
  ['PUT', /^\/applications\/(\d+)\/commands$/, '/applications/{application_id}/commands', putCommands],
  ['POST', /^\/channels\/(\d+)\/messages$/, '/channels/{channel_id}/messages', createMessage],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\w+)$/, '/channels/{channel_id}/messages/{message_id}', editMessage],
  ['GET', /^\/channels\/(\d+)\/messages$/, null, listMessages],
  ['GET', /^\/channels\/(\d+)$/, null, getChannel],
  ['GET', /^\/guilds\/900\/roles$/, null, ({ everybodyMay }) => ok([{ id: '900', name: '@everyone', permissions: String(everybodyMay) }])],
  ['GET', /^\/guilds\/900\/members\/(\d+)$/, null, () => ok({ roles: [] })],
  ['POST', /^\/channels\/(\d+)\/typing$/, null, () => ({ status: 204 })],
  ['POST', /^\/interactions\/(\d+)\/([\w-]+)\/callback$/, '/interactions/{interaction_id}/{interaction_token}/callback', callBack],
  [
    'PATCH',
    /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/@original$/,
    '/webhooks/{webhook_id}/{webhook_token}/messages/@original',
    editOriginal,
  ],
  ['POST', /^\/webhooks\/(\d+)\/([\w-]+)$/, '/webhooks/{webhook_id}/{webhook_token}', follow],
];

/** Answers one request and keeps a record of it. */
export async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const path = pathname.replace(/^\/api\/v10/, '');
  const method = request.method ?? '';
  const arrivedAt = Date.now();
  const text = (await request.toArray()).join('');
  world.requests.push(`${method} ${path}`);
  const reply = await replyTo(world, {
    method,
    path,
    text,
    query: searchParams,
    arrivedAt,
    isKnown: request.headers.authorization === `Bot ${world.token}`,
  });
  if (reply === null) return void response.destroy();
  const isText = typeof reply.body === 'string';
  response.writeHead(reply.status, { 'content-type': isText ? 'text/html' : 'application/json', ...reply.headers });
  if (reply.isStalled) return void response.write('{"id":');
  response.end(reply.body === undefined ? '' : isText ? reply.body : JSON.stringify(reply.body));
}

type Asking = {
  readonly method: string;
  readonly path: string;
  readonly text: string;
  readonly query: URLSearchParams;
  readonly arrivedAt: number;
  readonly isKnown: boolean;
};

async function replyTo(world: World, { method, path, text, query, arrivedAt, isKnown }: Asking): Promise<Reply | null> {
  if (world.isDown) return { status: 503, body: '<html>upstream</html>' };
  if (!isKnown && !OPEN.test(path)) return no(401, 0, '401: Unauthorized');
  const found = ROUTES.find(([wanted, pattern]) => wanted === method && pattern.test(path));
  if (!found) return no(404, 0, '404: Not Found');
  const [, pattern, described, route] = found;
  const body = text === '' ? {} : JSON.parse(text);
  const complaint =
    described === null
      ? null
      : (schemaComplaint(described, method, body) ?? (Array.isArray(body) ? null : limitComplaint(body.data ?? body)));
  if (complaint !== null) {
    world.complaints.push(`${method} ${path}: ${complaint}`);
    return no(400, 50035, `Invalid Form Body: ${complaint}`);
  }
  const fault = /\/channels\/\d+\/messages/.test(path) && method !== 'GET' ? world.faults.shift() : undefined;
  if (fault?.kind === 'late') await pause(fault.ms);
  const reply = fault && !isShown(fault) ? null : await route(world, (pattern.exec(path) ?? []).slice(1), { body, query, arrivedAt });
  return fault ? faulty(fault, reply) : reply;
}

function faulty(fault: Fault, reply: Reply | null): Reply | null {
  switch (fault.kind) {
    case 'limited': {
      const headers = { 'retry-after': String(fault.retryAfterS), ...(fault.isGlobal === true && { 'x-ratelimit-global': 'true' }) };
      return {
        status: 429,
        headers,
        body: { message: 'You are being rate limited.', retry_after: fault.retryAfterS, global: fault.isGlobal === true },
      };
    }
    case 'declined':
      return no(fault.status, fault.code, 'declined');
    case 'cut':
    case 'shown-then-cut':
      return null;
    case '500':
    case 'shown-then-500':
      return { status: 500, body: '<html>error</html>' };
    case 'shown-then-html':
      return { status: 200, body: '<html>a page of a proxy</html>' };
    case 'shown-then-empty':
      return { status: 200 };
    case 'html-403':
      return { status: 403, body: '<html>blocked</html>' };
    case 'shown-then-stalled':
      return { status: 200, body: undefined, isStalled: true };
    case 'late':
      return reply;
  }
}

function putCommands(world: World, _parameters: readonly string[], { body }: { readonly body: Body }): Reply {
  const commands: readonly Body[] = Array.isArray(body) ? body : [];
  const complaint = commandsComplaint(commands);
  if (complaint !== null) {
    world.complaints.push(complaint);
    return no(400, 50035, complaint);
  }
  world.commandWrites += 1;
  world.commands = commands.map((command) => ({
    dm_permission: true,
    nsfw: false,
    default_member_permissions: null,
    ...command,
    id: world.nextId(),
    version: world.nextId(),
  }));
  return ok(world.commands);
}

/** Discord gives back what it was sent, with a number on each component. */
function numbered(components: unknown, next = { id: 0 }): readonly Body[] {
  if (!Array.isArray(components)) return [];
  return components.map((component: Body) => ({
    ...component,
    id: ++next.id,
    ...(component.components !== undefined && { components: numbered(component.components, next) }),
  }));
}

function createMessage(world: World, [channelId = '']: readonly string[], { body }: { readonly body: Body }): Reply {
  const nonce = `${channelId}:${body.nonce}`;
  const earlier = world.nonces.get(nonce);
  if (body.enforce_nonce === true && earlier) return world.messages.includes(earlier) ? ok(earlier) : no(404, 10008, 'Unknown Message');
  world.pings.push(...pingsOf(body));
  const message: Message = {
    id: world.nextId(),
    channel_id: channelId,
    author: { id: world.botId, bot: true },
    components: numbered(body.components),
    flags: Number(body.flags ?? 0),
    ...(body.message_reference !== undefined && { message_reference: body.message_reference }),
  };
  world.messages.push(message);
  if (body.nonce !== undefined) world.nonces.set(nonce, message);
  return ok(message);
}

function editMessage(world: World, [, id]: readonly string[], { body }: { readonly body: Body }): Reply {
  const message = world.messages.find((candidate) => candidate.id === id);
  if (!message) return no(404, 10008, 'Unknown Message');
  world.pings.push(...pingsOf(body));
  message.components = numbered(body.components);
  return ok(message);
}

const sentAt = ({ id }: Message) => Number(BigInt(id) >> 22n) + 1_420_070_400_000;

/** After an id the oldest come first to the page, which is then shown newest first. */
function listMessages(world: World, [channelId]: readonly string[], { query }: { readonly query: URLSearchParams }): Reply {
  if (world.history === 'forbidden') return no(403, 50001, 'Missing Access');
  if (world.history === 'unreadable') return ok([]);
  const after = BigInt(query.get('after') ?? '0');
  const visible = world.messages.filter(
    (message) => message.channel_id === channelId && BigInt(message.id) > after && sentAt(message) + world.lagMs <= Date.now(),
  );
  return ok(visible.slice(0, Number(query.get('limit') ?? 50)).toReversed());
}

function getChannel(world: World, [id = '']: readonly string[]): Reply {
  if (world.history === 'forbidden') return no(403, 50001, 'Missing Access');
  const last = world.messages.findLast((message) => message.channel_id === id);
  return ok({ id, type: 0, guild_id: '900', name: 'news', permission_overwrites: world.overwrites, last_message_id: last?.id ?? null });
}

function callBack(
  world: World,
  [, token = '']: readonly string[],
  { body, arrivedAt }: { readonly body: Body; readonly arrivedAt: number },
): Reply {
  const asked = world.asked.get(token);
  if (!asked || arrivedAt - asked.sentAt > DEADLINE_MS) return no(404, 10062, 'Unknown interaction');
  if (asked.first) return no(400, 40060, 'Interaction has already been acknowledged.');
  const data = (body.data ?? {}) as Body;
  world.pings.push(...pingsOf(data));
  asked.acknowledgedMs = arrivedAt - asked.sentAt;
  asked.first = { type: Number(body.type), data };
  if (body.type === 4 || body.type === 7) asked.original = data;
  return { status: 204 };
}

function editOriginal(world: World, [, token = '']: readonly string[], { body }: { readonly body: Body }): Reply {
  const asked = world.asked.get(token);
  if (!asked?.first) return no(404, 10015, 'Unknown Webhook');
  world.pings.push(...pingsOf(body));
  const isPrivate = (Number(asked.first.data.flags ?? 0) & EPHEMERAL) !== 0;
  asked.original = { ...body, components: numbered(body.components), flags: Number(body.flags ?? 0) | (isPrivate ? EPHEMERAL : 0) };
  return ok({ id: world.nextId(), ...asked.original });
}

function follow(world: World, [, token = '']: readonly string[], { body }: { readonly body: Body }): Reply {
  const asked = world.asked.get(token);
  if (!asked?.first) return no(404, 10015, 'Unknown Webhook');
  world.pings.push(...pingsOf(body));
  asked.follows.push({ ...body, components: numbered(body.components) });
  return ok({ id: world.nextId(), ...body });
}
