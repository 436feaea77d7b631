// An article with its reading -> the store, in one transaction: versions, entities, story, everything by which it is found, and its source's note.
import type { Article } from '../domain/article.ts';
import type { ArticleId } from '../domain/evidence.ts';
import type { Reading } from '../domain/reading.ts';
import type { StoryId } from '../domain/story.ts';
import type { Added, Linkers, SourceNote } from '../ports/store.ts';
import { addressKey } from './address.ts';
import { type ChosenStory, chooseStory } from './choose-story.ts';
import { assertGrounded, packPlaces } from './evidence-record.ts';
import { type Indexed, indexArticle, numOf, unindexArticle } from './index-article.ts';
import { linkEntities } from './link-entities.ts';
import type { RowOf } from './queries/index.ts';
import type { Session } from './session.ts';

/** Throws RangeError when an evidence does not slice out of the article's text. */
export async function addArticle(
  session: Session,
  incoming: { readonly article: Article; readonly reading: Reading; readonly source?: SourceNote | undefined },
  linkers: Linkers,
): Promise<Added> {
  assertGrounded(incoming.reading, incoming.article);
  if (incoming.source) await noteSource(session, incoming.source, null);
  const known = await session.first('versionById', { id: incoming.article.id });
  if (known) return { kind: 'known', articleId: incoming.article.id };
  return keep(session, incoming, linkers);
}

async function keep(
  session: Session,
  incoming: { readonly article: Article; readonly reading: Reading },
  linkers: Linkers,
): Promise<Added> {
  // Before the earlier version is retired: who was known by it only is known still.
  const linked = await linkEntities(session, incoming.reading, linkers);
  const versions = await earlierVersions(session, incoming.article);
  for (const { num } of versions) await retire(session, num);
  const earlier = versions.toSorted((a, b) => b.num - a.num)[0];
  const article = earlier ? { ...incoming.article, previousId: earlier.id as ArticleId } : incoming.article;
  const arriving = { article, reading: incoming.reading, linked };
  const story = earlier ? storyOf(earlier) : await chooseStory(session, arriving, linkers.chooseStory);
  const num = await insertVersion(session, { ...arriving, story: story.num });
  await indexArticle(session, { ...arriving, num, story: story.num, feed: article.feedId ?? '' });
  return { kind: earlier ? 'new-version' : 'added', articleId: article.id, storyId: story.id };
}

/** An edit stays in its story: what a channel was told of it goes on to count. */
const storyOf = (earlier: RowOf<'newestAtAddress'>): ChosenStory => ({ num: earlier.story_num, id: earlier.story_id as StoryId });

/** Newest versions of what has the same canonical address or guid and came by the same feed, or by none: one tenant's edit never replaces another's article. */
async function earlierVersions(session: Session, { canonicalUrl, guid, feedId }: Article) {
  const atAddress = canonicalUrl === undefined ? [] : await session.all('newestAtAddress', { canonicalUrl });
  const ofGuid = guid === undefined ? [] : await session.all('newestOfGuid', { guid });
  const found = new Map([...atAddress, ...ofGuid].map((row) => [row.num, row]));
  return [...found.values()].filter(({ feed }) => feed === '' || feed === feedId);
}

async function retire(session: Session, article: number): Promise<void> {
  await unindexArticle(session, article);
  await session.run('retireArticle', { article });
}

type Version = Pick<Indexed, 'article' | 'reading' | 'linked' | 'story'>;

/** Writes the version itself, by its id and addresses; returns its number. */
export async function insertVersion(session: Session, version: Version): Promise<number> {
  const article = await insertArticle(session, version.article, version.story);
  await insertContent(session, article, version);
  const addresses = [version.article.url, version.article.canonicalUrl].flatMap((url) => (url === undefined ? [] : addressKey(url)));
  for (const address of new Set(addresses)) await session.run('insertAddress', { address, article });
  return article;
}

async function insertArticle(session: Session, article: Article, story: number): Promise<number> {
  const row = await session.first('insertArticle', {
    id: article.id,
    feed: article.feedId ?? '',
    story,
    guid: article.guid ?? null,
    url: article.url ?? null,
    canonicalUrl: article.canonicalUrl ?? null,
    title: article.title,
    publisher: article.publisher ?? null,
    agency: article.agency ?? null,
    publishedAt: article.publishedAt,
    publishedOn: article.publishedOn,
    publishedPrecision: article.publishedPrecision,
    fetchedAt: article.fetchedAt,
    textKind: article.textKind,
  });
  return numOf(row);
}

async function insertContent(session: Session, num: number, { article, reading, linked }: Version): Promise<void> {
  const { text, ...record } = article;
  const castIds = Object.fromEntries([...linked].map(([key, { id }]) => [key, id]));
  await session.run('insertContent', {
    article: num,
    text,
    record: JSON.stringify(record),
    reading: packPlaces(reading),
    castIds: JSON.stringify(castIds),
  });
}

/** `reason` null: it was taken. */
/** The further hashes are known without a reason: one refusal is told once. */
export async function noteSource(session: Session, note: SourceNote, reason: string | null): Promise<void> {
  const { hash, alsoKnownAs = [], name, feedId, at } = note;
  for (const other of alsoKnownAs) await session.run('noteSource', { hash: other, name, feed: feedId ?? '', at, reason: null });
  await session.run('noteSource', { hash, name, feed: feedId ?? '', at, reason });
}
