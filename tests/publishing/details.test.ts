import { describe, expect, it } from 'vitest';
import type { DigestDetails } from '../../src/domain/digest.ts';
import type { Platform } from '../../src/ports/platform.ts';
import { openNewsdesk } from './newsdesk.ts';

/** What a digest of two stories looks like: the labels of its buttons, and for each message under which it stands. */
async function postedWith(details: DigestDetails, offered: Platform['details']) {
  const house = await openNewsdesk({ details: offered ?? [] }, { details });
  await house.news('ItemA');
  await house.news('ItemB');
  await house.desk.postFirst();
  const words = JSON.stringify(house.chat.shown);
  return { buttons: words.match(/s_[0-9a-f]+/g)?.length ?? 0, follows: house.chat.shown.map(({ follows }) => follows) };
}

describe('the details of a digest', () => {
  it.each<[string, DigestDetails, Platform['details'], Awaited<ReturnType<typeof postedWith>>]>([
    ['are three buttons under each story', 'buttons', ['buttons', 'thread'], { buttons: 6, follows: [undefined] }],
    [
      'stand under the first message, one for each story',
      'thread',
      ['buttons', 'thread'],
      { buttons: 0, follows: [undefined, 'm1', 'm1'] },
    ],
    ['are left out where the file says so', 'none', ['buttons', 'thread'], { buttons: 0, follows: [undefined] }],
    ['are left out where the platform has no such thing', 'thread', [], { buttons: 0, follows: [undefined] }],
  ])('%s', async (_what, details, offered, expected) => {
    expect(await postedWith(details, offered)).toEqual(expected);
  });

  it('wait for the message under which they stand, and are found there after a lost answer', async () => {
    const faults = ['deliver-then-drop', 'none', 'deliver-then-drop'] as const;
    let asked = 0;
    const house = await openNewsdesk({ details: ['thread'], fault: () => faults[asked++] ?? 'none' }, { details: 'thread' });
    await house.news('ItemA');
    await house.news('ItemB');
    for (const time of ['07:00', '08:00', '08:01', '08:02', '08:03', '08:04']) await house.at(`2025-11-21T${time}`);
    const rows = await house.store.deliveries({});
    expect([house.chat.shown.map(({ follows }) => follows), rows.map(({ state }) => state)]).toEqual([
      [undefined, 'm1', 'm1'],
      ['sent', 'sent', 'sent'],
    ]);
  });
});
