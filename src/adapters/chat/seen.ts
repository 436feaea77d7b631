// Ids of what came in -> whether it is new: platforms tell some things twice. It forgets after a day, and the oldest first when there are many.

export type Seen = { isNew(id: string): boolean };

const DAY_MS = 24 * 3_600_000;
const MOST = 20_000;

/** Empty at first; each id is new once a day. */
export function createSeen(now: () => number, most = MOST): Seen {
  const seenAt = new Map<string, number>();
  return {
    isNew(id) {
      const time = now();
      for (const [oldest, at] of seenAt) {
        if (time - at <= DAY_MS && seenAt.size < most) break;
        seenAt.delete(oldest);
      }
      if (seenAt.has(id)) return false;
      seenAt.set(id, time);
      return true;
    },
  };
}
