// What Discord tells (an interaction, a message) -> what is asked of the desk. Pure: it answers nothing.
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';
import type { CommandCall, CommandSpec } from '../../ports/platform.ts';
import { type Press, parsePress, type TypedCall } from './custom-id.ts';
import { KEY_FACTS } from './register.ts';

/** Who asks, and where: a call without its command. */
export type Caller = Omit<CommandCall, 'command' | 'args'>;

export type Received =
  | { readonly kind: 'command'; readonly call: TypedCall }
  | { readonly kind: 'completion'; readonly call: TypedCall; readonly parameter: string }
  /** `isOwn`: of a message that only the caller sees. */
  | { readonly kind: 'press'; readonly press: Press; readonly isOwn: boolean; readonly components: readonly unknown[] }
  /** "Key facts" of a message that holds no link. */
  | { readonly kind: 'no-link' }
  | { readonly kind: 'unknown' };

const EPHEMERAL = 1 << 6;
const MANAGE_CHANNELS = 1n << 4n;
const ADMINISTRATOR = 1n << 3n;
/** The values that Discord gives to kinds of interactions and commands: https://docs.discord.com/developers/interactions/receiving-and-responding */
const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const TYPED_COMMAND = 1;
const MESSAGE_COMMAND = 3;

/** What an interaction asks for. */
export function receiveInteraction(event: APIInteraction, specs: readonly CommandSpec[]): Received {
  switch (event.type) {
    case COMMAND:
      return receiveCommand(event.data, specs);
    case AUTOCOMPLETE: {
      const focused = (event.data.options ?? []).find((option) => 'focused' in option && option.focused === true);
      return focused ? { kind: 'completion', call: callOf(event.data), parameter: focused.name } : { kind: 'unknown' };
    }
    case COMPONENT: {
      const press = parsePress(event.data.custom_id);
      const isOwn = ((event.message.flags ?? 0) & EPHEMERAL) !== 0 || event.guild_id === undefined;
      return press ? { kind: 'press', press, isOwn, components: event.message.components ?? [] } : { kind: 'unknown' };
    }
    default:
      return { kind: 'unknown' };
  }
}

type CommandEvent = Extract<APIInteraction, { type: typeof COMMAND }>['data'];

function receiveCommand(command: CommandEvent, specs: readonly CommandSpec[]): Received {
  if (command.type === TYPED_COMMAND) return { kind: 'command', call: callOf(command) };
  if (command.type !== MESSAGE_COMMAND || command.name !== KEY_FACTS) return { kind: 'unknown' };
  const [parameter] = specs.find(({ name }) => name === 'facts')?.parameters ?? [];
  const url = Object.values(command.resolved.messages).flatMap((message) => linkIn(message) ?? [])[0];
  return parameter && url !== undefined
    ? { kind: 'command', call: { command: 'facts', args: { [parameter.name]: url } } }
    : { kind: 'no-link' };
}

function callOf({ name, options = [] }: { readonly name: string; readonly options?: readonly object[] }): TypedCall {
  const given = options.flatMap((option) => ('value' in option && 'name' in option ? [[String(option.name), String(option.value)]] : []));
  return { command: name, args: Object.fromEntries(given) };
}

const LINK = /https?:\/\/[^\s<>[\]"'\\]+/i;

type Linking = {
  readonly content?: string;
  readonly embeds?: readonly { readonly url?: string | undefined }[];
  readonly components?: readonly unknown[] | undefined;
};

/** The first address in what a message says, links to or shows. */
export function linkIn({ content, embeds = [], components = [] }: Linking): string | null {
  const places = [content ?? '', ...embeds.map(({ url }) => url ?? ''), JSON.stringify(components)];
  const [link] = places.flatMap((place) => LINK.exec(place)?.[0] ?? []);
  return link === undefined ? null : withoutSentence(link);
}

/** Without the stop of its sentence, and without a bracket that it does not open itself. */
function withoutSentence(link: string): string {
  const closing = link.indexOf(')');
  const isOwn = closing >= 0 && link.slice(0, closing).includes('(');
  return (closing < 0 || isOwn ? link : link.slice(0, closing)).replace(/[.,;:!?]{1,9}$/, '');
}

/** Whether the caller may manage the channel is Discord's own word. */
export function callerOf(event: APIInteraction): Caller {
  const userId = event.member?.user.id ?? event.user?.id ?? '';
  return {
    platform: 'discord',
    workspaceId: event.guild_id ?? directWorkspace(userId),
    channelId: event.channel?.id ?? '',
    userId,
    locale: 'locale' in event ? event.locale : 'en',
    isPrivate: event.guild_id === undefined,
    // A direct conversation is the person's own.
    mayManage: event.member === undefined || (BigInt(event.member.permissions) & (MANAGE_CHANNELS | ADMINISTRATOR)) !== 0n,
  };
}

/** A direct conversation is a workspace of its own. */
const directWorkspace = (userId: string) => `direct-${userId}`;

export type Line = { readonly text: string; readonly caller: Caller };

/** What is typed to us: after our name in a channel, or anything in a direct message. Null for all else, and for what bots say. */
export function receiveMessage(event: GatewayMessageCreateDispatchData, botId: string): Line | null {
  if (event.author.bot === true || event.webhook_id !== undefined) return null;
  const isDirect = event.guild_id === undefined;
  const mention = new RegExp(`<@!?${botId}>`);
  if (!isDirect && !mention.test(event.content)) return null;
  const text = event.content
    .replace(mention, ' ')
    .replace(/<(https?:\/\/[^>\s]+)>/g, '$1')
    .trim();
  const userId = event.author.id;
  return {
    text,
    caller: {
      platform: 'discord',
      workspaceId: event.guild_id ?? directWorkspace(userId),
      channelId: event.channel_id,
      userId,
      locale: 'en',
      isPrivate: isDirect,
      // A message does not tell what its author may.
      ...(isDirect && { mayManage: true }),
    },
  };
}
