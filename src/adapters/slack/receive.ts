// What Slack tells (a command, a button, a shortcut, a message) -> what is asked of the desk, by whom, and where the answer goes. Pure: it answers nothing.
import type { CommandSpec } from '../../ports/platform.ts';
import { type Press, parsePress, type TypedCall } from './button-value.ts';
import { cleanText, linkIn } from './clean-text.ts';
import type { Origin } from './interaction.ts';
import { KEY_FACTS, ROOT } from './register.ts';
import { fieldsOf, textIn } from './reply.ts';
import type { Caller } from './rights.ts';

export type Asked =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'call'; readonly call: TypedCall }
  /** `isOwn`: of a message that only the caller sees. */
  | { readonly kind: 'press'; readonly press: Press; readonly isOwn: boolean }
  /** "Key facts" of a message that holds no link. */
  | { readonly kind: 'no-link' }
  | { readonly kind: 'unknown' };

/** `id` is the same when Slack tells the same thing again. */
export type Received = {
  readonly id: string;
  readonly asked: Asked;
  readonly caller: Caller;
  readonly origin: Origin;
  readonly userName: string;
};

export type ReceiveOptions = { readonly specs: readonly CommandSpec[]; readonly botUserId: string; readonly commandPrefix?: string };

/** Null for what is not meant for us. */
export function receive(body: unknown, options: ReceiveOptions): Received | null {
  const fields = fieldsOf(body);
  if (fields.command !== undefined) return receiveCommand(fields, options);
  if (fields.type === 'block_actions') return receivePress(fields);
  if (fields.type === 'message_action') return receiveShortcut(fields, options);
  if (fields.type === 'event_callback') return receiveMessage(fields, options);
  return null;
}

type Fields = Readonly<Record<string, unknown>>;

function receiveCommand(fields: Fields, { commandPrefix = '', specs }: ReceiveOptions): Received {
  const name = textIn(fields.command).replace(/^\//, '').toLowerCase();
  const short = name.startsWith(commandPrefix) ? name.slice(commandPrefix.length) : name;
  const command = specs.some((spec) => spec.name === short) ? short : name;
  const words = cleanText(textIn(fields.text));
  return {
    id: textIn(fields.trigger_id),
    asked: { kind: 'line', text: name === ROOT ? words : `/${command} ${words}` },
    caller: callerOf({ teamId: fields.team_id, channelId: fields.channel_id, userId: fields.user_id }),
    origin: { kind: 'url', url: textIn(fields.response_url) },
    userName: textIn(fields.user_name),
  };
}

function receivePress(fields: Fields): Received {
  const [action] = Array.isArray(fields.actions) ? fields.actions : [];
  const press = parsePress(fieldsOf(action).value);
  const caller = interactionCaller(fields);
  const isOwn = fieldsOf(fields.container).is_ephemeral === true || caller.isPrivate;
  return { ...interactionOf(fields, caller), asked: press ? { kind: 'press', press, isOwn } : { kind: 'unknown' } };
}

function receiveShortcut(fields: Fields, { specs }: ReceiveOptions): Received | null {
  if (fields.callback_id !== KEY_FACTS) return null;
  const [parameter] = specs.find(({ name }) => name === 'facts')?.parameters ?? [];
  const { text, blocks, attachments } = fieldsOf(fields.message);
  const url = linkIn(textIn(text)) ?? linkIn(JSON.stringify([blocks ?? [], attachments ?? []]));
  const asked: Asked =
    parameter && url !== null ? { kind: 'call', call: { command: 'facts', args: { [parameter.name]: url } } } : { kind: 'no-link' };
  return { ...interactionOf(fields, interactionCaller(fields)), asked };
}

const interactionCaller = ({ team, channel, user }: Fields): Caller =>
  callerOf({ teamId: fieldsOf(team).id, channelId: fieldsOf(channel).id, userId: fieldsOf(user).id });

const interactionOf = ({ trigger_id, response_url, user }: Fields, caller: Caller) => ({
  id: textIn(trigger_id),
  caller,
  origin: { kind: 'url', url: textIn(response_url) } as const,
  userName: textIn(fieldsOf(user).username) || textIn(fieldsOf(user).name),
});

/** What is typed to us: after our name in a channel, or anything in a direct message. Not what apps say, nor edits. */
function receiveMessage({ event, team_id }: Fields, { botUserId }: ReceiveOptions): Received | null {
  const { type, text, subtype, bot_id, user, channel, channel_type, ts, thread_ts } = fieldsOf(event);
  const isDirect = type === 'message' && channel_type === 'im';
  if ((type !== 'app_mention' && !isDirect) || bot_id !== undefined || subtype !== undefined || typeof user !== 'string') return null;
  const caller = callerOf({ teamId: team_id, channelId: channel, userId: user });
  return {
    id: `${caller.channelId} ${textIn(ts)}`,
    asked: { kind: 'line', text: cleanText(textIn(text).replace(new RegExp(`<@${botUserId}(?:\\|[^<>]*)?>`), ' ')) },
    caller,
    origin: {
      kind: 'conversation',
      channelId: caller.channelId,
      userId: user,
      isDirect: caller.isPrivate,
      ...(typeof thread_ts === 'string' && { threadId: thread_ts }),
    },
    userName: '',
  };
}

type Ids = { readonly teamId: unknown; readonly channelId: unknown; readonly userId: unknown };

/** A direct conversation's id begins with D. Slack tells no language in what it sends. */
function callerOf({ teamId, channelId, userId }: Ids): Caller {
  const channel = textIn(channelId);
  return {
    platform: 'slack',
    workspaceId: textIn(teamId),
    channelId: channel,
    userId: textIn(userId),
    locale: 'en',
    isPrivate: channel.startsWith('D'),
  };
}
