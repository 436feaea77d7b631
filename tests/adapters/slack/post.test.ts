import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSlack } from '../../../src/adapters/slack/index.ts';
import { message, paragraph } from '../../../src/message/build.ts';
import type { Outcome } from '../../../src/ports/platform.ts';
import type { Fault } from '../../fakes/slack-server/faults.ts';
import { textOf } from '../../fakes/slack-server/validate.ts';
import { type Opened, openTest } from './opened.ts';

let opened: Opened;
beforeEach(async () => {
  opened = await openTest();
});
afterEach(() => opened.slack.close());

const place = { platform: 'slack', channelId: 'C1' };
const how = { mark: 'nut-1', nonce: 'n1' };
const payloadOf = (words: string) => opened.platform.render(message(words, paragraph(words)))[0] ?? {};
const post = (words = 'Hello') => opened.platform.post(place, payloadOf(words), how);
const since = () => new Date(Date.now() - 10_000).toISOString();
const kindOf = (outcome: Outcome) => (outcome.kind === 'refused' ? `refused${outcome.permanent ? ' for good' : ''}` : outcome.kind);

describe('post', () => {
  it('is delivered with an id and the time of Slack, without any socket', async () => {
    const outcome = await post();
    expect(outcome).toEqual({ kind: 'delivered', messageId: opened.slack.messages[0]?.ts, serverTime: expect.stringMatching(/Z$/) });
  });

  it.each<[string, Fault, string, number]>([
    ['a 429', { kind: 'limited', retryAfter: '7' }, 'refused', 0],
    ['a 429 without a time to wait', { kind: 'limited', retryAfter: null }, 'refused', 0],
    ['a 429 with a date to wait for', { kind: 'limited', retryAfter: 'Wed, 25 Nov 2026 08:00:00 GMT' }, 'refused', 0],
    ['an archived channel', { kind: 'declined', error: 'is_archived' }, 'refused for good', 0],
    ['a channel that we are not in', { kind: 'declined', error: 'not_in_channel' }, 'refused for good', 0],
    ['a revoked token', { kind: 'declined', error: 'token_revoked' }, 'refused for good', 0],
    ['too many messages in the workspace', { kind: 'declined', error: 'message_limit_exceeded' }, 'refused', 0],
    ['a message that Slack has seen and lost', { kind: 'declined', error: 'duplicate_message_not_found' }, 'ambiguous', 0],
    ['internal_error', { kind: 'declined', error: 'internal_error' }, 'ambiguous', 0],
    ['fatal_error after it was shown', { kind: 'shown-then-fatal' }, 'ambiguous', 1],
    ['a cut connection', { kind: 'cut' }, 'ambiguous', 0],
    ['a cut connection after it was shown', { kind: 'shown-then-cut' }, 'ambiguous', 1],
    ['a 500', { kind: '500' }, 'ambiguous', 0],
    ['a 500 after it was shown', { kind: 'shown-then-500' }, 'ambiguous', 1],
    ['a page instead of an answer', { kind: 'shown-then-html' }, 'ambiguous', 1],
    ['an empty answer', { kind: 'shown-then-empty' }, 'ambiguous', 1],
    ['an answer of null', { kind: 'shown-then-null' }, 'ambiguous', 1],
    ['a 403 of something in between', { kind: 'html-403' }, 'refused', 0],
  ])('tells what is known after %s, and asks once', async (_what, fault, expected, shown) => {
    opened.slack.faults.push(fault);
    const outcome = await post();
    const asked = opened.slack.requests.filter((method) => method === 'chat.postMessage').length;
    expect([kindOf(outcome), opened.slack.messages.length, asked]).toEqual([expected, shown, 1]);
  });

  it('gives the time that Slack asks to wait', async () => {
    opened.slack.faults.push({ kind: 'limited', retryAfter: '7' });
    expect(await post()).toMatchObject({ retryAfterMs: 7000 });
  });

  it('knows that nothing was sent where nobody listens', async () => {
    await opened.slack.close();
    expect(kindOf(await post())).toBe('refused');
  });

  it('finds a channel by its name', async () => {
    await opened.platform.post({ platform: 'slack', channelId: '#news' }, payloadOf('Hello'), how);
    expect(opened.slack.messages[0]?.channel).toBe('C2');
  });

  it('refuses a channel that does not exist for good', async () => {
    const outcome = await opened.platform.post({ platform: 'slack', channelId: '#nowhere' }, payloadOf('Hello'), how);
    expect(kindOf(outcome)).toBe('refused for good');
  });

  it('carries the same id each time', async () => {
    await post();
    await post();
    expect([...new Set(opened.slack.messages.map(({ client_msg_id }) => client_msg_id))]).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    ]);
  });

  it('stands in the thread of the message that it follows, and is found there alone', async () => {
    const head = await post();
    const follows = head.kind === 'delivered' ? head.messageId : '';
    await opened.platform.post(place, payloadOf('Details'), { mark: 'nut-2', nonce: 'n2', follows });
    const looks = [await opened.platform.find(place, 'nut-2', since(), follows), await opened.platform.find(place, 'nut-2', since())];
    expect([opened.slack.messages[1]?.thread_ts, looks.map(({ kind }) => kind), opened.slack.complaints]).toEqual([
      follows,
      ['found', 'absent'],
      [],
    ]);
  });

  it('edits what it replaces', async () => {
    const first = await post('Before');
    const replaces = first.kind === 'delivered' ? first.messageId : '';
    const second = await opened.platform.post(place, payloadOf('After'), { ...how, replaces });
    expect([kindOf(second), opened.slack.messages.map(textOf), opened.slack.complaints]).toEqual(['delivered', ['After'], []]);
  });

  it('asks for no previews and no pings', async () => {
    await post();
    expect(opened.slack.messages[0]).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', link_names: 'false' });
  });

  it('tells no token, whatever fails', async () => {
    const outcomes: unknown[] = [];
    for (const kind of ['cut', '500', 'html-403', 'shown-then-html'] as const) {
      opened.slack.faults.push({ kind });
      outcomes.push(await post());
    }
    const strange = openSlack({ botToken: 'xoxb-strange-not-to-be-logged', mode: 'socket', apiUrl: opened.slack.url, log: noLog });
    outcomes.push(await strange.post(place, payloadOf('Hello'), how));
    expect(JSON.stringify([outcomes, opened.logged])).not.toContain('not-to-be-logged');
  });
});

