// A digest's timetable -> the instants at which it is due, and what to do with a slot now. Pure: no timers, no clock of its own.
// The rule for local time: the first instant of that date whose wall clock is at or past HH:MM; in a gap the first instant after it.
import type { DigestPlan, Weekday } from '../domain/digest.ts';

export type Timetable = Pick<DigestPlan, 'at' | 'days' | 'timezone'> & Partial<Pick<DigestPlan, 'except'>>;

/** One edition: its local date (the ledger's key) and when it is due. */
export type Slot = { readonly date: string; readonly dueAt: string };

/** on-time and late are to be posted; the others are recorded with their reason and never posted. */
export type Verdict = 'on-time' | 'late' | 'expired' | 'quiet' | 'served';

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HOUR_MS = 3_600_000;
/** A start or a stalled loop may take this long before a slot counts as late. */
const ON_TIME_MS = HOUR_MS / 4;
const QUIET_FROM_HOUR = 22;
const QUIET_UNTIL_HOUR = 7;
/** A new time zone may put today's slot into the past: nobody wants two digests within this. */
const SERVED_MS = 12 * HOUR_MS;

/** When the slot of this local date is due, or null where the zone left the date out altogether (Samoa, 30 December 2011). */
export function dueInstant(date: string, { at, timezone }: Omit<Timetable, 'days'>): string | null {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(at);
  const earlier = wall.toZonedDateTime(timezone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return isoOf(earlier);
  if (!existsIn(wall.toPlainDate(), timezone)) return null;
  const gap = earlier.getTimeZoneTransition('next');
  return gap && isoOf(gap);
}

/** The slots with `after` < dueAt <= `until`, in order. */
export function slotsBetween(timetable: Timetable, after: string, until: string): readonly Slot[] {
  const first = localDate(after, timetable.timezone).subtract({ days: 1 });
  const last = localDate(until, timetable.timezone);
  const slots: Slot[] = [];
  for (let date = first; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const slot = slotOn(timetable, date);
    if (slot && slot.dueAt > after && slot.dueAt <= until) slots.push(slot);
  }
  return slots;
}

/** The first slot due after an instant. Null only where no day is planned. */
export function nextSlot(timetable: Timetable, after: string): Slot | null {
  const today = localDate(after, timetable.timezone);
  // From yesterday (a gap may end a slot's wait past midnight) over two weeks, and longer where dates are excepted: a weekly date may be one that its zone left out.
  const lastDay = 15 + 7 * (timetable.except?.length ?? 0);
  for (let day = -1; day <= lastDay; day++) {
    const slot = slotOn(timetable, today.add({ days: day }));
    if (slot && slot.dueAt > after) return slot;
  }
  return null;
}

/** What to do with a slot that is due: after the grace, in quiet hours when late, or soon after another edition it is not posted. */
export function judgeSlot(slot: Slot, timetable: Timetable, now: string, lastPostedAt: string | null): Verdict {
  const lateMs = Date.parse(now) - Date.parse(slot.dueAt);
  if (lateMs <= ON_TIME_MS) return 'on-time';
  if (lateMs > graceMs(timetable)) return 'expired';
  if (isQuiet(now, timetable.timezone)) return 'quiet';
  if (lastPostedAt !== null && Date.parse(now) - Date.parse(lastPostedAt) < SERVED_MS) return 'served';
  return 'late';
}

/** How long after its time a slot may still be posted: 6 hours, for a weekly digest 24. */
export function graceMs(timetable: Timetable): number {
  return (timetable.days.length === 1 ? 24 : 6) * HOUR_MS;
}

/** The calendar date in a zone at an instant, as `2025-11-22`. */
export function dateIn(timezone: string, instant: string): string {
  return localDate(instant, timezone).toString();
}

function slotOn(timetable: Timetable, date: Temporal.PlainDate): Slot | null {
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  if (weekday === undefined || !timetable.days.includes(weekday) || timetable.except?.includes(date.toString())) return null;
  const dueAt = dueInstant(date.toString(), timetable);
  return dueAt === null ? null : { date: date.toString(), dueAt };
}

function isQuiet(instant: string, timezone: string): boolean {
  const { hour } = Temporal.Instant.from(instant).toZonedDateTimeISO(timezone);
  return hour >= QUIET_FROM_HOUR || hour < QUIET_UNTIL_HOUR;
}

const localDate = (instant: string, timezone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(timezone).toPlainDate();
const existsIn = (date: Temporal.PlainDate, timezone: string) => date.toZonedDateTime(timezone).toPlainDate().equals(date);
const isoOf = (instant: Temporal.ZonedDateTime) => new Date(instant.epochMilliseconds).toISOString();
