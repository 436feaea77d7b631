import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlatformError, type Session } from '../../../src/ports/platform.ts';
import { command } from '../../fakes/slack-server/people.ts';
import { type Opened, openTest } from './opened.ts';

let opened: Opened;
let session: Session | null = null;
const rejections: unknown[] = [];
const note = (reason: unknown) => void rejections.push(reason);

beforeEach(() => {
  process.on('unhandledRejection', note);
});
afterEach(async () => {
  await session?.close();
  session = null;
  await opened.slack.close();
  process.off('unhandledRejection', note);
  expect(rejections.splice(0)).toEqual([]);
});

const open = async (more: Parameters<typeof openTest>[0] = {}) => {
  opened = await openTest(more);
  return opened;
};
const start = async () => {
  session = await opened.platform.open(opened.desk);
  return session;
};
const connected = (count: number) =>
  vi.waitFor(() => expect([opened.slack.sockets.opened.count, opened.slack.sockets.connections()]).toEqual([count, 1]), {
    timeout: 12_000,
    interval: 10,
  });
const isAnswered = async () => {
  const asked = opened.slack.act(command('nutgraf', 'status'));
  await vi.waitFor(() => expect(asked.answers.length).toBe(1), { timeout: 3000, interval: 10 });
};

describe('open', () => {
  it('refuses a wrong bot token in one sentence that does not hold it', async () => {
    await open({ botToken: 'xoxb-wrong' });
    const error = await start().catch((reason: unknown) => reason);
    expect([error instanceof PlatformError, String(error).includes('SLACK_BOT_TOKEN'), String(error).includes('xoxb-wrong')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    [{ appToken: '' }, 'SLACK_APP_TOKEN'],
    [{ mode: 'http' as const, signingSecret: '' }, 'SLACK_SIGNING_SECRET'],
  ])('says what is missing: %o', async (more, expected) => {
    await open(more);
    await expect(start()).rejects.toThrow(expected);
  });

  it.each([
    ['xapp-wrong', 'Slack refuses the app token'],
    ['xoxb-instead', 'Slack wants an app-level token'],
  ])('goes on without a socket where the app token is %s, and says so', async (appToken, expected) => {
    await open({ appToken });
    const [trouble] = await (await start()).check();
    expect(trouble).toContain(expected);
  });

  it('asks for a socket with the app token alone, though the app has a token of its own', async () => {
    await open();
    await start();
    expect([opened.slack.sockets.connections(), opened.logged]).toEqual([1, []]);
  });

  it('finds nothing to say where all is well', async () => {
    await open();
    expect(await (await start()).check()).toEqual([]);
  });

  it('names the scopes that were not granted', async () => {
    await open();
    opened.slack.scopes = ['chat:write', 'commands'];
    const [line] = await (await start()).check();
    expect(line).toMatch(/^Slack has not granted app_mentions:read, channels:history/);
  });

  it('starts although Slack is away, and connects when it is back', async () => {
    await open();
    opened.slack.socketFaults = { status: 503, count: 3 };
    await start();
    expect(opened.slack.sockets.connections()).toBe(0);
    await connected(1);
    await isAnswered();
  });
});

describe('the socket', () => {
  it('comes back when it was cut', async () => {
    await open();
    await start();
    opened.slack.sockets.cut();
    await connected(2);
    await isAnswered();
  });

  it('comes back within a second when Slack says that it ends', async () => {
    await open();
    await start();
    const endedAt = Date.now();
    opened.slack.sockets.refresh();
    await connected(2);
    expect(Date.now() - endedAt).toBeLessThan(1000);
    await isAnswered();
  });

  it.each([
    ['answers 503', { status: 503, count: 4 }],
    ['answers 500', { status: 500, count: 2 }],
  ])('comes back though apps.connections.open %s meanwhile', async (_what, faults) => {
    await open();
    await start();
    opened.slack.socketFaults = { ...faults };
    opened.slack.sockets.cut();
    await connected(2);
    await isAnswered();
  });

  it('comes back when the upgrade was refused', async () => {
    await open();
    await start();
    opened.slack.sockets.refusesWith = 502;
    opened.slack.sockets.cut();
    await vi.waitFor(() => expect(opened.logged.length).toBeGreaterThan(1), { timeout: 5000 });
    opened.slack.sockets.refusesWith = null;
    await connected(2);
    await isAnswered();
  });

  it('is given up when the other side is silent', async () => {
    await open();
    await start();
    opened.slack.sockets.mute();
    await vi.waitFor(() => expect(opened.slack.sockets.opened.count).toBe(2), { timeout: 12_000, interval: 50 });
    await isAnswered();
  }, 15_000);

  it('is not needed to post', async () => {
    await open();
    opened.slack.socketFaults = { status: 503, count: 1000 };
    await start();
    const payload = opened.platform.render({ title: 'Hello', blocks: [] })[0] ?? {};
    const outcome = await opened.platform.post({ platform: 'slack', channelId: 'C1' }, payload, { mark: 'm', nonce: 'n' });
    expect(outcome.kind).toBe('delivered');
  });

  it('closes at once, also while Slack is away', async () => {
    await open();
    opened.slack.socketFaults = { status: 503, count: 1000 };
    const { close, closed } = await start();
    const startedAt = Date.now();
    await close();
    await closed;
    expect(Date.now() - startedAt).toBeLessThan(2500);
  });
});
