// Feeds in the form that the scorer in ../shared/eval/README.md asks for:
//   node ../shared/eval/feeds.mjs tools/eval/feeds.ts ../shared/eval/feeds
import { parseDate } from '../../src/ingestion/dates/parse-date.ts';
import { parseFeed as parse } from '../../src/ingestion/feeds/parse-feed.ts';

export async function parseFeed(bytes: Uint8Array, clues: { url?: string; contentType?: string }) {
  const feed = await parse(bytes, clues);
  return { ...feed, ...datesOf(feed), items: feed.items.map((item) => ({ ...item, ...datesOf(item) })) };
}

const datesOf = ({ published, updated }: { published?: string | undefined; updated?: string | undefined }) => ({
  published: instantOf(published),
  updated: instantOf(updated),
});

const instantOf = (written: string | undefined) => (written === undefined ? undefined : (parseDate(written)?.at ?? written));
