// Channels that ask for a digest in chat, beside those that a digest's file names: each gets one a day, whatever it is called.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../src/ports/platform.ts';
import type { Store } from '../../src/ports/store.ts';
import { createNewsroom, type PublishingDesk } from '../../src/publishing/desk.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { anArticle, aReading } from '../fakes/articles.ts';
import { createChat, type FakeChat } from '../fakes/chat.ts';
import { plan as daily } from './history.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const CHANNELS: Readonly<Record<string, string>> = { '#news': 'C2', '#sport': 'C3' };
const by = (channelId: string) => ({ destination: { platform: 'slack', channelId }, workspaceId: 'T1', userId: 'U1' });

let instant: string;
let store: Store;
let chat: FakeChat;
/** Whether the platform tells what id a name has. */
let isTelling: boolean;
let desk: PublishingDesk;
let plan: typeof daily;

function openWith(destinations: readonly [string, ...string[]]) {
  plan = { ...daily, timezone: 'UTC', at: '08:00', destinations };
  const locate: Platform['locate'] = async (channel) => {
    if (!channel.startsWith('#')) return { channelId: channel, workspaceId: 'T1' };
    const channelId = isTelling ? CHANNELS[channel] : undefined;
    return channelId === undefined ? null : { channelId, workspaceId: 'T1' };
  };
  desk = createNewsroom({
    store,
    platforms: [{ ...chat, locate }],
    plans: [plan],
    clock: { now: () => instant },
    log,
    owner: `host:${Math.random()}`,
  });
}

/** Some news, and the clock at this time. */
async function at(time: string) {
  instant = `2025-11-${time}:00.000Z`;
  const article = anArticle({ title: `News of ${time}`, text: `It is ${time} and all is well.`, publishedAt: instant, fetchedAt: instant });
  await store.addArticle(article, aReading(article), { linkEntity: () => null, chooseStory: () => null });
  instant = new Date(Date.parse(instant) + 1000).toISOString();
  await desk.tick();
}

/** Day and channel of each digest that people saw. */
const seen = () => chat.shown.map(({ at: when, channelId }) => `${when.slice(8, 16)} ${channelId}`);

beforeEach(async () => {
  instant = '2025-11-20T12:00:00.000Z';
  isTelling = true;
  store = await openSqliteStore({ file: ':memory:' });
  chat = createChat({ now: () => instant, name: 'slack' });
  openWith(['terminal']);
});

describe('a channel that subscribes', () => {
  it('gets the digest from the next slot on', async () => {
    expect(await desk.subscribe(plan, by('C7'), {})).toBe('new');
    await at('20T13:00');
    await at('21T08:00');
    await at('21T08:01');
    await at('22T08:00');
    expect(seen()).toEqual(['21T08:00 C7', '22T08:00 C7']);
  });

  it('gets it at its own time, on its own days, in its own zone', async () => {
    await desk.subscribe(plan, by('C7'), { at: '09:30', days: ['sat'], timezone: 'Europe/Berlin' });
    for (const time of ['21T08:00', '21T08:30', '22T08:00', '22T08:30', '23T08:30']) await at(time);
    expect(seen()).toEqual(['22T08:30 C7']);
  });

  it('is told of no more than a day before', async () => {
    await at('17T10:00');
    await at('20T11:00');
    await desk.subscribe(plan, by('C7'), {});
    await at('21T08:00');
    expect([JSON.stringify(chat.shown).includes('News of 20T11:00'), JSON.stringify(chat.shown).includes('News of 17T10:00')]).toEqual([
      true,
      false,
    ]);
  });

  it('that the file names by its name stays one: one digest a day', async () => {
    openWith(['slack:#news']);
    await at('20T13:00');
    expect(await desk.subscribe(plan, by('C2'), {})).toBe('changed');
    await at('21T08:00');
    await at('22T08:00');
    expect(seen()).toEqual(['21T08:00 C2', '22T08:00 C2']);
  });

  it('that the file names twice, by name and by id, gets one digest a day', async () => {
    openWith(['slack:#news', 'slack:C2']);
    for (const time of ['20T13:00', '21T08:00', '21T08:01', '22T08:00']) await at(time);
    expect(seen()).toEqual(['21T08:00 C2', '22T08:00 C2']);
  });
});

