// The connection to Discord's gateway goes wrong in every way it can: posting does not care, and the session comes back.
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDiscord } from '../../../src/adapters/discord/index.ts';
import { message, paragraph } from '../../../src/message/build.ts';
import type { Session } from '../../../src/ports/platform.ts';
import { fakeDesk } from '../../fakes/desk.ts';
import { type FakeDiscord, startDiscord } from '../../fakes/discord-server/index.ts';
import { interact, textOf } from '../../fakes/discord-server/world.ts';

const PACE = { startMs: 500, firstMs: 100, longestMs: 400, lookMs: 50, patienceMs: 3_000, soundMs: 60_000 };
const logged: string[] = [];
const note = (event: string, fields: object = {}) => void logged.push(`${event} ${JSON.stringify(fields)}`);

let server: FakeDiscord;
let session: Session | null;
beforeEach(async () => {
  logged.length = 0;
  session = null;
  server = await startDiscord();
});
afterEach(async () => {
  await session?.close();
  await server.close();
});

const platform = (more = {}) =>
  openDiscord({ token: server.token, apiUrl: server.url, log: { info: note, warn: note, error: note }, pace: PACE, ...more });

async function open(more = {}): Promise<Session> {
  session = await platform(more).open(fakeDesk());
  return session;
}

async function until(isThere: () => boolean, mostMs = 5_000): Promise<boolean> {
  for (let waited = 0; !isThere() && waited < mostMs; waited += 20) await pause(20);
  return isThere();
}

const who = { type: 2, data: { id: '5', type: 1, name: 'who', options: [{ type: 3, name: 'name', value: 'Eismont' }] } };

/** Commands until one is answered. */
async function answersAgain(mostMs = 8_000): Promise<boolean> {
  for (const until = Date.now() + mostMs; Date.now() < until; ) {
    const asked = interact(server, who);
    await pause(150);
    if (asked.original !== null && textOf(asked.original) === 'who Eismont') return true;
  }
  return false;
}

describe('a session', () => {
  it.each([
    [
      'the gateway refuses connections',
      () => Object.assign(server.gateway, { refusesWith: 503 }),
      () => Object.assign(server.gateway, { refusesWith: null }),
    ],
    ['the API is down', () => Object.assign(server, { isDown: true }), () => Object.assign(server, { isDown: false })],
  ])('opens while %s, says so, and is there when that is over', async (_what, begin, end) => {
    begin();
    const open1 = await open();
    await pause(400);
    const troubles = await open1.check();
    end();
    const isBack = await answersAgain();
    expect([troubles.some((line) => line.startsWith('Discord cannot be heard')), isBack, await open1.check()]).toEqual([true, true, []]);
  });

  it('posts while the gateway refuses connections', async () => {
    server.gateway.refusesWith = 503;
    const discord = platform();
    session = await discord.open(fakeDesk());
    const [payload = {}] = discord.render(message('x', paragraph('x')));
    expect((await discord.post({ platform: 'discord', channelId: '1' }, payload, { mark: 'm', nonce: 'n' })).kind).toBe('delivered');
  });

  it('leaves nothing behind that connects on its own', async () => {
    server.gateway.refusesWith = 503;
    const refused = await open();
    await pause(300);
    await refused.close();
    server.gateway.refusesWith = null;
    await pause(1_500);
    expect([server.gateway.connections(), server.gateway.identifiedAt.length]).toEqual([0, 0]);
  });

  it.each([4000, 4009, 1001, 1000, 4007, 0])('comes back after close code %d', async (code) => {
    await open();
    server.gateway.closeAll(code);
    expect(await answersAgain()).toBe(true);
  });

  it.each(['not JSON', 'null', '{"op":10}', '{"op":0,"t":"READY","d":null,"s":1}', '{"op":99,"d":{}}'])(
    'survives %s from the gateway',
    async (text) => {
      await open();
      server.gateway.babble(text);
      expect(await answersAgain()).toBe(true);
    },
  );

  it('comes back after an invalid session', async () => {
    server.gateway.invalidSessions = 1;
    await open();
    expect(await answersAgain(10_000)).toBe(true);
  });

  it.each([
    [4004, 'refuses the token'],
    [4014, 'refuses the intents'],
  ])('says what close code %d means, once for each attempt, and tries on', async (code, words) => {
    server.gateway.closesWith = code;
    const refused = await open();
    const [trouble] = await refused.check();
    server.gateway.closesWith = null;
    expect([trouble, await answersAgain()]).toEqual([expect.stringContaining(words), true]);
  });

  it('notices a connection that died without a word', async () => {
    server.gateway.heartbeatMs = 300;
    await open({ silentMs: 900 });
    await until(() => server.gateway.beats.count > 1);
    server.gateway.hush();
    expect(await answersAgain()).toBe(true);
  });

  it('does not wait for ever for a gateway that says nothing, and closes at once', async () => {
    server.gateway.isSilent = true;
    const startedAt = Date.now();
    await (await open()).close();
    expect([Date.now() - startedAt < 4_000, await until(() => server.gateway.connections() === 0, 500)]).toEqual([true, true]);
  });

  it('closes at once, also when the other end says nothing', async () => {
    const mute = await open();
    server.gateway.hush();
    const startedAt = Date.now();
    await mute.close();
    await mute.closed;
    expect(Date.now() - startedAt).toBeLessThan(3_000);
  });
});
