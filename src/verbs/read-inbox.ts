// The watched folders -> stored articles. At start with a bar, later in silence; what was refused is said once.
import type { Feed } from '../domain/feed.ts';
import { type IngestedItem, ingest } from '../ingestion/ingest.ts';
import type { House } from '../main.ts';
import { say } from './print.ts';
import { withProgress } from './progress.ts';

/** Reads what has arrived since this process looked last. */
export async function readInbox(house: House, feeds: readonly Feed[]): Promise<readonly IngestedItem[]> {
  const items: IngestedItem[] = [];
  for (const feed of feeds)
    if (feed.folder !== undefined) items.push(...(await readFolder(house, feed, house.folder(feed.folder), () => {})));
  return items;
}

/** The same, with a progress bar. */
export async function readInboxAtStart(house: House, feeds: readonly Feed[]): Promise<readonly IngestedItem[]> {
  await (await house.store()).putFeeds(feeds);
  const items: IngestedItem[] = [];
  for (const feed of feeds) {
    if (feed.folder === undefined) continue;
    const folder = house.folder(feed.folder);
    const total = await house.inbox.count([folder]);
    items.push(...(await withProgress('Reading the news', total, (report) => readFolder(house, feed, folder, report))));
  }
  for (const item of items) if (item.kind === 'refused' || item.kind === 'failed') say(`not taken: ${item.name}: ${item.reason}`);
  return items;
}

async function readFolder(house: House, feed: Feed, folder: string, report: (done: number, what: string) => void) {
  let done = 0;
  return ingest(house.inbox.arrivals([folder]), await house.ingestDesk(), {
    feed,
    skipsKnown: true,
    onItem: (item) => report(++done, item.kind === 'taken' ? item.title : item.name),
  });
}
