// The poll before a digest, moved and not added.
import { describe, expect, it } from 'vitest';
import { movedBeforeSlot } from '../../../src/ingestion/polling/before-slot.ts';

const HOUR = 3_600_000;
const at = (time: string, day = '24') => Date.parse(`2026-11-${day}T${time}:00.000Z`);
const EIGHT = [at('08:00'), at('08:00', '25')];
const clockOf = (ms: number) => new Date(ms).toISOString().slice(8, 16);

describe('movedBeforeSlot', () => {
  it.each([
    ['an hourly poll that would be the last but stale', '06:45', HOUR * 1.1, 0.5, '24T07:20'],
    ['an hourly poll in the window stays', '06:55', HOUR, 0.5, '24T06:55'],
    ['an hourly poll that another one follows in time stays', '06:30', HOUR, 0.5, '24T06:30'],
    ['a poll after the window stays', '07:55', HOUR, 0.5, '24T07:55'],
    ['a poll every six hours', '03:00', 6 * HOUR, 0, '24T06:50'],
    ['a poll once a day in the evening before', '20:00', 24 * HOUR, 0.25, '25T07:05'],
    ['a poll once a day that would be moved too far stays', '09:00', 24 * HOUR, 0.25, '24T09:00'],
    ['a poll once a day that is in the window stays there', '07:10', 24 * HOUR, 0.9, '24T07:10'],
    ['the latest place', '03:00', 6 * HOUR, 0.999, '24T07:49'],
  ])('%s', (_, due, wait, chance, expected) => {
    expect(clockOf(movedBeforeSlot(at(due), wait, EIGHT, chance))).toBe(expected);
  });

  it('leaves a poll alone where no digest is to come', () => {
    expect(movedBeforeSlot(at('03:00'), 6 * HOUR, [], 0.5)).toBe(at('03:00'));
  });

  it('never moves a poll back, nor by more than the wait to the next one', () => {
    for (let minute = 0; minute < 2880; minute += 7)
      for (const wait of [HOUR, 2 * HOUR, 5 * HOUR, 24 * HOUR]) {
        const due = at('00:00') + minute * 60_000;
        const moved = movedBeforeSlot(due, wait, [...EIGHT, at('18:00')], 0.7);
        expect([moved >= due, moved <= due + Math.min(wait, 12 * HOUR)]).toEqual([true, true]);
      }
  });

  it('adds no poll: a feed asked every hour is asked 24 times a day or less, and each day in the window', () => {
    const polls: number[] = [];
    for (let due = at('00:13'); due < at('00:13', '26'); ) {
      const poll = movedBeforeSlot(due, 1.1 * HOUR, EIGHT, 0.4);
      polls.push(poll);
      due = poll + 1.1 * HOUR;
    }
    const inWindow = EIGHT.map((slot) => polls.filter((poll) => slot - poll >= 10 * 60_000 && slot - poll <= 70 * 60_000).length);
    expect([polls.length <= 44, inWindow.every((count) => count >= 1)]).toEqual([true, true]);
  });
});
