import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../src/ports/platform.ts';
import type { Wrong } from '../../fakes/slack-server/index.ts';
import { command, press, said } from '../../fakes/slack-server/people.ts';
import { type Opened, openTest } from './opened.ts';

let opened: Opened;
let session: Session;
let port = 0;
beforeEach(async () => {
  port = await freePort();
  opened = await openTest({ mode: 'http', host: '127.0.0.1', port });
  session = await opened.platform.open(opened.desk);
});
afterEach(async () => {
  await session.close();
  await opened.slack.close();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

const settled = () => vi.waitFor(() => expect(opened.calls.length).toBeGreaterThan(0), { timeout: 2000, interval: 10 });
const who = () => command('nutgraf', 'who Eismont');
const deeds = {
  command: who,
  button: () => press(JSON.stringify({ kind: 'call', command: 'who', args: { name: 'Eismont' } })),
  mention: () => said({ text: '<@UBOT> who Eismont' }),
};

describe.each(Object.entries(deeds))('a signed request with a %s', (_kind, deed) => {
  it('is acknowledged and answered', async () => {
    const { status } = await opened.slack.request(port, deed());
    await settled();
    expect([status, opened.calls.map(({ args }) => args)]).toEqual([200, [{ name: 'Eismont' }]]);
  });

  it('is refused when it is made again, and has one effect', async () => {
    const one = deed();
    vi.useFakeTimers({ toFake: ['Date'] });
    const statuses: number[] = [];
    for (let time = 0; time < 20; time += 1) statuses.push((await opened.slack.request(port, one)).status);
    vi.useRealTimers();
    await settled();
    expect([statuses, opened.calls.length]).toEqual([[200, ...Array.from({ length: 19 }, () => 401)], 1]);
  });

  it.each<[string, Wrong]>([
    ['changed', { tamper: (body) => body.replace('Eismont', 'Someone') }],
    ['signed with another secret', { secret: 'another' }],
    ['not signed', { isUnsigned: true }],
    ['six minutes old', { ageS: 360 }],
    ['six minutes ahead', { ageS: -360 }],
  ])('is refused when it is %s, and has no effect', async (_what, wrong) => {
    const { status } = await opened.slack.request(port, deed(), wrong);
    await opened.slack.request(port, command('nutgraf', 'status'));
    await settled();
    expect([status, opened.calls.map(({ command: name }) => name)]).toEqual([401, ['status']]);
  });
});

describe('a request', () => {
  it('that Slack makes again with a new signature is acknowledged and has one effect', async () => {
    const one = deeds.mention();
    const first = await opened.slack.request(port, one);
    const second = await opened.slack.request(port, one, { ageS: 60 });
    await settled();
    expect([first.status, second.status, opened.calls.length]).toEqual([200, 200, 1]);
  });

  it('for another path is not found', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/elsewhere`, { method: 'POST' })).status).toBe(404);
  });

  it('cannot be made once the session is closed', async () => {
    await session.close();
    await expect(fetch(`http://127.0.0.1:${port}/slack/events`)).rejects.toThrow();
  });
});

describe('the port', () => {
  it('that is taken is said, and tried again', async () => {
    const other = await openTest({ mode: 'http', host: '127.0.0.1', port });
    const its = await other.platform.open(other.desk);
    const [trouble] = await its.check();
    await session.close();
    await vi.waitFor(async () => expect(await its.check()).toEqual([]), { timeout: 3000 });
    await its.close();
    await other.slack.close();
    expect(trouble).toContain('EADDRINUSE');
  });
});
