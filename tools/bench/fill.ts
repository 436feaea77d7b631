// Fills a store with the generated newsroom: the same rows that the store writes, many articles to a transaction, without asking linkers.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { hashId } from '../../src/domain/article-id.ts';
import type { EntityId } from '../../src/domain/entity.ts';
import type { EntityKey } from '../../src/domain/reading.ts';
import { insertVersion } from '../../src/store/add-article.ts';
import type { Linked } from '../../src/store/cast.ts';
import { indexArticle, numOf } from '../../src/store/index-article.ts';
import type { Session } from '../../src/store/session.ts';
import { openEngine } from '../../src/store/sqlite/engine.ts';
import type { Newsroom } from './newsroom.ts';
import { seeded } from './random.ts';

const PER_TRANSACTION = 2000;

/** Makes the file unless it is there. */
export async function fill(file: string, newsroom: Newsroom, articles: number, stories: number): Promise<void> {
  if (existsSync(file)) return;
  const unfinished = `${file}.part`;
  for (const end of ['', '-wal', '-shm']) rmSync(unfinished + end, { force: true });
  const engine = await openEngine(unfinished, 0);
  const cast = await engine.write((session) => addCast(session, newsroom));
  await engine.write((session) => addStories(session, stories));
  for (let from = 0; from < articles; from += PER_TRANSACTION) {
    const until = Math.min(articles, from + PER_TRANSACTION);
    await engine.write(async (session) => {
      for (let index = from; index < until; index++) await addOne(session, newsroom, index, cast, storyOf(index, articles, stories));
    });
    process.stderr.write(`\rfilling ${until} of ${articles}`);
  }
  process.stderr.write('\n');
  await engine.close();
  renameSync(unfinished, file);
}

async function addCast(session: Session, { cast }: Newsroom): Promise<readonly Linked[]> {
  const linked: Linked[] = [];
  for (const [index, { kind, name }] of cast.entries()) {
    const id = hashId('e', [name, String(index)]) as EntityId;
    linked.push({ id, num: numOf(await session.first('insertEntity', { id, kind, name })) });
  }
  return linked;
}

async function addStories(session: Session, stories: number): Promise<void> {
  for (let story = 0; story < stories; story++) await session.first('insertStory', { id: hashId('s', [String(story)]) });
}

/** Stories have neighbours in time: articles of one story follow each other closely. */
function storyOf(index: number, articles: number, stories: number): number {
  const at = (index * stories) / articles;
  return 1 + Math.max(0, Math.min(stories - 1, Math.floor(at - seeded(index).zipf(40))));
}

async function addOne(session: Session, newsroom: Newsroom, index: number, cast: readonly Linked[], story: number): Promise<void> {
  const { article, reading, castIndexes } = newsroom.article(index);
  const linked = new Map<EntityKey, Linked>();
  for (const [member, place] of castIndexes.entries()) {
    const known = cast[place];
    if (known) linked.set(`e${member}` as EntityKey, known);
  }
  const num = await insertVersion(session, { article, reading, linked, story });
  await indexArticle(session, { num, story, feed: article.feedId ?? '', article, reading, linked });
}
