import { describe, expect, it } from 'vitest';
import { fingerprint, inviteLink, PERMISSIONS, registrationsOf } from '../../../src/adapters/discord/register.ts';
import type { CommandSpec } from '../../../src/ports/platform.ts';
import { commandsComplaint, schemaComplaint } from '../../fakes/discord-server/validate.ts';

const subscribe: CommandSpec = {
  name: 'subscribe',
  description: 'Post a digest in this channel',
  parameters: [
    { name: 'at', description: 'when', isRequired: false },
    { name: 'digest', description: 'which', isRequired: true, isCompleted: true },
    { name: 'days', description: 'd'.repeat(150), isRequired: false, choices: ['daily', 'weekdays'] },
  ],
  examples: [],
  isForManagers: true,
};
const facts: CommandSpec = { name: 'facts', description: 'Key facts', parameters: [], examples: [] };
const commandNames = ['digest', 'facts', 'feeds', 'help', 'news', 'quotes', 'schedule', 'status', 'story', 'who'];

const complaintOf = (commands: readonly object[]) =>
  schemaComplaint('/applications/{application_id}/commands', 'PUT', commands) ??
  commandsComplaint(commands.map((command) => ({ ...command })));

describe('registrationsOf', () => {
  it('puts what is required first, and says who sees the command', () => {
    const [command] = registrationsOf([subscribe]);
    expect([command?.options, command?.default_member_permissions]).toEqual([
      [
        expect.objectContaining({ name: 'digest', required: true, autocomplete: true }),
        expect.objectContaining({ name: 'at', required: false, autocomplete: false }),
        expect.objectContaining({
          name: 'days',
          choices: [
            { name: 'daily', value: 'daily' },
            { name: 'weekdays', value: 'weekdays' },
          ],
        }),
      ],
      16,
    ]);
  });

  it('offers "Key facts" in the menu of messages only where there are facts to ask for', () => {
    const named = (specs: readonly CommandSpec[]) => registrationsOf(specs).map(({ name, type }) => `${type} ${name}`);
    expect([named([subscribe]), named([facts])]).toEqual([['1 subscribe'], ['1 facts', '3 Key facts']]);
  });

  it('gives descriptions in other languages', () => {
    const [command] = registrationsOf([subscribe], { de: { subscribe: 'Eine Ausgabe hier', 'subscribe.digest': 'welche' }, fr: {} });
    expect([command?.description_localizations, command?.options]).toEqual([
      { de: 'Eine Ausgabe hier' },
      expect.arrayContaining([expect.objectContaining({ name: 'digest', description_localizations: { de: 'welche' } })]),
    ]);
  });

  it('gives what Discord takes, for every command that there is', async () => {
    const modules = await Promise.all(commandNames.map((name) => import(`../../../src/commands/${name}.ts`)));
    const specs: readonly CommandSpec[] = modules.map((module) => module.default.spec);
    expect([complaintOf(registrationsOf(specs)), complaintOf(registrationsOf([subscribe, facts]))]).toEqual([null, null]);
  });
});

describe('fingerprint', () => {
  const listed = registrationsOf([subscribe, facts]).map((command) => ({
    ...command,
    id: '1',
    version: '2',
    nsfw: false,
    name_localizations: null,
    ...(command.default_member_permissions !== undefined && { default_member_permissions: '16' }),
  }));

  it('does not see what Discord adds by itself, nor another order', () => {
    expect(fingerprint(listed.toReversed())).toBe(fingerprint(registrationsOf([subscribe, facts])));
  });

  it.each([
    ['a description', [{ ...subscribe, description: 'Another' }, facts]],
    ['who sees it', [{ ...subscribe, isForManagers: false }, facts]],
    ['a parameter', [{ ...subscribe, parameters: subscribe.parameters.slice(1) }, facts]],
    ['a command', [subscribe]],
  ])('sees that %s changed', (_what, specs) => {
    expect(fingerprint(listed)).not.toBe(fingerprint(registrationsOf(specs)));
  });
});

describe('inviteLink', () => {
  it('asks for what is needed to post and to look, and no more', () => {
    const bits = Array.from({ length: 50 }, (_, bit) => BigInt(bit)).filter((bit) => (PERMISSIONS & (1n << bit)) !== 0n);
    expect([inviteLink('42'), bits]).toEqual([
      'https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands&permissions=274877975552',
      [10n, 11n, 16n, 38n],
    ]);
  });
});
