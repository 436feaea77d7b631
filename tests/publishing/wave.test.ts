import { setImmediate as later } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openNewsdesk } from './newsdesk.ts';

it('serves channels side by side, each once, and none waits for a slow one', async () => {
  const channels = Array.from({ length: 40 }, (_, index) => `c${index}`);
  const house = await openNewsdesk({}, { destinations: channels.map((channel) => `terminal:${channel}`) as [string, ...string[]] });
  const { post } = house.chat;
  const stuck = Promise.withResolvers<void>();
  let inFlight = 0;
  let most = 0;
  house.chat.post = async (destination, payload, options) => {
    most = Math.max(most, ++inFlight);
    await (destination.channelId === 'c0' ? stuck.promise : later());
    inFlight--;
    if (destination.channelId !== 'c0' && house.chat.shown.length === channels.length - 2) stuck.resolve();
    return post(destination, payload, options);
  };
  await house.at('2025-11-21T07:00');
  await house.news('ItemA');
  await house.at('2025-11-21T08:00');
  const shown = house.chat.shown.map(({ channelId }) => channelId);
  expect([shown.toSorted(), shown.at(-1), most > 1 && most <= 16]).toEqual([channels.toSorted(), 'c0', true]);
});
