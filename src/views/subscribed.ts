// A channel that gets a digest, or gets it no longer -> what was agreed.
import type { DigestPlan } from '../domain/digest.ts';
import type { ScheduleLine } from '../domain/schedule.ts';
import { field, fields, message, paragraph, strong } from '../message/build.ts';
import type { Message } from '../message/message.ts';
import { dateLine } from './dates.ts';
import { timetableWords } from './schedule.ts';

export function subscribedView({ plan, nextAt }: ScheduleLine, how: 'new' | 'changed' | 'known'): Message {
  const sentence = how === 'changed' ? 'From now on this channel gets ' : 'This channel gets ';
  return message(
    `${plan.title}: subscribed`,
    paragraph(sentence, strong(plan.title), how === 'known' && ' already', `, ${timetableWords(plan)}.`),
    fields(field('next', nextAt === null ? 'not planned' : dateLine(nextAt, plan.timezone))),
  );
}

export function unsubscribedView({ title }: DigestPlan, wasSubscribed: boolean): Message {
  const words = wasSubscribed ? 'This channel gets it no longer: ' : 'This channel did not get it: ';
  return message(`${title}: unsubscribed`, paragraph(words, strong(title), '.'));
}
