// Stories as a scope sees them: composed from their articles in it.
import type { EntityId } from '../domain/entity.ts';
import type { ArticleId } from '../domain/evidence.ts';
import type { Scope } from '../domain/scope.ts';
import type { Story, StoryId } from '../domain/story.ts';
import type { StoredStory } from '../ports/store.ts';
import { foldName } from '../text/fold.ts';
import { loadEntities } from './entities.ts';
import type { RowOf } from './queries/index.ts';
import { storedArticleOf } from './rows.ts';
import type { Session } from './session.ts';

export type StoryArticleRow = RowOf<'storyArticles'>;

/** By number; stories without an article in scope are left out. */
export async function loadStories(session: Session, scope: Scope, nums: readonly number[]): Promise<ReadonlyMap<number, Story>> {
  const articles = Map.groupBy(await session.all('storyArticles', { stories: nums, scope }), (row) => row.story_num);
  const entities = Map.groupBy(await session.all('storyEntities', { stories: nums, scope }), (row) => row.story_num);
  return new Map(
    [...articles].map(([num, rows]) => [
      num,
      composeStory(
        rows,
        (entities.get(num) ?? []).map((row) => row.id as EntityId),
      ),
    ]),
  );
}

/** With all its articles in scope, lead first. */
export async function loadStoredStories(session: Session, scope: Scope, nums: readonly number[]): Promise<readonly StoredStory[]> {
  const stories = await loadStories(session, scope, nums);
  const casts = Map.groupBy(await session.all('storyEntities', { stories: nums, scope }), (row) => row.story_num);
  const loaded: StoredStory[] = [];
  for (const [num, story] of stories) {
    const rows = await session.all('storyArticles', { stories: [num], scope });
    const contents = await session.all('contents', { articles: rows.map((row) => row.num) });
    const articles = new Map(contents.map((row) => storedArticleOf(row)).map((stored) => [stored.article.id, stored]));
    const entities = await loadEntities(session, scope, await entityRows(session, casts.get(num) ?? []));
    loaded.push({
      story,
      articles: story.articleIds.flatMap((id) => articles.get(id) ?? []),
      entities: new Map([...entities.values()].map((entity) => [entity.id, entity])),
    });
  }
  return loaded;
}

const entityRows = (session: Session, cast: readonly RowOf<'storyEntities'>[]) =>
  session.all('entitiesByNum', { entities: cast.map((row) => row.num) });

/** Rows in order of publication. The lead is the first full report; a teaser leads only where there is nothing else. */
export function composeStory(rows: readonly StoryArticleRow[], entityIds: readonly EntityId[]): Story {
  const lead = rows.find((row) => row.text_kind === 'full') ?? rows[0];
  if (!lead) throw new RangeError('a story without an article');
  return {
    id: lead.story_id as StoryId,
    title: lead.title,
    articleIds: [lead, ...rows.filter((row) => row !== lead)].map((row) => row.id as ArticleId),
    entityIds,
    firstPublishedAt: rows[0]?.published_at ?? lead.published_at,
    lastPublishedAt: rows.at(-1)?.published_at ?? lead.published_at,
    publishers: independentPublishers(rows),
  };
}

/** Titles that carry one agency's text are one voice, named by the first of them. */
function independentPublishers(rows: readonly StoryArticleRow[]): readonly string[] {
  const voices = new Map<string, string>();
  for (const { agency, publisher } of rows) {
    const name = publisher ?? agency;
    const voice = foldName(agency ?? publisher ?? '');
    if (name !== null && !voices.has(voice)) voices.set(voice, name);
  }
  return [...new Set(voices.values())];
}
