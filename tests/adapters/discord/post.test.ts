// Posts, edits and looks into the history: the real client library against a Discord of our own that goes wrong on command.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDiscord } from '../../../src/adapters/discord/index.ts';
import { message, paragraph } from '../../../src/message/build.ts';
import type { Platform } from '../../../src/ports/platform.ts';
import type { Fault } from '../../fakes/discord-server/faults.ts';
import { type FakeDiscord, startDiscord } from '../../fakes/discord-server/index.ts';
import { textOf } from '../../fakes/discord-server/world.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const destination = { platform: 'discord', channelId: '1' };
const options = { mark: 'abcdef0123', nonce: 'n_0123456789abcdef0123' };
const longAgo = () => new Date(Date.now() - 60_000).toISOString();

let server: FakeDiscord;
let discord: Platform;
beforeEach(async () => {
  server = await startDiscord();
  discord = openDiscord({ token: server.token, apiUrl: server.url, log });
});
afterEach(() => server.close());

const payloadOf = (words: string) => discord.render(message(words, paragraph(words)))[0] ?? {};
const post = (words = 'Morning brief', more = {}) => discord.post(destination, payloadOf(words), { ...options, ...more });

describe('post', () => {
  it('shows the message with its mark at the foot, pings nobody, and tells the time of the server', async () => {
    const outcome = await post('@everyone <@1>');
    expect([outcome, server.messages.map(textOf), server.pings]).toEqual([
      { kind: 'delivered', messageId: server.messages[0]?.id, serverTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
      ['\\@everyone \\<\\@1\\>\n-# Nutgraf · abcdef0123'],
      [],
    ]);
  });

  it('shows one message for the same nonce', async () => {
    const outcomes = [await post(), await post()];
    expect([outcomes.map(({ kind }) => kind), server.messages.length]).toEqual([['delivered', 'delivered'], 1]);
  });

  it('takes a message that somebody deleted for delivered', async () => {
    await post();
    server.messages.pop();
    expect([(await post()).kind, server.messages.length]).toEqual(['delivered', 0]);
  });

  it('answers the message that it follows, pings nobody with it, and finds it again', async () => {
    const head = await post();
    const follows = head.kind === 'delivered' ? head.messageId : '';
    await post('Details', { mark: 'abcdef0124', nonce: 'n_2', follows });
    const found = await discord.find(destination, 'abcdef0124', longAgo(), follows);
    expect([server.messages[1]?.message_reference, found, server.pings]).toEqual([
      { message_id: follows, fail_if_not_exists: false },
      { kind: 'found', messageId: server.messages[1]?.id },
      [],
    ]);
  });

  it('edits the message that it replaces', async () => {
    const first = await post('before');
    const replaces = first.kind === 'delivered' ? first.messageId : '';
    const outcome = await post('after', { replaces });
    expect([outcome, server.messages.map(textOf)]).toEqual([
      expect.objectContaining({ kind: 'delivered', messageId: replaces }),
      ['after\n-# Nutgraf · abcdef0123'],
    ]);
  });

  it('is refused for good where the message to replace is gone', async () => {
    expect(await post('after', { replaces: '12' })).toMatchObject({ kind: 'refused', permanent: true });
  });

  const faults: readonly (readonly [Fault, object, number])[] = [
    [{ kind: 'limited', retryAfterS: 20 }, { kind: 'refused', permanent: false }, 0],
    [{ kind: 'limited', retryAfterS: 30, isGlobal: true }, { kind: 'refused', permanent: false }, 0],
    [{ kind: 'declined', status: 403, code: 50013 }, { kind: 'refused', permanent: true }, 0],
    [{ kind: 'declined', status: 403, code: 50001 }, { kind: 'refused', permanent: true }, 0],
    [{ kind: 'declined', status: 404, code: 10003 }, { kind: 'refused', permanent: true }, 0],
    [{ kind: 'declined', status: 400, code: 50035 }, { kind: 'refused', permanent: true }, 0],
    [{ kind: 'html-403' }, { kind: 'refused', permanent: false }, 0],
    [{ kind: 'cut' }, { kind: 'ambiguous' }, 0],
    [{ kind: '500' }, { kind: 'ambiguous' }, 0],
    [{ kind: 'shown-then-cut' }, { kind: 'ambiguous' }, 1],
    [{ kind: 'shown-then-500' }, { kind: 'ambiguous' }, 1],
    [{ kind: 'shown-then-html' }, { kind: 'ambiguous' }, 1],
    [{ kind: 'shown-then-empty' }, { kind: 'ambiguous' }, 1],
  ];
  it.each(faults)('knows what %j means, and asks once', async (fault, outcome, shown) => {
    server.faults.push(fault);
    const result = await post();
    expect([result, server.messages.length, server.requests.length]).toEqual([expect.objectContaining(outcome), shown, 1]);
  });

  it.each([{ kind: 'late', ms: 600 }, { kind: 'shown-then-stalled' }] as const)('does not wait for ever: %j', async (fault) => {
    const hasty = openDiscord({ token: server.token, apiUrl: server.url, log, timeoutMs: 300 });
    server.faults.push(fault);
    expect(await hasty.post(destination, payloadOf('x'), options)).toMatchObject({ kind: 'ambiguous' });
  });

  it('posts a wave to many channels within the limit of 50 a second, and loses nothing', async () => {
    const impatient = openDiscord({ token: server.token, apiUrl: server.url, log, timeoutMs: 1_000 });
    const channels = Array.from({ length: 120 }, (_, index) => ({ platform: 'discord', channelId: String(index + 1) }));
    const startedAt = Date.now();
    const outcomes = await Promise.all(
      channels.map((channel, index) => impatient.post(channel, payloadOf('x'), { mark: 'm', nonce: `n${index}` })),
    );
    const seconds = (Date.now() - startedAt) / 1000;
    expect([new Set(outcomes.map(({ kind }) => kind)), server.messages.length, seconds > 1.5]).toEqual([new Set(['delivered']), 120, true]);
  });

  it('waits as long as it is told before the next attempt', async () => {
    server.faults.push({ kind: 'limited', retryAfterS: 20 });
    const outcome = await post();
    expect(outcome.kind === 'refused' ? Math.round((outcome.retryAfterMs ?? 0) / 1000) : null).toBe(20);
  });

  it('is not delivered where nobody listens, and may be tried again', async () => {
    await server.close();
    expect(await post()).toMatchObject({ kind: 'refused', permanent: false });
  });

  it('goes on after a refused token, with the same refusal each time', async () => {
    const stranger = openDiscord({ token: 'MTIz.not.valid', apiUrl: server.url, log });
    const outcomes = [await stranger.post(destination, payloadOf('x'), options), await stranger.post(destination, payloadOf('x'), options)];
    expect(outcomes).toEqual(
      [0, 1].map(() => expect.objectContaining({ kind: 'refused', permanent: true, reason: expect.stringContaining('401') })),
    );
  });

  it('refuses what Discord would not take', async () => {
    expect(await discord.post(destination, { flags: 32768, components: [{ type: 99 }] }, options)).toMatchObject({
      kind: 'refused',
      permanent: true,
    });
  });
});

describe('time', () => {
  it('is the time that the server tells, and nothing where nobody listens', async () => {
    const told = await discord.time?.();
    await server.close();
    expect([Math.abs(Date.parse(told ?? '') - Date.now()) < 5_000, await discord.time?.()]).toEqual([true, null]);
  });
});

describe('find', () => {
  it('finds the message by its mark among hundreds', async () => {
    for (let index = 0; index < 230; index += 1) {
      const nonce = `filler ${index}`;
      server.messages.push({ id: server.nextId(), channel_id: '1', author: { id: '5' }, components: [], flags: 0, nonce });
    }
    await post();
    expect(await discord.find(destination, 'abcdef0123', longAgo())).toEqual({ kind: 'found', messageId: server.messages.at(-1)?.id });
  });

  it('believes nobody else', async () => {
    await post();
    const copy = {
      ...server.messages[0],
      id: server.nextId(),
      channel_id: '1',
      author: { id: '5' },
      components: server.messages[0]?.components ?? [],
      flags: 0,
    };
    server.messages.splice(0, 1, copy);
    expect(await discord.find(destination, 'abcdef0123', longAgo())).toEqual({ kind: 'absent' });
  });

  it.each([
    ['nothing was posted', () => {}, { kind: 'absent' }],
    ['the channel cannot be seen', () => Object.assign(server, { history: 'forbidden' }), { kind: 'denied', reason: 'declined' }],
  ] as const)('tells that %s', async (_what, arrange, expected) => {
    arrange();
    expect((await discord.find(destination, 'abcdef0123', longAgo())).kind).toBe(expected.kind);
  });

  it('does not call final what a history that lags does not show', async () => {
    await post();
    server.lagMs = 60_000;
    expect(await discord.find(destination, 'abcdef0123', new Date(Date.now() + 1000).toISOString())).toEqual({ kind: 'absent' });
  });

  it('believes no history that lags behind the channel', async () => {
    await post();
    server.lagMs = 60_000;
    expect((await discord.find(destination, 'abcdef0123', longAgo())).kind).toBe('denied');
  });

  it('does not take a history that may not be read for an empty one', async () => {
    await post();
    server.history = 'unreadable';
    expect(await discord.find(destination, 'abcdef0123', longAgo())).toMatchObject({ kind: 'denied' });
  });

  it('knows that nothing was posted even where the history may not be read', async () => {
    await post();
    server.history = 'unreadable';
    expect(await discord.find(destination, 'abcdef0123', new Date(Date.now() + 1000).toISOString())).toEqual({ kind: 'absent' });
  });

  it('throws where Discord does not answer: then nothing is known', async () => {
    await discord.find(destination, 'x', longAgo());
    server.isDown = true;
    await expect(discord.find(destination, 'x', longAgo())).rejects.toThrow('503');
  });
});
