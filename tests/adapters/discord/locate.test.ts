import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDiscord } from '../../../src/adapters/discord/index.ts';
import { type FakeDiscord, startDiscord } from '../../fakes/discord-server/index.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
let server: FakeDiscord;
beforeEach(async () => {
  server = await startDiscord();
});
afterEach(() => server.close());

const locate = (channelId: string) => openDiscord({ token: server.token, apiUrl: server.url, log }).locate?.(channelId);

it("tells a channel's server", async () => {
  expect(await locate('1')).toEqual({ channelId: '1', workspaceId: '900' });
});

it('tells no server of a channel that it may not see', async () => {
  server.history = 'forbidden';
  expect(await locate('1')).toEqual({ channelId: '1' });
});

it('does not hold up whoever asks when Discord is away', async () => {
  await server.close();
  const start = performance.now();
  expect([await locate('1'), performance.now() - start < 5_000]).toEqual([{ channelId: '1' }, true]);
});
