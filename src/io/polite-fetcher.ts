// A fetcher that asks like a guest: of hosts of one owner only one question at a time, and a pause between two.
import { setTimeout as pause } from 'node:timers/promises';
import { getDomain } from 'tldts';
import type { Fetcher } from '../ports/fetcher.ts';

const PAUSE_MS = 1_000;
const MOST_REMEMBERED = 1_000;

/** The registrable domain of an address; the host where there is none (an address by number, a name inside). */
export function groupOf(url: string): string {
  const host = URL.parse(url)?.hostname ?? url;
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

type Host = { last: Promise<unknown>; endedAtMs: number; waiting: number };

/** Questions to one group wait for each other, in the order they were asked, `pauseMs` from the end of one to the beginning of the next. */
export function politeFetcher(fetcher: Fetcher, { pauseMs = PAUSE_MS }: { readonly pauseMs?: number } = {}): Fetcher {
  const hosts = new Map<string, Host>();
  /** Nothing is remembered of a group that has rested and that nobody waits for. */
  const forgetRested = () => {
    for (const [group, host] of hosts) if (host.waiting === 0 && performance.now() - host.endedAtMs > pauseMs) hosts.delete(group);
  };
  return {
    fetch(url, known) {
      if (hosts.size > MOST_REMEMBERED) forgetRested();
      const group = groupOf(url);
      const host = hosts.get(group) ?? { last: Promise.resolve(), endedAtMs: Number.NEGATIVE_INFINITY, waiting: 0 };
      hosts.set(group, host);
      host.waiting += 1;
      const turn = host.last.then(async () => {
        const leftMs = host.endedAtMs + pauseMs - performance.now();
        if (leftMs > 0) await pause(leftMs);
        try {
          return await fetcher.fetch(url, known);
        } finally {
          host.endedAtMs = performance.now();
          host.waiting -= 1;
        }
      });
      host.last = turn.catch(() => {});
      return turn;
    },
  };
}
