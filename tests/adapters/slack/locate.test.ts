import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Opened, openTest } from './opened.ts';

let opened: Opened;
beforeEach(async () => {
  opened = await openTest();
});
afterEach(() => opened.slack.close());

it.each([
  ['#news', { channelId: 'C2', workspaceId: 'T1' }],
  ['#NEWS', { channelId: 'C2', workspaceId: 'T1' }],
  ['C7', { channelId: 'C7', workspaceId: 'T1' }],
  ['#nowhere', null],
])('locates %s', async (written, place) => {
  expect(await opened.platform.locate?.(written)).toEqual(place);
});

it('does not know while it may not look', async () => {
  opened.slack.scopes = opened.slack.scopes.filter((scope) => scope !== 'channels:read');
  expect(await opened.platform.locate?.('#news')).toBeNull();
});

it('does not hold up whoever asks when Slack is away', async () => {
  await opened.slack.close();
  const start = performance.now();
  expect([await opened.platform.locate?.('#news'), performance.now() - start < 5_000]).toEqual([null, true]);
});
