// Feeds with an address, at start: those that are due are asked before the first digest is posted, with a bar.
import type { Feed } from '../domain/feed.ts';
import type { House } from '../main.ts';
import { say } from './print.ts';
import { withProgress } from './progress.ts';

/** Each round asks one feed of a group of hosts, and of one group at most four are asked in a minute: the others have their turn while we serve, or at the next start. */
const MOST_ROUNDS = 4;

/** Failures are said once, each in a sentence. */
export async function pollAtStart(house: House, feeds: readonly Feed[]): Promise<void> {
  const count = feeds.filter(({ url }) => url !== undefined).length;
  if (count === 0) return;
  const poller = await house.poller();
  await withProgress('Asking the feeds', count, async (report) => {
    let done = 0;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      for (const { feed, state } of await poller.round()) {
        report(++done, feed.title);
        if (state.failure !== undefined) say(`${feed.title}: ${state.failure}`);
      }
    }
  });
}
