// What this Discord knows: channels with their messages, commands, interactions that wait for an answer, and what it was told to do wrong.
import type { Fault } from './faults.ts';
import { flatten } from './validate.ts';

export type Body = Readonly<Record<string, unknown>>;
export type Message = Body & {
  readonly id: string;
  readonly channel_id: string;
  readonly author: Body;
  components: readonly Body[];
  flags: number;
};

/** What became of an interaction; times are milliseconds after it was sent. */
export type Asked = {
  readonly id: string;
  readonly token: string;
  readonly sentAt: number;
  acknowledgedMs: number | null;
  /** The type of the first answer and what it held. */
  first: { readonly type: number; readonly data: Body } | null;
  /** What the person sees under the command, and what followed. */
  original: Body | null;
  readonly follows: Body[];
};

export type World = {
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  gatewayUrl: string;
  dispatch: (name: string, event: unknown) => void;
  /** In the order in which they were shown. */
  readonly messages: Message[];
  readonly nonces: Map<string, Message>;
  commands: readonly Body[];
  commandWrites: number;
  /** Taken one by one, by the next posts and edits. */
  readonly faults: Fault[];
  /** 'unreadable': without the right to read the history it is empty; 'forbidden': the channel cannot be seen. */
  history: 'open' | 'unreadable' | 'forbidden';
  /** So long a message is missing from the history. */
  lagMs: number;
  readonly asked: Map<string, Asked>;
  /** Every request: "POST /channels/1/messages". */
  readonly requests: string[];
  /** What it refused, and why. */
  readonly complaints: string[];
  /** Mentions that would have rung somewhere. */
  readonly pings: string[];
  /** Permissions of everybody in the server, and the channel's exceptions. */
  everybodyMay: bigint;
  overwrites: readonly Body[];
  /** Answers 503 to all but the gateway. */
  isDown: boolean;
  nextId(): string;
};

const EPOCH_MS = 1_420_070_400_000;

export function createWorld(): World {
  let count = 0;
  const botId = '424242424242424242';
  return {
    token: `${Buffer.from(botId).toString('base64').replace(/=+$/, '')}.Gsecret.not-to-be-logged`,
    applicationId: '313131313131313131',
    botId,
    gatewayUrl: '',
    dispatch: () => {},
    messages: [],
    nonces: new Map(),
    commands: [],
    commandWrites: 0,
    faults: [],
    history: 'open',
    lagMs: 0,
    asked: new Map(),
    requests: [],
    complaints: [],
    pings: [],
    everybodyMay: (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n),
    overwrites: [],
    isDown: false,
    nextId: () => String((BigInt(Date.now() - EPOCH_MS) << 22n) + BigInt(++count % 4096)),
  };
}

/** All text that a message or an answer shows, a line each. */
export const textOf = ({ components }: Body): string =>
  flatten(components)
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
    .join('\n');

export const buttonsOf = ({ components }: Body): readonly { readonly label: string; readonly custom_id: string }[] =>
  flatten(components).flatMap(({ type, label, custom_id }) => (type === 2 ? [{ label: String(label), custom_id: String(custom_id) }] : []));

/** What a body would ring: mentions in it that its allowed mentions do not forbid. */
export function pingsOf(body: Body): readonly string[] {
  const allowed = body.allowed_mentions as { readonly parse?: readonly string[] } | undefined;
  if (allowed?.parse !== undefined && allowed.parse.length === 0) return [];
  return textOf(body).match(/@everyone|@here|<@[!&]?\d+>/g) ?? [];
}

/** A person does something: sends the event and gives where its fate can be read. */
export function interact(world: World, event: Body): Asked {
  const id = typeof event.id === 'string' ? event.id : world.nextId();
  const token = `interaction-${id}`;
  const asked: Asked = world.asked.get(token) ?? {
    id,
    token,
    sentAt: Date.now(),
    acknowledgedMs: null,
    first: null,
    original: null,
    follows: [],
  };
  world.asked.set(token, asked);
  const person = { id: '777', username: 'reader', discriminator: '0' };
  const place = { guild_id: '900', channel_id: '1', channel: { id: '1', type: 0 }, member: { user: person, permissions: '0', roles: [] } };
  world.dispatch('INTERACTION_CREATE', { version: 1, application_id: world.applicationId, locale: 'en-GB', ...place, ...event, id, token });
  return asked;
}
