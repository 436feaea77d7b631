// One seeded history of a channel: days of news, ticks, faults of the platform and deaths of the process, under a simulated clock.
// What people saw and what the ledger says at the end is what the checker judges.

import type { Article } from '../../src/domain/article.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { DigestPlan } from '../../src/domain/digest.ts';
import { DigestId } from '../../src/domain/digest.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Log } from '../../src/ports/log.ts';
import { createNewsroom } from '../../src/publishing/desk.ts';
import type { Ledger } from '../../src/publishing/press.ts';
import { aNumber, anArticle, aReading } from '../fakes/articles.ts';
import { createChat, type FakeChat, type Fault } from '../fakes/chat.ts';
import { createFuse, type Fuse } from '../fakes/fuse.ts';

/** A store that outlives the processes which open it. */
export type Durable = { open(): Ledger; addStory(article: Article, reading: Reading): Promise<void>; close(): Promise<void> };

export type History = {
  readonly plan: DigestPlan;
  readonly chat: FakeChat;
  readonly deliveries: readonly Delivery[];
  /** When the channel's subscription began. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Headline of each piece of news and when it came in. */
  readonly news: readonly { readonly word: string; readonly at: string }[];
  /** While these lasted no process was alive. */
  readonly downtimes: readonly { readonly from: string; readonly until: string }[];
  readonly deaths: number;
};

const MINUTE_MS = 60_000;
const START = Date.parse('2025-03-28T05:00:00Z');
const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };

export const plan: DigestPlan = {
  id: DigestId.parse('morning'),
  title: 'Morning brief',
  at: '08:00',
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  timezone: 'Europe/Berlin',
  include: [],
  exclude: [],
  follow: [],
  quietDays: 'skip',
  wordsPerStory: 400,
  except: [],
  feeds: [],
  sections: [],
  maxStories: 100,
  details: 'thread',
  destinations: ['chat:news'],
};

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type HistoryOptions = { readonly deniesHistory?: boolean };

export async function playHistory(seed: number, durable: Durable, { deniesHistory = false }: HistoryOptions = {}): Promise<History> {
  const random = randomOf(seed);
  let ms = START;
  let isCalm = false;
  let lastTickAt = '';
  /** A second process on the same store. */
  const hasTwin = seed % 4 === 0;
  const misbehave = () => (isCalm ? 'none' : faultOf(random()));
  /** The process or the platform takes longer than the lease lasts. */
  const doze = () => {
    if (!isCalm && random() < 0.04) ms += 90_000;
  };
  const now = () => new Date(ms).toISOString();
  const clock = { now };
  const chat = createChat({
    now,
    fault: misbehave,
    delay: doze,
    lagMs: random() * 30_000,
    deniesHistory,
    partCount: 1 + (seed % 3),
    details: seed % 5 === 0 ? ['thread'] : [],
  });
  const news: { word: string; at: string }[] = [];
  const downtimes: { from: string; until: string }[] = [];
  let deaths = 0;

  const live = async (untilMs: number, fuse: Fuse, process: number): Promise<void> => {
    const store = dozing(fuse.guard(durable.open()), doze);
    const open = (owner: string) => createNewsroom({ store, platforms: [fuse.guard(chat)], plans: [plan], clock, log: quiet, owner });
    const desks = [open(`process-${process}`), ...(hasTwin ? [open(`twin-${process}`)] : [])];
    const bornAtMs = ms;
    while (ms < untilMs && !fuse.isBlown()) {
      if (random() < 0.15) {
        const word = `Item${news.length}`;
        await durable.addStory(...newsOf(word, news.length, now()));
        news.push({ word, at: now() });
      }
      lastTickAt = now();
      await Promise.race([Promise.all(desks.map((desk) => desk.tick())), fuse.blown]);
      // A process that has just begun looks for what earlier ones left, a minute apart.
      if (!fuse.isBlown()) ms += ms - bornAtMs < 3 * MINUTE_MS ? 30_000 : stepMs(random(), ms);
    }
    if (!fuse.isBlown()) await Promise.race([Promise.all(desks.map((desk) => desk.close())), fuse.blown]);
    if (fuse.isBlown()) deaths++;
  };

  const end = START + (2 + random() * 3) * 24 * 60 * MINUTE_MS;
  for (let process = 0; ms < end; process++) {
    const lifeMs = random() < 0.5 ? 40 * 60 * MINUTE_MS : random() * 600 * MINUTE_MS;
    await live(Math.min(end, ms + lifeMs), fuseOf(random), process);
    const from = now();
    ms += random() < 0.85 ? 5000 + random() * 120_000 : random() * 20 * 60 * MINUTE_MS;
    downtimes.push({ from, until: now() });
  }
  isCalm = true;
  await live(ms + 8 * 60 * MINUTE_MS, createFuse(Number.POSITIVE_INFINITY), 9999);
  const store = durable.open();
  const deliveries = await store.deliveries({});
  const [subscription] = await store.subscriptions();
  await durable.close();
  return { plan, chat, deliveries, startedAt: subscription?.createdAt ?? '', endedAt: lastTickAt, news, downtimes, deaths };
}

/** A process that may sleep after each change of a delivery's state: just before it sends, or just after. */
function dozing(store: Ledger, doze: () => void): Ledger {
  return {
    ...store,
    async moveDelivery(...args) {
      const isMoved = await store.moveDelivery(...args);
      doze();
      return isMoved;
    },
  };
}

/** Small steps where something may be due (08:00 in Berlin is 07:00 UTC, in summer 06:00), else long ones. */
function stepMs(roll: number, ms: number): number {
  const minuteOfHour = Math.floor(ms / MINUTE_MS) % 60;
  const hour = Math.floor(ms / (60 * MINUTE_MS)) % 24;
  const isNearSlot = (hour === 6 || hour === 7) && minuteOfHour < 14;
  if (isNearSlot) return roll < 0.5 ? 15_000 : 2 * MINUTE_MS;
  return (10 + roll * 40) * MINUTE_MS;
}

/** Death at any point, or close to where it hurts. */
function fuseOf(random: () => number): Fuse {
  const roll = random();
  if (roll < 0.4) return createFuse(1 + Math.floor(random() ** 3 * 1500));
  const [member, most] = roll < 0.7 ? ['post', 4] : roll < 0.9 ? ['moveDelivery', 8] : ['enqueue', 4];
  return createFuse(1 + Math.floor(random() * Number(most)), String(member));
}

function faultOf(roll: number): Fault {
  if (roll < 0.4) return 'none';
  if (roll < 0.55) return 'deliver-then-drop';
  if (roll < 0.65) return 'drop';
  if (roll < 0.8) return 'busy';
  if (roll < 0.9) return 'deliver-then-throw';
  return roll < 0.98 ? 'throw' : 'forbidden';
}

function newsOf(word: string, index: number, at: string): [Article, Reading] {
  const article = anArticle({
    title: `${word} happens`,
    text: `${word} happened to ${index + 20} boats in port ${word}.`,
    publishedAt: at,
    publisher: `Paper ${word}`,
  });
  const number = aNumber(article, `${index + 20} boats`, { value: index + 20, counts: 'boats' });
  return [article, aReading(article, { facts: [number] })];
}
