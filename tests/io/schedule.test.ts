import { describe, expect, it, vi } from 'vitest';
import { startTicking } from '../../src/io/schedule.ts';
import type { Log } from '../../src/ports/log.ts';

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };

describe('startTicking', () => {
  it('ticks four times a minute, goes on after a failure, and ends when stopped', async () => {
    vi.useFakeTimers({ now: Date.parse('2025-11-22T08:00:01Z') });
    let ticks = 0;
    const schedule = await startTicking(async () => {
      ticks++;
      throw new Error('no');
    }, quiet);
    await vi.advanceTimersByTimeAsync(60_000);
    await schedule.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(ticks).toBe(4);
  });
});
