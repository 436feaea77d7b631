// What the commands say of themselves -> what Discord is told of us: its commands, and the link that invites. Pure.

import { shorten } from '../../message/shorten.ts';
import type { CommandSpec, ParameterSpec } from '../../ports/platform.ts';
import { MOST_CHOICES, MOST_DESCRIPTION } from './limits.ts';
import { fieldsOf } from './reply.ts';

/** The command in a message's menu. */
export const KEY_FACTS = 'Key facts';

/** By locale of Discord, then by command or `command.parameter`: https://docs.discord.com/developers/reference#locales */
export type Descriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

const MANAGE_CHANNELS = 1n << 4n;
/** By the names that Discord's settings show. */
export const NEEDED: Readonly<Record<string, bigint>> = {
  'View Channel': 1n << 10n,
  'Send Messages': 1n << 11n,
  'Read Message History': 1n << 16n,
  'Send Messages in Threads': 1n << 38n,
};

/** To post, and to see what was posted: no more. */
export const PERMISSIONS: bigint = Object.values(NEEDED).reduce((sum, bit) => sum | bit, 0n);

/** Where the owner of a server lets us in. */
export const inviteLink = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;

/** In servers and in direct messages, for those who installed us in a server. */
const PLACES = { contexts: [0, 1], integration_types: [0] };

export type Registration = Readonly<Record<string, unknown>>;

/** One slash command for each spec, and "Key facts" in the menu of messages where there are facts to ask for. */
export function registrationsOf(specs: readonly CommandSpec[], descriptions: Descriptions = {}): readonly Registration[] {
  const commands = specs.map((spec) => commandOf(spec, descriptions));
  return specs.some(({ name }) => name === 'facts') ? [...commands, { type: 3, name: KEY_FACTS, ...PLACES }] : commands;
}

function commandOf({ name, description, parameters, isForManagers }: CommandSpec, descriptions: Descriptions): Registration {
  // Discord wants what is required first.
  const inOrder = [...parameters.filter(({ isRequired }) => isRequired), ...parameters.filter(({ isRequired }) => !isRequired)];
  return {
    type: 1,
    name,
    description: shorten(description, MOST_DESCRIPTION),
    ...localised(name, descriptions),
    ...(isForManagers === true && { default_member_permissions: Number(MANAGE_CHANNELS) }),
    ...PLACES,
    options: inOrder.map((parameter) => optionOf(name, parameter, descriptions)),
  };
}

function optionOf(
  command: string,
  { name, description, isRequired, choices, isCompleted }: ParameterSpec,
  descriptions: Descriptions,
): Registration {
  return {
    type: 3,
    name,
    description: shorten(description, MOST_DESCRIPTION),
    ...localised(`${command}.${name}`, descriptions),
    required: isRequired,
    ...(choices && choices.length <= MOST_CHOICES
      ? { choices: choices.map((choice) => ({ name: choice, value: choice })) }
      : { autocomplete: isCompleted === true }),
  };
}

function localised(key: string, descriptions: Descriptions): Registration {
  const entries = Object.entries(descriptions).flatMap(([locale, words]) => {
    const description = words[key];
    return description === undefined ? [] : [[locale, shorten(description, MOST_DESCRIPTION)]];
  });
  return entries.length > 0 ? { description_localizations: Object.fromEntries(entries) } : {};
}

const COMPARED = [
  'type',
  'name',
  'description',
  'description_localizations',
  'default_member_permissions',
  'contexts',
  'integration_types',
];
const COMPARED_OF_OPTION = ['type', 'name', 'description', 'description_localizations', 'required', 'autocomplete', 'choices'];

/** Two lists of commands have the same fingerprint when Discord would show the same; what it adds by itself does not count. */
export function fingerprint(commands: readonly unknown[]): string {
  const lines = commands.map((command) => {
    const { options } = fieldsOf(command);
    return canonical({
      ...picked(command, COMPARED),
      options: (Array.isArray(options) ? options : []).map((option) => picked(option, COMPARED_OF_OPTION)),
    });
  });
  return lines.toSorted().join('\n');
}

/** Absent, empty and false are one. */
function picked(value: unknown, names: readonly string[]): Registration {
  const fields = fieldsOf(value);
  const isSaid = (name: string) => fields[name] !== undefined && fields[name] !== null && fields[name] !== false && fields[name] !== '';
  // Discord takes permissions as a number and gives them back as a text.
  const said = (name: string) => (name === 'default_member_permissions' ? String(fields[name]) : fields[name]);
  return Object.fromEntries(names.filter(isSaid).map((name) => [name, said(name)]));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(
    ([, part]) => part !== null && !(typeof part === 'object' && Object.keys(part).length === 0),
  );
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${name}:${canonical(part)}`)
    .join(',')}}`;
}
