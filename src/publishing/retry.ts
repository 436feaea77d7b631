// When to try a delivery again, and how one that was sent again is known. Pure; the jitter comes from the key, so that a simulation repeats.

import { hashId } from '../domain/article-id.ts';
import type { Delivery } from '../domain/delivery.ts';

/** Stands at the head of `failure` once a message was sent again without proof that it had not been shown. */
export const RESENT = 'resent';

const MINUTE_MS = 60_000;
const LONGEST_MS = 30 * MINUTE_MS;

export const isResend = ({ failure }: Delivery): boolean => failure?.startsWith(RESENT) ?? false;

/** What the platform asks for, else 1, 2, 4 ... minutes, up to 30, with a tenth of jitter. */
export function retryAt(delivery: Delivery, now: string, retryAfterMs?: number): string {
  const backoffMs = Math.min(LONGEST_MS, MINUTE_MS * 2 ** Math.max(0, delivery.attempts - 1));
  const jitter = Number.parseInt(hashId('j', [delivery.key, String(delivery.attempts)]).slice(2, 6), 16) / 0xffff;
  return later(now, retryAfterMs ?? backoffMs * (1 + jitter / 10));
}

/** An instant some milliseconds after another. */
export const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + Math.ceil(ms)).toISOString();
