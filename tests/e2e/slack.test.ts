// The whole program in a chat: real files, real store, the real Bolt over Socket Mode, a Slack of our own on the other side.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeSlack, startSlack } from '../fakes/slack-server/index.ts';
import { command } from '../fakes/slack-server/people.ts';
import { freshFolder, nutgraf, ROOT } from './run-nutgraf.ts';

let server: FakeSlack;
let data: string;
let env: Record<string, string>;

beforeEach(async () => {
  server = await startSlack();
  data = freshFolder();
  const folder = freshFolder();
  mkdirSync(join(folder, 'config'));
  mkdirSync(join(folder, 'digests'));
  writeFileSync(join(folder, 'config', 'nutgraf.yaml'), `timezone: UTC\ninbox: ${join(ROOT, 'config/inbox')}\n`);
  writeFileSync(join(folder, 'digests', 'morning.yaml'), 'title: Morning brief\nat: 08:00\ndestinations: ["slack:#news"]\n');
  env = {
    NUTGRAF_CONFIG: join(folder, 'config'),
    SLACK_BOT_TOKEN: server.botToken,
    SLACK_APP_TOKEN: server.appToken,
    SLACK_API_URL: server.url,
  };
  await nutgraf(['ingest', join(ROOT, 'config/inbox')], { data, env });
});
afterEach(() => server.close());

describe('nutgraf digest --post', () => {
  it('posts one digest into the channel, and the same slot only once', async () => {
    await nutgraf(['digest', 'morning', '--post'], { data, env });
    const once = server.messages.length;
    await nutgraf(['digest', 'morning', '--post'], { data, env });
    expect([once > 0, JSON.stringify(server.messages).includes('Perković'), server.messages.length]).toEqual([true, true, once]);
  });
});

describe('nutgraf start with tokens', () => {
  let service: ChildProcess | null = null;
  afterEach(() => void service?.kill('SIGKILL'));

  it('answers commands until it is told to end, and then ends cleanly', async () => {
    service = spawn(process.execPath, ['bin/nutgraf.mjs', 'start'], { cwd: ROOT, env: { ...process.env, ...env, NUTGRAF_DATA: data } });
    const answer = await answerTo('who Perković');
    const ended = new Promise((resolve) => service?.once('close', resolve));
    service.kill('SIGTERM');
    expect([answer.includes('coast guard'), await ended]).toEqual([true, 0]);
  });
});

/** Asks until the service is connected and has answered. */
async function answerTo(text: string): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    await pause(500);
    const asked = server.act(command('nutgraf', text));
    await pause(500);
    if (asked.answers.length > 0) return JSON.stringify(asked.answers);
  }
  return '';
}
