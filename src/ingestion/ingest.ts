// Incoming bytes -> stored articles. One bad file never stops the others: each is taken, known, refused or failed, and said so.
import type { Feed } from '../domain/feed.ts';
import type { Clock } from '../ports/clock.ts';
import type { Incoming } from '../ports/inbox.ts';
import type { Reader, ReadOutcome } from '../ports/reader.ts';
import type { Added, Linkers, SourceNote, Store } from '../ports/store.ts';

export type IngestDesk = { readonly store: Store; readonly reader: Reader; readonly clock: Clock; readonly linkers: Linkers };

export type IngestOptions = {
  readonly feed?: Feed | undefined;
  /** True: bytes that were looked at before are not read again. */
  readonly skipsKnown?: boolean;
  /** Called after each item, in order. */
  readonly onItem?: (item: IngestedItem) => void;
};

export type IngestedItem = { readonly name: string } & (
  | { readonly kind: 'taken'; readonly title: string; readonly added: Added }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
);

/** How many are read ahead while the store writes: enough to keep reading threads busy, few enough to keep memory small. */
const AHEAD = 3;

type Read = {
  readonly from: Incoming;
  readonly outcome: ReadOutcome | { readonly kind: 'known' } | { readonly kind: 'failed'; readonly reason: string };
};

/** Takes them in order; returns what became of each. Throws StoreError when the store itself cannot be written. */
export async function ingest(
  incoming: AsyncIterable<Incoming>,
  desk: IngestDesk,
  options: IngestOptions = {},
): Promise<readonly IngestedItem[]> {
  const items: IngestedItem[] = [];
  const ahead: Promise<Read>[] = [];
  const settle = async () => {
    const read = await ahead.shift();
    if (!read) return;
    const item = await keep(read, desk, options);
    items.push(item);
    options.onItem?.(item);
  };
  for await (const from of incoming) {
    ahead.push(readOne(from, desk, options));
    if (ahead.length >= AHEAD) await settle();
  }
  while (ahead.length > 0) await settle();
  return items;
}

async function readOne(from: Incoming, desk: IngestDesk, { feed, skipsKnown }: IngestOptions): Promise<Read> {
  if (skipsKnown && (await desk.store.knownSources([from.hash])).has(from.hash)) return { from, outcome: { kind: 'known' } };
  if (from.kind === 'unreadable') return { from, outcome: { kind: 'not-an-article', reason: from.reason } };
  try {
    return { from, outcome: await desk.reader.read(sourceOf(from, desk.clock.now(), feed)) };
  } catch (error) {
    return { from, outcome: { kind: 'failed', reason: error instanceof Error ? error.message : String(error) } };
  }
}

const sourceOf = (from: Extract<Incoming, { kind: 'bytes' }>, fetchedAt: string, feed?: Feed) => ({
  bytes: from.bytes,
  name: from.name,
  url: from.url,
  contentType: from.contentType,
  fetchedAt,
  feedId: feed?.id,
  publisher: feed?.publisher,
  language: feed?.language,
  section: feed?.section,
});

async function keep({ from, outcome }: Read, desk: IngestDesk, { feed }: IngestOptions): Promise<IngestedItem> {
  const { name } = from;
  const note: SourceNote = { hash: from.hash, name, feedId: feed?.id, at: desk.clock.now() };
  switch (outcome.kind) {
    case 'known':
      return { name, kind: 'skipped' };
    case 'failed':
      return { name, kind: 'failed', reason: outcome.reason };
    case 'not-an-article':
      await desk.store.noteRefusal(note, outcome.reason);
      return { name, kind: 'refused', reason: outcome.reason };
    case 'article': {
      const added = await desk.store.addArticle(outcome.article, outcome.reading, desk.linkers, note);
      return { name, kind: 'taken', title: outcome.article.title, added };
    }
  }
}
