// Threat 28: who may change what a channel gets. What each platform says of a person goes through its own receiving code, and the core decides.
import { describe, expect, it } from 'vitest';
import { callerOf, receiveMessage } from '../../src/adapters/discord/receive.ts';
import { receive } from '../../src/adapters/slack/receive.ts';
import type { Reply } from '../../src/adapters/slack/reply.ts';
import { createRights, type Policy } from '../../src/adapters/slack/rights.ts';
import { answerCall } from '../../src/commands/_answer.ts';
import { denialOf } from '../../src/commands/_rights.ts';
import { command, press, said } from '../fakes/slack-server/people.ts';
import { commands, deskWith } from './desk.ts';

const specs = await Promise.all(commands.names.map(async (name) => (await commands.load(name)).spec));
/** Every use of every command: each value of a parameter that is for managers, and the command without one. */
const uses = specs.flatMap((spec) => {
  const managed = spec.parameters.flatMap(({ name, forManagers = [] }) => forManagers.map((value) => ({ [name]: value })));
  const open = { spec, args: {}, isManaged: spec.isForManagers === true };
  return [open, ...managed.map((args) => ({ spec, args, isManaged: true }))];
});

type Way = 'command' | 'button' | 'mention' | 'direct command' | 'direct message';
const ways: readonly Way[] = ['command', 'button', 'mention', 'direct command', 'direct message'];

describe('on Discord', () => {
  const people = {
    nobody: 0n,
    writer: 1n << 11n,
    'manager of the server': 1n << 5n,
    'manager of channels': 1n << 4n,
    administrator: 1n << 3n,
  };
  const mayIn = (person: string, way: Way) =>
    way.startsWith('direct') || (way !== 'mention' && ['manager of channels', 'administrator'].includes(person));

  function callerBy(way: Way, permissions: bigint) {
    const isDirect = way.startsWith('direct');
    if (way === 'mention' || way === 'direct message') {
      const event = { id: '5', channel_id: '1', content: '<@9> who x', author: { id: '7' }, ...(!isDirect && { guild_id: '900' }) };
      return receiveMessage(event as never, '9')?.caller;
    }
    const asker = isDirect ? { user: { id: '7' } } : { guild_id: '900', member: { user: { id: '7' }, permissions: String(permissions) } };
    return callerOf({ type: way === 'button' ? 3 : 2, channel: { id: '1' }, locale: 'en-GB', ...asker } as never);
  }

  const cells = Object.entries(people).flatMap(([person, bits]) => ways.flatMap((way) => uses.map((use) => ({ person, bits, way, use }))));

  it(`a manager's use takes Manage Channel in each of ${cells.length} cases`, () => {
    expect(cells.length).toBeGreaterThanOrEqual(96);
    const wrong = cells.filter(({ person, bits, way, use }) => {
      const caller = callerBy(way, bits);
      if (!caller) return true;
      const isAllowed = denialOf({ ...caller, args: use.args }, use.spec) === null;
      return isAllowed !== (!use.isManaged || mayIn(person, way));
    });
    expect(wrong).toEqual([]);
  });
});

describe('on Slack', () => {
  const people: Readonly<Record<string, Reply>> = {
    UMEMBER1: { kind: 'answered', body: { user: { is_admin: false, is_owner: false } } },
    UADMIN11: { kind: 'answered', body: { user: { is_admin: true } } },
    UOWNER11: { kind: 'answered', body: { user: { is_owner: true } } },
    ULISTED1: { kind: 'answered', body: { user: {} } },
    /** Slack does not tell of them. */
    UHIDDEN1: { kind: 'declined', code: 'missing_scope', reason: 'no' },
  };
  const policies: readonly Policy[] = ['everyone', 'admins', ['ULISTED1']];
  const mayBy = (policy: Policy, user: string) =>
    policy === 'everyone' || (policy === 'admins' ? ['UADMIN11', 'UOWNER11'].includes(user) : policy.includes(user));

  function bodyBy(way: Way, user: string) {
    const channel = way.startsWith('direct') ? 'D1' : 'C1';
    switch (way) {
      case 'command':
      case 'direct command':
        return command('nutgraf', 'help', { user_id: user, channel_id: channel }).body;
      case 'button':
        return press('x', { user: { id: user } }).body;
      default:
        return said({ user, channel, text: 'help', ...(way === 'direct message' && { type: 'message', channel_type: 'im' }) }).body;
    }
  }

  const cells = policies.flatMap((policy) =>
    Object.keys(people).flatMap((user) => ways.flatMap((way) => uses.map((use) => ({ policy, user, way, use })))),
  );

  it(`the workspace's policy holds in each of ${cells.length} cases`, async () => {
    expect(cells.length).toBeGreaterThanOrEqual(96);
    const wrong = [];
    for (const cell of cells) {
      const received = receive(bodyBy(cell.way, cell.user), { specs, botUserId: 'UBOT' });
      const withRights = createRights(
        async (_method, body) => people[String(body?.user)] ?? { kind: 'lost', reason: '', wasSent: false },
        cell.policy,
        () => 0,
      );
      const caller = received && (await withRights(received.caller));
      const isAllowed = caller !== null && denialOf({ ...caller, args: cell.use.args }, cell.use.spec) === null;
      if (isAllowed !== (!cell.use.isManaged || mayBy(cell.policy, cell.user))) wrong.push(cell);
    }
    expect(wrong).toEqual([]);
  });
});

describe('whoever may not', () => {
  const call = {
    command: 'digest',
    args: { post: 'post' },
    workspaceId: 'T1',
    channelId: 'C1',
    userId: 'U1',
    locale: 'en',
    isPrivate: false,
  };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const answerTo = async (person: { platform: string; mayManage?: boolean }) =>
    (await answerCall({ ...call, ...person }, commands, await deskWith([]), log)).message.title;

  it('is told who may, or how to show that they may', async () => {
    expect([await answerTo({ platform: 'slack', mayManage: false }), await answerTo({ platform: 'discord' })]).toEqual([
      'Only those who may manage this channel may use /digest post. Ask one of them, or whoever runs Nutgraf.',
      'Typed words do not tell whether you may manage this channel: use the command /digest post itself.',
    ]);
  });

  it('is never whoever sits at the terminal', () => {
    const digest = specs.find(({ name }) => name === 'digest');
    expect(digest && denialOf({ platform: 'terminal', args: { post: 'post' } }, digest)).toBeNull();
  });

  it('cannot name another channel: no command takes one', () => {
    const names = specs.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(names.filter((name) => /channel|workspace|server|guild/.test(name))).toEqual([]);
  });
});
