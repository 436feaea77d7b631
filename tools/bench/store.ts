// The store inside one process, on 100,000 generated articles with 1,000,000 mentions: `npm run bench:store`. The first run fills the
// store (a few minutes, 1.3 GB in the folder for temporary files); later runs use it again. Prints p50 and p95 of one run by the clock,
// and the mean of processor time, which other programs on the machine disturb less.
import { copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashId } from '../../src/domain/article-id.ts';
import type { FeedId } from '../../src/domain/feed.ts';
import { everything, type Scope } from '../../src/domain/scope.ts';
import { linkEntity } from '../../src/ingestion/reading/link-entity.ts';
import type { Store } from '../../src/ports/store.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { statements } from '../../src/store/sqlite/statements.ts';
import { chooseStory } from '../../src/stories/group.ts';
import { fill } from './fill.ts';
import { openNewsroom } from './newsroom.ts';
import { seeded } from './random.ts';

const ARTICLES = 100_000;
const CAST = 50_000;
const SEED = 1;
const ROUNDS = 300;

const newsroom = openNewsroom(SEED, ARTICLES, CAST);
const random = seeded(SEED + 1);
const twoFeeds: Scope = { kind: 'feeds', feedIds: ['feed-3', 'feed-7'] as FeedId[] };

async function main(): Promise<void> {
  // Another schema needs another store: its name changes with the queries.
  const file = join(tmpdir(), `nutgraf-${hashId('bench', [JSON.stringify(statements), String(ARTICLES)])}.db`);
  await fill(file, newsroom, ARTICLES, ARTICLES);
  const store = await openSqliteStore({ file });
  await measureAnswers(store);
  await store.close();
  await measureIngest(file);
}

/** Names and words are drawn as they occur in the articles (Zipf), so that the frequent ones, which cost most, are asked for most. */
async function measureAnswers(store: Store): Promise<void> {
  const who = async (scope: Scope, name: string) => {
    const [match] = await store.findEntities(scope, name);
    return match && store.dossier(scope, match.entity.id);
  };
  const news = (words: string, scope = everything) => store.searchArticles(scope, words, { limit: 10 });
  await measure('/who, names as frequent as in the news', 10, () => who(everything, frequentName()));
  await measure('/who, any of 50,000 names', 10, () => who(everything, anyName()));
  await measure('/who, within 2 of 50 feeds', 10, () => who(twoFeeds, frequentName()));
  await measure('a name with one wrong letter', 30, () => store.findEntities(everything, mistyped(frequentName())));
  await measure('a surname with one wrong letter', 30, () =>
    store.findEntities(everything, mistyped(frequentName().split(' ').at(-1) ?? '')),
  );
  await measure('completion of 3 letters', 30, () => store.completeNames(everything, frequentName().slice(0, 3), 25));
  await measure('/news, two words', 15, () => news(`${frequentWord()} ${frequentWord()}`));
  await measure('/news, one word', 80, () => news(frequentWord()));
  await measure('/news, the 20 most common words', 80, () => news(newsroom.words[random.below(20)] ?? ''));
  await measure('/news, one word within 2 of 50 feeds', 80, () => news(frequentWord(), twoFeeds));
  console.log(`memory in use: ${Math.round(process.memoryUsage.rss() / 1e6)} MB with the generator`);
}

/** On a copy: one durable transaction for each article, with the linkers of the program. */
async function measureIngest(file: string): Promise<void> {
  const copy = `${file}.copy`;
  copyFileSync(file, copy);
  const store = await openSqliteStore({ file: copy });
  let index = ARTICLES;
  await measure('addArticle, durable', 1000 / 60, async () => {
    const { article, reading } = newsroom.article(index++);
    await store.addArticle(article, reading, { linkEntity, chooseStory });
  });
  await store.close();
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true });
}

async function measure(what: string, askedMs: number, run: () => Promise<unknown>): Promise<void> {
  for (let round = 0; round < 20; round++) await run();
  const times: number[] = [];
  const before = process.threadCpuUsage();
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  const { user, system } = process.threadCpuUsage(before);
  const cpu = ((user + system) / 1000 / ROUNDS).toFixed(1).padStart(5);
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1).padStart(7);
  console.log(
    `${what.padEnd(42)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   processor ${cpu} ms   (asked: p95 <= ${Math.round(askedMs)} ms)`,
  );
}

const frequentName = () => newsroom.cast[random.zipf(CAST)]?.name ?? '';
const anyName = () => newsroom.cast[random.below(CAST)]?.name ?? '';
const frequentWord = () => newsroom.words[random.zipf(newsroom.words.length)] ?? '';

/** One letter left out or exchanged, never the first. */
function mistyped(name: string): string {
  const at = 1 + random.below(name.length - 1);
  return name.slice(0, at) + (random.next() < 0.5 ? '' : random.pick(['a', 'e', 'i', 'o', 'u'])) + name.slice(at + 1);
}

await main();
