// What people saw against what was due -> everything that is wrong with a history. Knows the promise, not how it is kept.
import type { Delivery } from '../../src/domain/delivery.ts';
import { graceMs, slotsBetween } from '../../src/publishing/plan-slot.ts';
import type { History } from './history.ts';

export function checkHistory(history: History): readonly string[] {
  return [
    ...doubled(history),
    ...missed(history),
    ...wronglySkipped(history),
    ...untold(history),
    ...unsettled(history),
    ...disordered(history),
  ];
}

const textOf = (payload: unknown): string => String(Reflect.get(Object(payload), 'text'));
const isMarked = (payload: unknown): boolean => textOf(payload).includes('(resent)');
const dateOf = ({ subject }: Delivery): string => subject.slice(subject.indexOf(':') + 1);

/** Each message at most once; where the platform denies its history once more, marked. */
function doubled({ chat }: History): string[] {
  const byMark = Map.groupBy(chat.shown, ({ mark }) => mark);
  return [...byMark].flatMap(([mark, copies]) => {
    const unmarked = copies.filter(({ payload }) => !isMarked(payload)).length;
    const marked = copies.length - unmarked;
    return unmarked > 1 || marked > 1 ? [`doubled: ${mark} shown ${unmarked} times and ${marked} times as resent`] : [];
  });
}

/** Every slot has a row, and every row says the truth about what people saw. */
function missed({ plan, deliveries, startedAt, endedAt, chat }: History): string[] {
  const slots = slotsBetween(plan, startedAt, endedAt).map(({ date }) => date);
  const rows = new Map(deliveries.map((row) => [dateOf(row), row]));
  const silent = slots.filter((date) => !rows.has(date)).map((date) => `missed: ${date} is in no ledger`);
  const sentCount = deliveries.filter(({ state }) => state === 'sent').length;
  const seenCount = new Set(chat.shown.map(({ mark }) => mark)).size;
  const deadCount = deliveries.filter(({ state }) => state === 'dead').length;
  const isTrue = sentCount <= seenCount && seenCount <= sentCount + deadCount;
  return isTrue ? silent : [...silent, `untrue: ${sentCount} sent and ${deadCount} dead by the ledger, ${seenCount} seen`];
}

/** A slot may only expire where nobody was alive, or the platform would not take it, for the whole of its grace. */
function wronglySkipped({ plan, deliveries, downtimes }: History): string[] {
  return deliveries.flatMap((row) => {
    if (row.state !== 'skipped' || row.failure !== 'expired' || row.attempts > 0) return [];
    const due = Date.parse(row.dueAt);
    const aliveMs = due + graceMs(plan) - due - overlapMs(downtimes, due, due + graceMs(plan));
    if (Reflect.get(Object(row.payload), 'isInThread') === true) return threadProblems(row, deliveries, downtimes);
    return aliveMs > 90 * 60_000
      ? [`missed: ${dateOf(row)} expired though a process lived ${Math.round(aliveMs / 60_000)} minutes of its grace`]
      : [];
  });
}

/** Each message of a thread waits for the one before it, so a long thread on a bad platform may outlast its grace: but only while it is still waiting. */
function threadProblems(row: Delivery, deliveries: readonly Delivery[], downtimes: History['downtimes']): string[] {
  const before = deliveries.find(({ subject, part }) => subject === row.subject && part === row.part - 1);
  const graceEnd = Date.parse(row.dueAt) + 30 * 3_600_000;
  const since = before?.state === 'sent' ? Date.parse(before.postedAt ?? row.dueAt) : graceEnd;
  const waitedMs = graceEnd - since - overlapMs(downtimes, since, graceEnd);
  return waitedMs > 90 * 60_000
    ? [`missed: part ${row.part} of ${dateOf(row)} expired ${waitedMs / 60_000} minutes after the part before it`]
    : [];
}

function overlapMs(spans: History['downtimes'], from: number, until: number): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(until, Date.parse(span.until)) - Math.max(from, Date.parse(span.from))), 0);
}

/** Every piece of news that came before the last edition is in exactly one; lost only with an edition of which nobody knows whether it was shown. */
function untold({ chat, news, deliveries }: History): string[] {
  const seen = [
    ...Map.groupBy(
      chat.shown.filter(({ follows }) => follows === undefined),
      ({ mark }) => mark,
    ).values(),
  ].flatMap(([first]) => (first ? [first] : []));
  const lastAt =
    deliveries
      .filter(({ state }) => state === 'sent')
      .map(({ dueAt }) => dueAt)
      .sort()
      .at(-1) ?? '';
  const mayBeLost = deliveries.some(({ state, failure }) => state === 'dead' && failure?.includes('nobody knows'));
  return news.flatMap(({ word, at }) => {
    const count = seen.filter(({ payload }) => textOf(payload).split(/\W+/).includes(word)).length;
    if (count > 1) return [`told twice: ${word}`];
    return count === 0 && at < lastAt && !mayBeLost ? [`never told: ${word} of ${at}, last edition ${lastAt}`] : [];
  });
}

function unsettled({ deliveries }: History): string[] {
  return deliveries
    .filter(({ state }) => !['sent', 'dead', 'skipped'].includes(state))
    .map((row) => `unsettled: ${dateOf(row)} is ${row.state}`);
}

/** The parts of a message come one after the other. */
function disordered({ chat }: History): string[] {
  const lines = [...Map.groupBy(chat.shown, ({ follows = '' }) => follows).values()];
  return lines.flatMap((shown) =>
    shown.flatMap(({ payload, at }, index) => {
      const part = Number(Reflect.get(payload, 'part'));
      const before = Number(Reflect.get(shown[index - 1]?.payload ?? {}, 'part') || 0);
      return part > 0 && before !== part - 1 && before !== part ? [`disordered: part ${part} at ${at} follows part ${before}`] : [];
    }),
  );
}
