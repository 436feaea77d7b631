// How a feed's answers move its next poll: rules 1 to 7 of a well-behaved fetcher, as values.
import { describe, expect, it } from 'vitest';
import type { FeedId, FeedState } from '../../../src/domain/feed.ts';
import { afterAnswer, afterFailure, askedAt, firstState } from '../../../src/ingestion/polling/next-state.ts';
import { permittedFrom } from '../../../src/ingestion/polling/permitted-hour.ts';
import { NO_PACE, type Pace } from '../../../src/ports/parsed-feed.ts';

const NOW = '2026-11-24T06:20:00.000Z';
const HOUR = 3_600_000;
const URL_ = 'https://gazette.example/feed';
const state: FeedState = { feedId: 'f1' as FeedId, url: URL_, nextPollAt: NOW, failures: 0 };
const bare = { url: URL_, status: 200, contentType: 'application/rss+xml' };
const ok = { ...bare, validators: { url: URL_, etag: '"a"' } };
const hoursTo = ({ nextPollAt }: FeedState, from = NOW) => (Date.parse(nextPollAt) - Date.parse(from)) / HOUR;
/** Spread adds up to ten minutes. */
const about = (hours: number) => [hours, hours + 1 / 6] as const;

describe('afterAnswer', () => {
  it.each<[string, object, Pace, number]>([
    ['an hour', {}, NO_PACE, 1],

    ['its lifetime', { lifetimeMs: 5 * HOUR }, NO_PACE, 5],
    ['its ttl', {}, { ...NO_PACE, ttlMinutes: 180 }, 3],
    ['its update period', {}, { ...NO_PACE, updateEveryMs: 12 * HOUR }, 12],
    ['at most a day', { lifetimeMs: 500 * HOUR }, NO_PACE, 24],
  ])('waits %s', (_what, changes, pace, hours) => {
    const [least, most] = about(hours);
    const waited = hoursTo(afterAnswer(state, { ...ok, ...changes }, NOW, pace));
    expect(waited).toBeGreaterThanOrEqual(least);
    expect(waited).toBeLessThan(most);
  });

  it('waits a day where there is neither anything to ask with nor a lifetime', () => {
    expect(Math.floor(hoursTo(afterAnswer(state, bare, NOW)))).toBe(24);
  });

  it('spreads feeds of the same wait over ten minutes', () => {
    const dues = Array.from({ length: 200 }, (_, index) => afterAnswer({ ...state, feedId: `f${index}` as FeedId }, ok, NOW).nextPollAt);
    const minutes = new Set(dues.map((due) => due.slice(0, 16)));
    expect(minutes.size).toBe(10);
  });

  it('moves out of hours and days that the feed skips', () => {
    const dueAfter = (pace: Pace) => afterAnswer(state, ok, NOW, pace).nextPollAt;
    expect(dueAfter({ ...NO_PACE, skipHours: [7, 8] })).toMatch(/^2026-11-24T09:0/);
    expect(dueAfter({ ...NO_PACE, skipDays: [2] })).toMatch(/^2026-11-25T00:0/);
    const always = Array.from({ length: 24 }, (_, hour) => hour);
    expect(permittedFrom(Date.parse(NOW), { skipHours: always, skipDays: [] })).toBe(Date.parse(NOW));
  });

  it('keeps to what the feed said last where nothing has changed, or where it fails', () => {
    const told = afterAnswer(state, ok, NOW, { ...NO_PACE, ttlMinutes: 180, skipHours: [9, 10] });
    const unchanged = afterAnswer(told, { ...ok, status: 304 }, NOW);
    expect([Math.floor(hoursTo(told)), unchanged.nextPollAt, unchanged.pace]).toEqual([4, told.nextPollAt, told.pace]);
    expect(afterFailure({ ...told, failures: 1 }, { reason: 'x' }, '2026-11-24T07:30:00.000Z').nextPollAt).toMatch(/^2026-11-24T11:0/);
    expect(afterAnswer(told, ok, NOW, NO_PACE).pace).toBeUndefined();
  });

  it('is asked shortly before a digest rather than long before it', () => {
    const due = afterAnswer(state, { ...ok, lifetimeMs: 5 * HOUR }, NOW, NO_PACE, ['2026-11-24T14:00:00.000Z']).nextPollAt;
    expect(['2026-11-24T12:50', '2026-11-24T13:50'].map((edge) => due > edge)).toEqual([true, false]);
  });

  it('does not herd the feeds that skip the same hours onto one minute', () => {
    const dues = Array.from({ length: 200 }, (_, index) =>
      afterAnswer({ ...state, feedId: `f${index}` as FeedId }, ok, NOW, { ...NO_PACE, skipHours: [7] }).nextPollAt.slice(0, 16),
    );
    expect(new Set(dues).size).toBe(10);
  });

  it('keeps what to ask with over 304, takes new ones, and drops them where 200 brings none', () => {
    const known = { ...state, validators: { url: URL_, etag: '"old"' } };
    expect(afterAnswer(known, { ...bare, status: 304 }, NOW).validators).toEqual(known.validators);
    expect(afterAnswer(known, { ...ok, status: 304 }, NOW).validators).toEqual(ok.validators);
    expect(afterAnswer(known, bare, NOW).validators).toBeUndefined();
  });

  it('forgets failures', () => {
    const failing = { ...state, failures: 3, failure: 'x', failingSince: NOW, restUntil: NOW };
    expect(Object.keys(afterAnswer(failing, ok, NOW)).sort()).toEqual([
      'failures',
      'feedId',
      'lastSuccessAt',
      'nextPollAt',
      'url',
      'validators',
    ]);
  });
});