describe('a name whose id is told only later', () => {
  beforeEach(() => {
    isTelling = false;
    openWith(['slack:#news']);
  });

  it('has its day served once, also by a new process', async () => {
    await at('20T13:00');
    await at('21T08:00');
    isTelling = true;
    openWith(['slack:#news']);
    await at('21T08:10');
    await at('22T08:00');
    expect(seen()).toEqual(['21T08:00 #news', '22T08:00 C2']);
  });

  it('is one with the channel that subscribed by its id in between', async () => {
    await at('20T13:00');
    await at('21T08:00');
    await desk.subscribe(plan, by('C2'), { at: '09:00' });
    isTelling = true;
    for (const time of ['21T08:30', '21T09:00', '21T09:01', '22T08:00', '22T09:00']) await at(time);
    expect(seen()).toEqual(['21T08:00 #news', '22T09:00 C2']);
  });

  it('keeps what was told: no story comes again under the other name', async () => {
    await at('20T13:00');
    await at('21T08:00');
    isTelling = true;
    await at('22T08:00');
    const [first, second] = chat.shown.map(({ payload }) => JSON.stringify(payload));
    expect([first?.includes('News of 21T08:00'), second?.includes('News of 21T08:00')]).toEqual([true, false]);
  });
});

describe('another time', () => {
  beforeEach(() => desk.subscribe(plan, by('C7'), {}));

  it.each([
    ['later on the same day', { at: '10:00' }],
    ['in a zone where it is still to come', { timezone: 'America/New_York' }],
  ])('%s serves no date twice', async (_name, wish) => {
    await at('21T08:00');
    expect(await desk.subscribe(plan, by('C7'), wish)).toBe('changed');
    for (const time of ['21T10:00', '21T13:00', '21T14:00']) await at(time);
    expect(seen()).toEqual(['21T08:00 C7']);
  });

  it('that is earlier than now counts for today, without a new process too', async () => {
    await at('21T07:00');
    await desk.subscribe(plan, by('C7'), { at: '06:30' });
    await at('21T07:01');
    await at('22T06:30');
    expect(seen()).toEqual(['21T07:01 C7', '22T06:30 C7']);
  });

  it('is kept when another thing is changed', async () => {
    await desk.subscribe(plan, by('C7'), { at: '09:00' });
    await desk.subscribe(plan, by('C7'), { days: ['mon'] });
    const [line] = await desk.schedule(by('C7').destination);
    expect([line?.plan.at, line?.plan.days, line?.nextAt]).toEqual(['09:00', ['mon'], '2025-11-24T09:00:00.000Z']);
  });
});

describe('a channel that unsubscribes', () => {
  it('gets nothing more, and is not asked twice', async () => {
    await desk.subscribe(plan, by('C7'), {});
    await at('21T08:00');
    expect([
      await desk.unsubscribe(plan, by('C7')),
      await desk.unsubscribe(plan, by('C7')),
      await desk.unsubscribe(plan, by('C8')),
    ]).toEqual([true, false, false]);
    await at('22T08:00');
    expect([seen(), await desk.schedule(by('C7').destination)]).toEqual([['21T08:00 C7'], []]);
  });

  it('overrules the file that names it, also for a new process', async () => {
    openWith(['slack:#news', 'slack:#sport']);
    await at('20T13:00');
    await desk.unsubscribe(plan, by('C2'));
    openWith(['slack:#news', 'slack:#sport']);
    await at('21T08:00');
    expect(seen()).toEqual(['21T08:00 C3']);
  });

  it('and subscribes again is not told what it missed in between', async () => {
    await desk.subscribe(plan, by('C7'), {});
    await at('21T08:00');
    await desk.unsubscribe(plan, by('C7'));
    await at('22T10:00');
    await at('25T20:00');
    await desk.subscribe(plan, by('C7'), {});
    await at('26T08:00');
    const last = JSON.stringify(chat.shown.at(-1));
    expect([seen(), last.includes('25T20:00'), last.includes('22T10:00')]).toEqual([['21T08:00 C7', '26T08:00 C7'], true, false]);
  });
});

describe('post by hand', () => {
  it('from a channel posts there alone', async () => {
    await desk.subscribe(plan, by('C7'), {});
    await desk.subscribe(plan, by('C8'), {});
    await at('20T13:00');
    await desk.post(plan, { isAgain: false, only: by('C8').destination });
    expect(seen()).toEqual(['20T13:00 C8']);
  });
});
