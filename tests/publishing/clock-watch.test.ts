import { describe, expect, it } from 'vitest';
import { watchClock } from '../../src/publishing/clock-watch.ts';
import { createChat } from '../fakes/chat.ts';

const START = Date.parse('2025-11-20T12:00:00Z');
const MINUTE_MS = 60_000;

/** A machine whose clock is off by `offMs`, and a platform that tells the time while it is there. */
function machine({ hasTime = true } = {}) {
  const at = { elapsed: 0, offMs: 0, isAway: false, asked: 0 };
  const iso = (ms: number) => new Date(ms).toISOString();
  const clock = { now: () => iso(START + at.elapsed + at.offMs), elapsedMs: () => at.elapsed };
  const time = async () => {
    at.asked++;
    if (at.isAway) throw new Error('connection refused');
    return iso(START + at.elapsed);
  };
  const chat = { ...createChat({ now: clock.now }), ...(hasTime && { time }) };
  const watch = watchClock({ clock, platforms: [chat], log: { info: () => {}, warn: () => {}, error: () => {} } });
  const judge = (elapsedMs = 15_000) => {
    at.elapsed += elapsedMs;
    return watch.judge();
  };
  return { at, judge };
}

describe('watchClock', () => {
  it('believes a clock that agrees with the platform, and asks once an hour', async () => {
    const { at, judge } = machine();
    const verdicts = [await judge(), await judge(), await judge(30 * MINUTE_MS), await judge(31 * MINUTE_MS)];
    expect([verdicts, at.asked]).toEqual([['sound', 'sound', 'sound', 'sound'], 2]);
  });

  it.each([91_000, -91_000, 60 * MINUTE_MS])('does not believe one that is off by %i ms, until it is set right', async (offMs) => {
    const { at, judge } = machine();
    at.offMs = offMs;
    const before = [await judge(), await judge()];
    at.offMs = 0;
    expect([before, await judge()]).toEqual([['wrong', 'wrong'], 'sound']);
  });

  it('lets a jump forward by more than ten minutes be confirmed twice', async () => {
    const { at, judge } = machine();
    at.offMs = -20 * MINUTE_MS;
    expect(await judge()).toBe('wrong');
    at.offMs = 0;
    expect([await judge(), await judge()]).toEqual(['unconfirmed', 'sound']);
  });

  it('waits where a platform that could tell the time does not answer', async () => {
    const { at, judge } = machine();
    at.isAway = true;
    expect([await judge(), await judge()]).toEqual(['unconfirmed', 'unconfirmed']);
  });

  it('goes on believing a clock that nobody set while the platform is away', async () => {
    const { at, judge } = machine();
    await judge();
    at.isAway = true;
    expect([await judge(2 * 60 * MINUTE_MS), await judge()]).toEqual(['sound', 'sound']);
  });

  it('believes the clock where nobody tells the time', async () => {
    const { at, judge } = machine({ hasTime: false });
    at.offMs = 60 * MINUTE_MS;
    expect(await judge()).toBe('sound');
  });
});
