import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { permissionsIn } from '../../../src/adapters/discord/check.ts';
import { checkDiscord, setUpDiscord } from '../../../src/adapters/discord/index.ts';
import { fakeDesk } from '../../fakes/desk.ts';
import { type FakeDiscord, startDiscord } from '../../fakes/discord-server/index.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
let server: FakeDiscord;
beforeEach(async () => {
  server = await startDiscord();
});
afterEach(() => server.close());
const options = () => ({ token: server.token, apiUrl: server.url, log });

describe('checkDiscord', () => {
  it('has nothing to say where all is allowed', async () => {
    expect(await checkDiscord(options(), ['1', '2'])).toEqual([]);
  });

  it('names what is missing in the channel, and where to click', async () => {
    server.overwrites = [{ id: '900', type: 0, allow: '0', deny: String((1n << 11n) | (1n << 16n)) }];
    expect(await checkDiscord(options(), ['1'])).toEqual([
      'Nutgraf lacks Send Messages, Read Message History in #news: Edit Channel, Permissions, add Nutgraf and allow it.',
    ]);
  });

  it('gives the link that invites where the channel is not seen', async () => {
    server.history = 'forbidden';
    expect(await checkDiscord(options(), ['1'])).toEqual([expect.stringContaining('https://discord.com/oauth2/authorize?client_id=')]);
  });

  it('tells that the token is refused', async () => {
    await expect(checkDiscord({ ...options(), token: 'MTIz.no.no' }, ['1'])).rejects.toThrow(/^Discord refuses the token/);
  });
});

describe('permissionsIn', () => {
  const place = {
    guildId: '900',
    botId: '42',
    roles: [
      { id: '900', permissions: '3072' },
      { id: '7', permissions: '65536' },
    ],
    held: ['7'],
    overwrites: [],
  };
  const deny = (id: string, type: number) => ({ id, type, allow: '0', deny: '2048' });
  const allow = (id: string, type: number) => ({ id, type, allow: '2048', deny: '0' });

  it.each([
    ['adds up roles', [], 3072n | 65536n],
    ['obeys what is denied to everybody', [deny('900', 0)], 1024n | 65536n],
    ['lets a role have what everybody is denied', [deny('900', 0), allow('7', 0)], 3072n | 65536n],
    ['lets a person have what a role is denied', [deny('7', 0), allow('42', 1)], 3072n | 65536n],
    ['does not mind the roles of others', [deny('8', 0)], 3072n | 65536n],
  ])('%s', (_what, overwrites, expected) => {
    expect(permissionsIn({ ...place, overwrites })).toBe(expected);
  });

  it('lets administrators do anything', () => {
    expect(permissionsIn({ ...place, roles: [{ id: '900', permissions: '8' }], overwrites: [deny('900', 0)] }) & 2048n).toBe(2048n);
  });
});

describe('setUpDiscord', () => {
  it('registers the commands where they changed, and gives the link that invites', async () => {
    const [first, second] = [await setUpDiscord(options(), fakeDesk().specs), await setUpDiscord(options(), fakeDesk().specs)];
    expect([first.commands, second.commands, second.invite.includes(server.applicationId), server.commandWrites]).toEqual([
      'changed',
      'unchanged',
      true,
      1,
    ]);
  });
});
