// A new article -> the story it belongs to: open stories that share entities or title words are offered, the linker decides.
import type { Article } from '../domain/article.ts';
import { hashId } from '../domain/article-id.ts';
import type { EntityId } from '../domain/entity.ts';
import type { EntityKey, Reading } from '../domain/reading.ts';
import { everything } from '../domain/scope.ts';
import type { StoryId } from '../domain/story.ts';
import type { Linkers, OpenStory } from '../ports/store.ts';
import type { Linked } from './cast.ts';
import { numOf } from './index-article.ts';
import type { Session } from './session.ts';
import type { StoryArticleRow } from './stories.ts';
import { titleWordsOf } from './title-words.ts';

const OPEN_DAYS = 14;
const DAY_MS = 86_400_000;
/** An entity or word that stands in more articles of these days than this tells little. */
const LOOKED_AT = 60;
const OFFERED = 16;
const OPENING_LENGTH = 600;

export type ChosenStory = { readonly num: number; readonly id: StoryId };

export type Arriving = { readonly article: Article; readonly reading: Reading; readonly linked: ReadonlyMap<EntityKey, Linked> };

export async function chooseStory(session: Session, arriving: Arriving, choose: Linkers['chooseStory']): Promise<ChosenStory> {
  const { article, reading, linked } = arriving;
  const offered = await openStories(session, arriving);
  const entityIds = new Map<EntityKey, EntityId>([...linked].map(([key, { id }]) => [key, id]));
  const id = choose(
    article,
    reading,
    entityIds,
    offered.map(({ open }) => open),
  );
  if (id === null) return addStory(session, article);
  const chosen = offered.find(({ open }) => open.id === id);
  if (!chosen) throw new RangeError(`${id} was not among the open stories`);
  return { num: chosen.num, id };
}

async function addStory(session: Session, article: Article): Promise<ChosenStory> {
  const id = hashId('s', [article.id]) as StoryId;
  return { id, num: numOf(await session.first('insertStory', { id })) };
}

type Offered = { readonly num: number; readonly open: OpenStory };

async function openStories(session: Session, { article, linked }: Arriving): Promise<readonly Offered[]> {
  const { from, until } = openDays(article.publishedAt);
  const scores = new Map<number, number>();
  const add = (rows: readonly { story_num: number }[]) => {
    for (const story of new Set(rows.map((row) => row.story_num))) scores.set(story, (scores.get(story) ?? 0) + 1 / (1 + rows.length));
  };
  for (const entity of new Set([...linked.values()].map(({ num }) => num))) {
    add(await session.all('openStoriesOfEntity', { entity, from, until, limit: LOOKED_AT }));
  }
  for (const word of titleWordsOf(article.title)) add(await session.all('openStoriesOfWord', { word, from, until, limit: LOOKED_AT }));
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, OFFERED);
  return loadOpenStories(
    session,
    best.map(([num]) => num),
    from,
  );
}

function openDays(publishedAt: string): { readonly from: string; readonly until: string } {
  const day = (days: number) => new Date(Date.parse(publishedAt) + days * DAY_MS).toISOString();
  return { from: day(-OPEN_DAYS), until: day(OPEN_DAYS) };
}

/** Those of them whose last article is young enough. */
async function loadOpenStories(session: Session, nums: readonly number[], from: string): Promise<readonly Offered[]> {
  if (nums.length === 0) return [];
  const rows = await session.all('storyArticles', { stories: nums, scope: everything });
  const openings = await session.all('openings', { articles: rows.map((row) => row.num), length: OPENING_LENGTH });
  const openingOf = new Map(openings.map((row) => [row.article_num, row.opening]));
  return [...Map.groupBy(rows, (row) => row.story_num)]
    .filter(([, articles]) => articles.some(({ published_at }) => published_at >= from))
    .flatMap(([num, articles]) => (articles[0] ? { num, open: openStoryOf(articles[0].story_id as StoryId, articles, openingOf) } : []));
}

const openStoryOf = (id: StoryId, rows: readonly StoryArticleRow[], openingOf: ReadonlyMap<number, string>): OpenStory => ({
  id,
  articles: rows.map((row) => ({
    title: row.title,
    opening: openingOf.get(row.num) ?? '',
    publishedAt: row.published_at,
    publisher: row.publisher ?? undefined,
  })),
});
