// Requests of the Web API and to response URLs -> this Slack's answers, by its rules and by what it was told to do wrong.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { type Fault, isShown } from './faults.ts';
import { complaintsAbout } from './validate.ts';
import type { Body, World } from './world.ts';

export type Sockets = { url(): string };

export async function serve(world: World, sockets: Sockets, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const body = await text(request);
  if (path.startsWith('/respond/')) return takeAnswer(world, path.slice('/respond/'.length), JSON.parse(body), response);
  const method = path.replace('/api/', '');
  world.requests.push(method);
  const token = (request.headers.authorization ?? '').replace('Bearer ', '');
  if (method === 'apps.connections.open') return openConnection(world, sockets, token, response);
  if (token !== world.botToken)
    return json(response, { ok: false, error: token.startsWith('xapp') ? 'not_allowed_token_type' : 'invalid_auth' });
  const needed = (SCOPES_OF[method] ?? []).find((scope) => !world.scopes.includes(scope));
  if (needed !== undefined) return json(response, { ok: false, error: 'missing_scope', needed });
  const args = argsOf(body);
  if (method === 'chat.postMessage' || method === 'chat.update') return post(world, method, args, response);
  json(response, answerTo(world, method, args), { 'x-oauth-scopes': world.scopes.join(',') });
}

/** What each method wants of the bot token, for public and private channels. */
const SCOPES_OF: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.list': ['channels:read', 'groups:read'],
  'users.info': ['users:read'],
};