describe('a move for good', () => {
  const movedTo = 'https://new.example/feed';
  const answers = (...times: readonly string[]) => times.reduce((last, now) => afterAnswer(last, { ...ok, movedTo }, now), state);

  it.each<[string, readonly string[], string]>([
    ['not after one', ['2026-11-24T06:00:00Z'], URL_],
    ['not after three within a day', ['2026-11-24T06:00:00Z', '2026-11-24T07:00:00Z', '2026-11-24T08:00:00Z'], URL_],
    ['not after two over a day', ['2026-11-24T06:00:00Z', '2026-11-25T07:00:00Z'], URL_],
    ['after three over a day', ['2026-11-24T06:00:00Z', '2026-11-24T12:00:00Z', '2026-11-25T06:00:00Z'], movedTo],
  ])('is believed %s', (_what, times, url) => {
    expect(answers(...times).url).toBe(url);
  });

  it('is forgotten when the feed answers from its old address, and begins anew with another', () => {
    const once = afterAnswer(state, { ...ok, movedTo }, NOW);
    expect(afterAnswer(once, ok, NOW).move).toBeUndefined();
    expect(afterAnswer(once, { ...ok, movedTo: 'https://other.example/' }, NOW).move).toMatchObject({ answers: 1 });
  });
});

describe('afterFailure', () => {
  it('doubles up to a day, and knows since when', () => {
    let failing: FeedState = state;
    const waits = Array.from({ length: 7 }, () => {
      failing = afterFailure(failing, { reason: 'It cannot be reached.' }, NOW);
      return hoursTo(failing);
    });
    for (const [index, hours] of [1, 2, 4, 8, 16, 24, 24].entries())
      expect(Math.abs((waits[index] ?? 0) - hours)).toBeLessThanOrEqual(hours / 10);
    expect(failing).toMatchObject({ failures: 7, failure: 'It cannot be reached.', failingSince: NOW });
  });

  it('never asks sooner than Retry-After allows, up to a week, and lets the host rest', () => {
    const busy = afterFailure(state, { reason: 'later', status: 429, retryAfterMs: 30 * HOUR }, NOW);
    expect([hoursTo(busy), busy.restUntil]).toEqual([30, busy.nextPollAt]);
    expect(hoursTo(afterFailure(state, { reason: 'later', status: 503, retryAfterMs: 1000 * HOUR }, NOW))).toBe(168);
  });

  it('leaves a feed that is gone alone for a week', () => {
    expect(hoursTo(afterFailure(state, { reason: 'gone', status: 410 }, NOW))).toBe(168);
  });

  it('keeps what to ask with', () => {
    expect(afterFailure({ ...state, validators: ok.validators }, { reason: 'x' }, NOW).validators).toEqual(ok.validators);
  });
});

describe('before the question', () => {
  it('a new feed is due at once, and whoever dies while asking has asked', () => {
    const fresh = firstState({ id: 'f1' as FeedId, title: 'G', url: URL_ }, NOW);
    expect([fresh.nextPollAt, hoursTo(askedAt(fresh, NOW))]).toEqual([NOW, 1]);
  });
});