const noLog = { info: () => {}, warn: () => {}, error: () => {} };

describe('time', () => {
  it('is the time that the server tells, and nothing where nobody listens', async () => {
    const told = await opened.platform.time?.();
    await opened.slack.close();
    expect([Math.abs(Date.parse(told ?? '') - Date.now()) < 5_000, await opened.platform.time?.()]).toEqual([true, null]);
  });
});

describe('find', () => {
  it('finds what was shown although the answer was lost', async () => {
    opened.slack.faults.push({ kind: 'shown-then-cut' });
    await post();
    expect(await opened.platform.find(place, 'nut-1', since())).toEqual({ kind: 'found', messageId: opened.slack.messages[0]?.ts });
  });

  it('finds it behind many others', async () => {
    await post();
    for (let index = 0; index < 120; index += 1) opened.slack.messages.push({ ts: opened.slack.nextTs(), channel: 'C1' });
    expect(await opened.platform.find(place, 'nut-1', since())).toMatchObject({ kind: 'found' });
  });

  it('finds it in a channel given by name', async () => {
    const named = { platform: 'slack', channelId: '#news' };
    await opened.platform.post(named, payloadOf('Hello'), how);
    expect(await opened.platform.find(named, 'nut-1', since())).toMatchObject({ kind: 'found' });
  });

  it('does not take another mark for it', async () => {
    await post();
    expect(await opened.platform.find(place, 'nut-2', since())).toEqual({ kind: 'absent' });
  });

  it.each(['missing_scope', 'not_in_channel', 'channel_not_found'])('is denied after %s', async (error) => {
    opened.slack.historyError = error;
    expect(await opened.platform.find(place, 'nut-1', since())).toEqual({ kind: 'denied', reason: error });
  });

  it.each(['internal_error', 'ratelimited'])('knows nothing after %s', async (error) => {
    opened.slack.historyError = error;
    await expect(opened.platform.find(place, 'nut-1', since())).rejects.toThrow('Slack');
  });
});
