// A channel -> what Nutgraf may not do there, in words that say what to click. For doctor; it changes nothing.
import type { Ask } from './client.ts';
import type { Identity } from './identity.ts';
import { inviteLink, NEEDED } from './register.ts';
import { fieldsOf } from './reply.ts';

type Fields = Readonly<Record<string, unknown>>;

const ADMINISTRATOR = 1n << 3n;
const ROLE = 0;
const MEMBER = 1;

/** A sentence, or null where a digest can be posted and found again; null as well where Discord does not answer: that is told elsewhere. */
export async function checkChannel(ask: Ask, channelId: string, { applicationId, botId }: Identity): Promise<string | null> {
  const channel = await ask({ method: 'GET', path: `/channels/${channelId}` });
  if (channel.kind === 'declined') {
    return `Nutgraf does not see the Discord channel ${channelId}: is the number right, is Nutgraf invited (${inviteLink(applicationId)}), may it view the channel?`;
  }
  if (channel.kind !== 'answered') return null;
  const { guild_id: guildId, name, permission_overwrites: overwrites } = fieldsOf(channel.body);
  if (typeof guildId !== 'string') return null;
  const [roles, member] = await Promise.all([
    ask({ method: 'GET', path: `/guilds/${guildId}/roles` }),
    ask({ method: 'GET', path: `/guilds/${guildId}/members/${botId}` }),
  ]);
  if (roles.kind !== 'answered' || member.kind !== 'answered') return null;
  const held = permissionsIn({
    guildId,
    botId,
    roles: listOf(roles.body),
    held: listOf(fieldsOf(member.body).roles),
    overwrites: listOf(overwrites),
  });
  const missing = Object.entries(NEEDED).flatMap(([words, bit]) => ((held & bit) === 0n ? [words] : []));
  if (missing.length === 0) return null;
  return `Nutgraf lacks ${missing.join(', ')} in #${String(name)}: Edit Channel, Permissions, add Nutgraf and allow it.`;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

type Place = {
  readonly guildId: string;
  readonly botId: string;
  readonly roles: readonly unknown[];
  /** Ids of the roles that the bot has. */
  readonly held: readonly unknown[];
  readonly overwrites: readonly unknown[];
};

/** Everybody's role, then own roles; in the channel everybody's exceptions, those of roles, our own: https://docs.discord.com/developers/topics/permissions */
export function permissionsIn({ guildId, botId, roles, held, overwrites }: Place): bigint {
  const isOwn = ({ id }: Fields) => id === guildId || held.includes(id);
  const inServer = roles
    .map(fieldsOf)
    .filter(isOwn)
    .reduce((sum, { permissions }) => sum | bitsOf(permissions), 0n);
  if ((inServer & ADMINISTRATOR) !== 0n) return ~0n;
  const rules = overwrites.map(fieldsOf);
  const layers = [
    rules.filter(({ id }) => id === guildId),
    rules.filter(({ id, type }) => type === ROLE && id !== guildId && held.includes(id)),
    rules.filter(({ id, type }) => type === MEMBER && id === botId),
  ];
  return layers.reduce((permissions, layer) => (permissions & ~joined(layer, 'deny')) | joined(layer, 'allow'), inServer);
}

const joined = (rules: readonly Fields[], side: 'allow' | 'deny') => rules.reduce((sum, rule) => sum | bitsOf(rule[side]), 0n);

const bitsOf = (value: unknown): bigint => (typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : 0n);