const json = (response: ServerResponse, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** What is no text comes as JSON in a form. */
function argsOf(body: string): Body {
  const fields = [...new URLSearchParams(body)].map(([name, value]) => [
    name,
    name === 'blocks' || name === 'metadata' ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(fields);
}

function openConnection(world: World, sockets: Sockets, token: string, response: ServerResponse): void {
  if (world.socketFaults.count > 0) {
    world.socketFaults.count -= 1;
    response.writeHead(world.socketFaults.status).end();
  } else if (token !== world.appToken)
    json(response, { ok: false, error: token.startsWith('xapp') ? 'invalid_auth' : 'not_allowed_token_type' });
  else json(response, { ok: true, url: sockets.url() });
}

function answerTo(world: World, method: string, args: Body): unknown {
  switch (method) {
    case 'auth.test':
      return { ok: true, team_id: 'T1', user_id: world.botUserId, bot_id: 'BBOT' };
    case 'conversations.list':
      return pageOf('channels', world.channels, Number(args.cursor || 0), 1);
    case 'conversations.info': {
      const channel = world.channels.find(({ id }) => id === args.channel);
      return channel ? { ok: true, channel } : { ok: false, error: 'channel_not_found' };
    }
    case 'conversations.history':
    case 'conversations.replies':
      return history(world, args);
    case 'users.info':
      return { ok: true, user: { id: args.user, is_admin: world.admins.has(String(args.user)) } };
    case 'chat.postEphemeral': {
      const wrong = refusal(world, args);
      if (wrong === null) world.ephemerals.push(args);
      return wrong ?? { ok: true, message_ts: world.nextTs() };
    }
    default:
      return { ok: false, error: 'unknown_method' };
  }
}

/** With `ts` a thread, the message that began it first; without it the channel, of whose threads only the beginnings. */
function history(world: World, { channel, ts, oldest, cursor, limit, include_all_metadata }: Body): unknown {
  if (world.historyError !== null) return { ok: false, error: world.historyError };
  if (!world.channels.some(({ id }) => id === channel)) return { ok: false, error: 'channel_not_found' };
  const messages = world.messages
    .filter(
      (message) => message.channel === channel && (message.ts === ts || (message.thread_ts === ts && Number(message.ts) > Number(oldest))),
    )
    .map(({ metadata, ...message }) => (include_all_metadata === 'true' ? { ...message, metadata } : message));
  return pageOf('messages', messages.toReversed(), Number(cursor || 0), Number(limit));
}

const pageOf = (name: string, items: readonly unknown[], start: number, size: number) => ({
  ok: true,
  [name]: items.slice(start, start + size),
  response_metadata: { next_cursor: start + size < items.length ? String(start + size) : '' },
});

const POST_ARGUMENTS = new Set([
  'channel',
  'text',
  'blocks',
  'metadata',
  'unfurl_links',
  'unfurl_media',
  'link_names',
  'thread_ts',
  'user',
  'client_msg_id',
]);
const EDIT_ARGUMENTS = new Set(['channel', 'ts', 'text', 'blocks', 'metadata', 'link_names']);

/** Null where there is nothing to say against it. */
function refusal(world: World, args: Body, known = POST_ARGUMENTS): unknown {
  const unknown = Object.keys(args).filter((name) => !known.has(name));
  const wrong = [...unknown.map((name) => `invalid_arguments: ${name}`), ...complaintsAbout(args)];
  world.complaints.push(...wrong);
  if (wrong.length === 0) return null;
  return { ok: false, error: wrong[0]?.split(':')[0], response_metadata: { messages: wrong.map((one) => `[ERROR] ${one}`) } };
}

async function post(world: World, method: string, args: Body, response: ServerResponse): Promise<void> {
  const channel = world.channels.find(
    ({ id, name }) => id === args.channel || (method === 'chat.postMessage' && `#${name}` === args.channel),
  );
  const wrong = refusal(world, args, method === 'chat.update' ? EDIT_ARGUMENTS : POST_ARGUMENTS);
  if (wrong !== null) return json(response, wrong);
  if (!channel && !String(args.channel).startsWith('D')) return json(response, { ok: false, error: 'channel_not_found' });
  const fault = world.faults.shift();
  const ts = fault === undefined || isShown(fault) ? show(world, method, { ...args, channel: channel?.id ?? String(args.channel) }) : null;
  if (fault) return fail(fault, ts, response);
  json(response, ts === null ? { ok: false, error: 'message_not_found' } : { ok: true, channel: channel?.id, ts });
}

function show(world: World, method: string, message: Body & { readonly channel: string }): string | null {
  if (method === 'chat.postMessage') {
    const ts = world.nextTs();
    world.messages.push({ ...message, ts });
    return ts;
  }
  const index = world.messages.findIndex(({ ts, channel }) => ts === message.ts && channel === message.channel);
  const old = world.messages[index];
  if (!old) return null;
  world.messages[index] = { ...old, ...message };
  return old.ts;
}

async function fail(fault: Fault, ts: string | null, response: ServerResponse): Promise<void> {
  switch (fault.kind) {
    case 'limited':
      return void response.writeHead(429, fault.retryAfter === null ? {} : { 'retry-after': fault.retryAfter }).end();
    case 'declined':
      return json(response, { ok: false, error: fault.error });
    case 'late':
      await pause(fault.ms);
      return json(response, { ok: true, ts });
    case 'shown-then-cut':
    case 'cut':
      return void response.destroy();
    case 'shown-then-500':
    case '500':
      return void response.writeHead(500).end('oops');
    case 'shown-then-html':
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome to the hotel</html>');
    case 'html-403':
      return void response.writeHead(403, { 'content-type': 'text/html' }).end('<html>Forbidden</html>');
    case 'shown-then-empty':
      return void response.writeHead(200).end();
    case 'shown-then-null':
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('null');
    case 'shown-then-fatal':
      return json(response, { ok: false, error: 'fatal_error' });
  }
}

/** A response URL takes five answers. */
function takeAnswer(world: World, id: string, body: Body, response: ServerResponse): void {
  const asked = world.asked.get(id);
  const { response_type, replace_original, ...message } = body;
  const wrong = complaintsAbout(message);
  world.complaints.push(...wrong);
  if (!asked || asked.answers.length >= 5) return void response.writeHead(404).end('used_url');
  if (wrong.length > 0) return void response.writeHead(400).end('invalid_blocks');
  asked.answers.push({ body, afterMs: Date.now() - asked.sentAt });
  response.writeHead(200).end('ok');
}
