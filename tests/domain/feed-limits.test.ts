// Threat 29: how many feeds people may add, at the edge of each limit: 20 cases.
import { describe, expect, it } from 'vitest';
import type { Feed, FeedId } from '../../src/domain/feed.ts';
import { type Addition, limitReached } from '../../src/domain/feed-limits.ts';

const NOW = '2026-11-24T08:00:00.000Z';
const LONG_AGO = '2026-11-01T08:00:00.000Z';
type Changes = {
  workspace?: string | undefined;
  channelId?: string;
  at?: string;
  host?: string;
  isRemoved?: boolean;
  isConfigured?: boolean;
};

let made = 0;
const feeds = (
  count: number,
  { workspace = 'slack:T1', channelId = 'C1', at = LONG_AGO, host, isRemoved, isConfigured }: Changes = {},
): Feed[] =>
  Array.from({ length: count }, (): Feed => {
    made += 1;
    const feed = { id: `f${made}` as FeedId, title: 'F', url: `https://${host ?? `h${made}.example`}/${made}` };
    if (isConfigured) return feed;
    return { ...feed, workspace, added: { channelId, by: 'U1', at }, ...(isRemoved && { removedAt: NOW }) };
  });

const addition: Addition = { workspace: 'slack:T1', channelId: 'C1', url: 'https://new.example/feed', now: NOW };

describe('limitReached', () => {
  it.each<[string, Feed[], Partial<Addition>, RegExp | null]>([
    ['nothing yet', [], {}, null],
    ['49 in the channel', feeds(49), {}, null],
    ['50 in the channel', feeds(50), {}, /this channel has 50 feeds/],
    ['50 in another channel', feeds(50, { channelId: 'C2' }), {}, null],
    ['50 in a channel of the same name elsewhere', feeds(50, { workspace: 'slack:T2' }), {}, null],
    ['50 in the channel, one removed', [...feeds(49), ...feeds(1, { isRemoved: true })], {}, null],
    ['60 of the config', feeds(60, { isConfigured: true }), {}, null],
    ['4 in the last minute', feeds(4, { at: '2026-11-24T07:59:30.000Z' }), {}, null],
    ['5 in the last minute', feeds(5, { at: '2026-11-24T07:59:30.000Z' }), {}, /try again in a minute/],
    ['5 in the last minute, removed again', feeds(5, { at: NOW, isRemoved: true }), {}, /try again in a minute/],
    ['5 a minute ago', feeds(5, { at: '2026-11-24T07:59:00.000Z' }), {}, null],
    ['5 in the last minute in another channel', feeds(5, { at: NOW, channelId: 'C2' }), {}, null],
    [
      '499 in the workspace',
      Array.from({ length: 10 }, (_, index) => feeds(index === 9 ? 49 : 50, { channelId: `D${index}` })).flat(),
      {},
      null,
    ],
    [
      '500 in the workspace',
      Array.from({ length: 10 }, (_, index) => feeds(50, { channelId: `D${index}` })).flat(),
      {},
      /this workspace has 500/,
    ],
    [
      '500 in another workspace',
      Array.from({ length: 10 }, (_, index) => feeds(50, { channelId: `D${index}`, workspace: 'slack:T2' })).flat(),
      {},
      null,
    ],
    ['19 of the host', feeds(19, { host: 'new.example' }), {}, null],
    ['20 of the host', feeds(20, { host: 'new.example' }), {}, /new\.example here has 20/],
    [
      '20 of the host, over channels',
      [...feeds(10, { host: 'new.example' }), ...feeds(10, { host: 'new.example', channelId: 'C2' })],
      {},
      /new\.example here/,
    ],
    ['20 of the host elsewhere', feeds(20, { host: 'new.example', workspace: 'discord:1' }), {}, null],
    [
      '50 at the terminal',
      feeds(50, { workspace: undefined }).map(({ workspace: _, ...feed }) => feed),
      { workspace: undefined },
      /this channel has 50/,
    ],
  ])('%s', (_, existing, changes, expected) => {
    const refusal = limitReached(existing, { ...addition, ...changes });
    if (expected === null) expect(refusal).toBeNull();
    else expect(refusal).toMatch(expected);
  });
});
