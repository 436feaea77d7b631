// A desk over a real store in memory, filled by the real engine: what commands are tested with.
import { readFileSync } from 'node:fs';
import type { CommandSet } from '../../src/commands/_answer.ts';
import type { Command, CommandContext } from '../../src/commands/_command.ts';
import { everything } from '../../src/domain/scope.ts';
import { readFeed } from '../../src/ingestion/feeds/read-feed.ts';
import { ingest } from '../../src/ingestion/ingest.ts';
import { readSource } from '../../src/ingestion/read-source.ts';
import { linkEntity } from '../../src/ingestion/reading/link-entity.ts';
import { loadNameModel } from '../../src/ingestion/reading/tag-names.ts';
import { systemClock } from '../../src/io/clock.ts';
import { openModuleFolder } from '../../src/io/module-folder.ts';
import type { Fetcher } from '../../src/ports/fetcher.ts';
import { FetchError } from '../../src/ports/fetcher.ts';
import type { Incoming } from '../../src/ports/inbox.ts';
import type { Reader } from '../../src/ports/reader.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { chooseStory } from '../../src/stories/group.ts';

export const NOW = '2026-05-13T09:00:00.000Z';

export const model = loadNameModel(readFileSync(new URL('../../src/ingestion/reading/names.model', import.meta.url)));
export const reader: Reader = { read: (source) => readSource(source, model), readFeed, close: async () => {} };

const folder = openModuleFolder(new URL('../../src/commands/', import.meta.url));
export const commands: CommandSet = { names: folder.names, load: async (name) => (await folder.load(name)) as Command };

/** Pages that the fetcher knows; every other address is refused. */
const fetcherOf = (pages: Readonly<Record<string, string>>): Fetcher => ({
  async fetch(url) {
    const page = pages[url];
    if (page === undefined) throw new FetchError('refused', `${url} leads to an address that is not public.`);
    return { url, status: 200, contentType: 'text/plain; charset=utf-8', bytes: new TextEncoder().encode(page) };
  },
});

export async function deskWith(texts: readonly string[], pages: Readonly<Record<string, string>> = {}): Promise<CommandContext> {
  const store = await openSqliteStore({ file: ':memory:' });
  const clock = systemClock(NOW);
  await ingest(incoming(texts), { store, reader, clock, linkers: { linkEntity, chooseStory } });
  const specs = () => Promise.all(commands.names.map(async (name) => (await commands.load(name)).spec));
  return {
    library: store,
    scope: everything,
    feedList: store,
    clock,
    reader,
    fetcher: fetcherOf(pages),
    newsroom: () => Promise.reject(new Error('no newsroom at this desk')),
    specs,
  };
}

async function* incoming(texts: readonly string[]): AsyncGenerator<Incoming> {
  for (const [index, text] of texts.entries()) {
    yield { kind: 'bytes', name: `text ${index}`, bytes: new TextEncoder().encode(text), hash: `hash ${index}` };
  }
}
