// What commands and views may ask. Each question sees one state of the store and nothing outside its scope.
import type { Feed, FeedState } from '../domain/feed.ts';
import type { Scope } from '../domain/scope.ts';
import type { Counts, Library } from '../ports/store.ts';
import { articleByAddress, articleById } from './articles.ts';
import { dossierOf } from './dossier.ts';
import { completeNames, findEntities } from './find-entities.ts';
import { refOf } from './rows.ts';
import type { Engine, Session } from './session.ts';
import { loadStoredStories } from './stories.ts';

// Loaded when somebody searches: a question for a name starts without it.
const searching = () => import('./search.ts');

const MOST = 20;
const REFUSALS_SHOWN = 20;

export function createLibrary(engine: Engine): Library {
  const { read } = engine;
  return {
    findEntities: (scope, name, options = {}) => read((session) => findEntities(session, scope, name, options)),
    completeNames: (scope, prefix, limit) => read((session) => completeNames(session, scope, prefix, limit)),
    dossier: (scope, id) => read((session) => dossierOf(session, scope, id)),
    article: (scope, id) => read((session) => articleById(session, scope, id)),
    findArticleByUrl: (scope, url) => read((session) => articleByAddress(session, scope, url)),
    async searchArticles(scope, words, { since, limit = MOST } = {}) {
      const { searchArticles } = await searching();
      return read((session) => searchArticles(session, scope, engine, { words, since, limit, isUnfinished: false }));
    },
    latestArticles: (scope, { since = '', limit = MOST } = {}) =>
      read(async (session) => (await session.all('latestArticles', { since, limit, scope })).map(refOf)),
    story: (scope, id) =>
      read(async (session) => {
        const row = await session.first('storyById', { id });
        return row ? ((await loadStoredStories(session, scope, [row.num]))[0] ?? null) : null;
      }),
    async findStories(scope, words, limit = MOST) {
      const { findStories } = await searching();
      return read((session) => findStories(session, scope, engine, words, limit));
    },
    storiesBetween: (scope, from, until) => read((session) => storiesBetween(session, scope, from, until)),
    feeds: (scope) => read((session) => feedsOf(session, scope)),
    counts: (scope) => read((session) => countsOf(session, scope)),
  };
}

async function storiesBetween(session: Session, scope: Scope, from: string, until: string) {
  const rows = await session.all('storiesFetchedBetween', { from, until, scope });
  const stories = await loadStoredStories(
    session,
    scope,
    rows.map((row) => row.story_num),
  );
  return stories.toSorted((a, b) => b.story.lastPublishedAt.localeCompare(a.story.lastPublishedAt));
}

async function feedsOf(session: Session, scope: Scope): ReturnType<Library['feeds']> {
  const counts = new Map((await session.all('feedCounts', { scope })).map((row) => [row.feed, row]));
  const successes = new Map((await session.all('lastSuccesses', { scope })).map((row) => [row.feed, row.at]));
  const feeds = [];
  for (const { id, record } of await session.all('feeds', { scope })) {
    const feed: Feed = JSON.parse(record);
    if (feed.removedAt !== undefined) continue;
    const count = counts.get(id);
    const state = await stateOf(session, feed);
    const lastSuccessAt = state?.lastSuccessAt ?? successes.get(id);
    const refusals = await session.all('refusals', { feed: id, limit: REFUSALS_SHOWN });
    const health = {
      articleCount: count?.article_count ?? 0,
      ...(lastSuccessAt !== undefined && { lastSuccessAt }),
      ...(count && { lastArticleAt: count.last_article_at }),
      refusals: refusals.map(({ name, at, reason }) => ({ source: name, at, reason: reason ?? '' })),
      ...(state && { polling: pollingOf(state) }),
    };
    feeds.push({ feed, health });
  }
  return feeds;
}

async function stateOf(session: Session, { id, url }: Feed): Promise<FeedState | undefined> {
  const row = url === undefined ? undefined : await session.first('feedState', { feed: id });
  return row && JSON.parse(row.record);
}

const pollingOf = ({ nextPollAt, failure, failingSince }: FeedState) => ({
  nextPollAt,
  ...(failure !== undefined && { failure }),
  ...(failingSince !== undefined && { failingSince }),
});

async function countsOf(session: Session, scope: Scope): Promise<Counts> {
  const articles = await session.first('countArticles', { scope });
  const people = await session.first('countPeople', { scope });
  const feeds = await session.all('feeds', { scope });
  return {
    articles: articles?.articles ?? 0,
    stories: articles?.stories ?? 0,
    people: people?.people ?? 0,
    feeds: feeds.length,
    ...(articles && articles.articles > 0 && { oldestAt: articles.oldest_at, newestAt: articles.newest_at }),
  };
}
