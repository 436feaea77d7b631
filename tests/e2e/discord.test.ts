// The whole program in a chat: real files, real store, real discord.js, a Discord of our own on the other side.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeDiscord, startDiscord } from '../fakes/discord-server/index.ts';
import { interact, textOf } from '../fakes/discord-server/world.ts';
import { freshFolder, nutgraf, ROOT } from './run-nutgraf.ts';

const CHANNEL = '123456789012345678';

let server: FakeDiscord;
let data: string;
let env: Record<string, string>;

beforeEach(async () => {
  server = await startDiscord();
  data = freshFolder();
  const folder = freshFolder();
  mkdirSync(join(folder, 'config'));
  mkdirSync(join(folder, 'digests'));
  writeFileSync(join(folder, 'config', 'nutgraf.yaml'), `timezone: UTC\ninbox: ${join(ROOT, 'config/inbox')}\n`);
  writeFileSync(join(folder, 'digests', 'morning.yaml'), `title: Morning brief\nat: 08:00\ndestinations: ["discord:${CHANNEL}"]\n`);
  env = { NUTGRAF_CONFIG: join(folder, 'config'), DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url };
});
afterEach(() => server.close());

const shown = (): readonly string[] => server.messages.filter(({ channel_id }) => channel_id === CHANNEL).map(textOf);

describe('nutgraf digest --post', () => {
  it('posts one digest into the channel, the same slot only once, and again when it is told to', async () => {
    await nutgraf(['ingest', join(ROOT, 'config/inbox')], { data, env });
    const counts: number[] = [];
    for (const flags of [[], [], ['--again']]) {
      await nutgraf(['digest', 'morning', '--post', ...flags], { data, env });
      counts.push(shown().length);
    }
    const [once = 0] = counts;
    expect([shown()[0]?.includes('Perković'), counts]).toEqual([true, [once, once, 2 * once]]);
  });
});

describe('nutgraf doctor', () => {
  it('asks Discord about the channels that digests name', async () => {
    const well = await nutgraf(['doctor'], { data, env });
    server.everybodyMay = 0n;
    const wrong = await nutgraf(['doctor'], { data, env });
    expect([well.code, wrong.code, /WRONG +discord/.test(wrong.out)]).toEqual([0, 3, true]);
  });

  it('says what to set where there is no token', async () => {
    const { code, out } = await nutgraf(['doctor'], { data, env: { ...env, DISCORD_TOKEN: '' } });
    expect([code, out.includes('set DISCORD_TOKEN')]).toEqual([3, true]);
  });
});

describe('nutgraf start with a token', () => {
  let service: ChildProcess | null = null;
  afterEach(() => void service?.kill('SIGKILL'));

  it('answers commands until it is told to end, and then ends cleanly', async () => {
    await nutgraf(['ingest', join(ROOT, 'config/inbox')], { data, env });
    service = spawn(process.execPath, ['bin/nutgraf.mjs', 'start'], { cwd: ROOT, env: { ...process.env, ...env, NUTGRAF_DATA: data } });
    const answer = await answerTo({
      type: 2,
      data: { id: '5', type: 1, name: 'who', options: [{ type: 3, name: 'name', value: 'Perković' }] },
    });
    const ended = new Promise((resolve) => service?.once('close', resolve));
    service.kill('SIGTERM');
    expect([answer.includes('coast guard'), await ended]).toEqual([true, 0]);
  });

  it('says in one sentence that a token is refused', async () => {
    const { code, err } = await nutgraf(['start'], { data, env: { ...env, DISCORD_TOKEN: 'wrong' } });
    expect([
      code,
      err
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('discord: ')).length,
    ]).toEqual([3, 1]);
  });
});

/** Asks until the service is connected and has answered. */
async function answerTo(event: Record<string, unknown>): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    await pause(500);
    const asked = interact(server, event);
    await pause(500);
    if (asked.original !== null) return textOf(asked.original);
  }
  return '';
}
