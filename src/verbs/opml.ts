// `nutgraf feeds import <file>` and `nutgraf feeds export`: the operator's list of feeds from and to other readers.
import { readFile } from 'node:fs/promises';
import { hashId } from '../domain/article-id.ts';
import { FeedId, isFollowed } from '../domain/feed.ts';
import { decodeBytes } from '../ingestion/decode-bytes.ts';
import { readOpml, writeOpml } from '../ingestion/feeds/opml.ts';
import type { House } from '../main.ts';
import { EXIT } from './exit-codes.ts';
import { say } from './print.ts';

/** Returns the exit code. What is imported is everybody's, like the feeds of the config; nobody is asked before the next poll. */
export async function runImport(house: House, file: string): Promise<number> {
  const listed = await listIn(file);
  if (typeof listed === 'string') {
    say(`nutgraf: ${file} ${listed}`);
    return EXIT.failed;
  }
  const store = await house.store();
  const configured = new Set((await house.config()).feeds.map(({ id }) => id));
  const followed = new Set(
    [...(await house.config()).feeds, ...(await store.knownFeeds())]
      .filter((feed) => feed.workspace === undefined && isFollowed(feed, configured))
      .map(({ url }) => url),
  );
  const fresh = listed.filter(({ url }) => !followed.has(url));
  const at = house.clock.now();
  await store.putFeeds(
    fresh.map(({ url, title, siteUrl, section }) => ({
      id: FeedId.parse(hashId('f', [url])),
      title: title ?? new URL(url).host,
      url,
      ...(siteUrl !== undefined && { siteUrl }),
      ...(section !== undefined && { section }),
      added: { channelId: 'terminal', by: 'terminal', at },
    })),
  );
  say(`${fresh.length} of ${listed.length} feeds added; the others are followed already. nutgraf feeds lists them.`, process.stdout);
  return EXIT.ok;
}

/** All that everybody may see, on standard output. */
export async function runExport(house: House): Promise<number> {
  const { feeds } = await house.config();
  const configured = new Set(feeds.map(({ id }) => id));
  const stored = (await (await house.store()).knownFeeds()).filter((feed) => !configured.has(feed.id) && isFollowed(feed, configured));
  const listed = [...feeds, ...stored].flatMap(({ url, workspace, title, siteUrl, section }) =>
    url === undefined || workspace !== undefined ? [] : [{ url, title, siteUrl, section }],
  );
  process.stdout.write(writeOpml(listed, { title: 'Feeds of Nutgraf', at: house.clock.now() }));
  return EXIT.ok;
}

/** A string says what is wrong with the file. */
async function listIn(file: string) {
  try {
    const decoded = await decodeBytes(await readFile(file));
    const listed = decoded.kind === 'text' ? readOpml(decoded.text) : null;
    return listed ?? 'is no OPML. Export the list of feeds from your reader as OPML and hand that over.';
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
