// A promise -> the same with an end: what has not settled by then is a failure.
import { setTimeout as pause } from 'node:timers/promises';

/** Throws after so many milliseconds, or when the signal says so; the work itself goes on. */
export async function within<T>(ms: number, work: Promise<T>, stop?: AbortSignal): Promise<T> {
  const timeout = new AbortController();
  const signal = stop ? AbortSignal.any([timeout.signal, stop]) : timeout.signal;
  const late = pause(ms, undefined, { signal, ref: false }).then(() => {
    throw new Error(`no answer within ${ms / 1000} s`);
  });
  late.catch(() => {});
  return Promise.race([work, late]).finally(() => timeout.abort());
}
