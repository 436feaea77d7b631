// When the next editions of all channels are due.
import { expect, it } from 'vitest';
import type { DigestPlan } from '../../src/domain/digest.ts';
import { slotsAhead } from '../../src/publishing/coming-slots.ts';

const plan = (at: string, timezone: string, days: DigestPlan['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']) =>
  ({ at, timezone, days, except: [] }) as unknown as DigestPlan;

it('gives each instant of the coming day and a half once, in order', () => {
  const plans = [
    plan('08:00', 'Europe/Berlin'),
    plan('08:00', 'Europe/Berlin'),
    plan('07:00', 'UTC'),
    plan('18:00', 'UTC'),
    plan('09:00', 'UTC', ['sun']),
  ];
  expect(slotsAhead(plans, '2026-11-24T06:00:00.000Z')).toEqual([
    '2026-11-24T07:00:00.000Z',
    '2026-11-24T18:00:00.000Z',
    '2026-11-25T07:00:00.000Z',
    '2026-11-25T18:00:00.000Z',
  ]);
});
