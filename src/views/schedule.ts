// When this channel gets its digests -> each with its next time and what became of the last ones.
import type { Delivery } from '../domain/delivery.ts';
import type { DigestPlan } from '../domain/digest.ts';
import type { ScheduleLine } from '../domain/schedule.ts';
import { field, fields, heading, message, paragraph } from '../message/build.ts';
import type { Block, Field, Message } from '../message/message.ts';
import { dateLine, momentBefore } from './dates.ts';
import { deliveryWords } from './posted.ts';

const MOST_PAST = 5;

export function scheduleView(lines: readonly ScheduleLine[], now: string): Message {
  return message(
    'Schedule',
    heading(1, 'Schedule'),
    lines.length === 0 &&
      paragraph('This channel gets no digest yet: subscribe it here, or name it under destinations in a file of digests/.'),
    lines.flatMap((line) => planBlocks(line, now)),
  );
}

function planBlocks({ plan, nextAt, last }: ScheduleLine, now: string): readonly Block[] {
  const next = nextAt === null ? 'not planned' : dateLine(nextAt, plan.timezone);
  const past = last.slice(0, MOST_PAST).map((delivery) => pastField(delivery, plan, now));
  return [heading(2, plan.title, { aside: timetableWords(plan) }), fields(field('next', next), ...past)];
}

const pastField = (delivery: Delivery, { timezone }: DigestPlan, now: string): Field =>
  field('last', `${momentBefore(delivery.dueAt, now, timezone)}: ${deliveryWords(delivery)}`);

/** "daily at 08:00". */
export const timetableWords = (plan: DigestPlan): string => `${daysOf(plan)} at ${plan.at}`;

function daysOf({ days }: DigestPlan): string {
  if (days.length === 7) return 'daily';
  const isWeekdays = days.length === 5 && !days.includes('sat') && !days.includes('sun');
  return isWeekdays ? 'Monday to Friday' : days.map((day) => day.charAt(0).toUpperCase() + day.slice(1)).join(', ');
}
