// A plan, a period and what the channel was told -> the stories that have news for it, with the statements that are new.
import type { DigestPeriod, DigestPlan, DigestStory } from '../domain/digest.ts';
import type { FeedId } from '../domain/feed.ts';
import { everything, type Scope } from '../domain/scope.ts';
import type { Destination } from '../ports/platform.ts';
import type { Store, StoredArticle, StoredStory } from '../ports/store.ts';
import { misfitOf } from './fit-plan.ts';
import { articleKey, type Statement, statementsOf } from './statements.ts';

/** One story with what is new in it for a channel. */
export type Selected = {
  readonly story: StoredStory;
  readonly news: DigestStory['news'];
  /** Articles that fit the plan; for an update only those that the channel was not shown. */
  readonly articles: readonly StoredArticle[];
  /** Articles that fit the plan and that the channel was shown before; none but for an update. */
  readonly before: readonly StoredArticle[];
  /** Untold ones, in the order of the articles. */
  readonly statements: readonly Statement[];
};

type Memory = Pick<Store, 'storiesBetween' | 'told' | 'toldStories'>;
export type Selection = {
  readonly plan: DigestPlan;
  readonly scope: Scope;
  readonly destination: Destination;
  readonly period: DigestPeriod;
  readonly isRetold: boolean;
};

/** Of the stories that got an article in the period (by fetchedAt) those with anything that the channel was not told; `isRetold` forgets what it was told. */
export async function selectStories(store: Memory, selection: Selection): Promise<readonly Selected[]> {
  const { plan, scope, destination, period, isRetold } = selection;
  const { platform, channelId } = destination;
  const toldStories = await store.toldStories(platform, channelId);
  const selected: Selected[] = [];
  for (const story of await store.storiesBetween(scope, period.from, period.until)) {
    const articles = story.articles.filter(({ article }) => misfitOf(article, plan) === null && article.fetchedAt < period.until);
    const keys = articles.flatMap((article) => [
      articleKey(article.article),
      ...statementsOf(article, story.story.id).map(({ key }) => key),
    ]);
    const told = isRetold ? new Set<string>() : await store.told(platform, channelId, keys);
    const news = newsOf(toldStories.has(story.story.id), isRetold);
    const found = selectFrom({ story, news, articles, told, from: period.from });
    if (found) selected.push(found);
  }
  return selected;
}

/** What the plan's feeds allow to be seen, never more than the asker may see. */
export function scopeOf({ feeds }: DigestPlan, asker: Scope = everything): Scope {
  if (feeds.length === 0) return asker;
  const feedIds = feeds as readonly string[] as readonly FeedId[];
  return { kind: 'feeds', feedIds: asker.kind === 'all' ? feedIds : feedIds.filter((id) => asker.feedIds.includes(id)) };
}

function newsOf(wasTold: boolean, isRetold: boolean): DigestStory['news'] {
  if (!wasTold) return 'new';
  return isRetold ? 'told' : 'update';
}

type Offered = Pick<Selected, 'story' | 'news' | 'articles'> & { readonly told: ReadonlySet<string>; readonly from: string };

function selectFrom({ story, news, articles, told, from }: Offered): Selected | null {
  const fresh = articles.filter(({ article }) => article.fetchedAt >= from && !told.has(articleKey(article)));
  if (fresh.length === 0) return null;
  const shown = news === 'update' ? fresh : articles;
  const before = news === 'update' ? articles.filter(({ article }) => told.has(articleKey(article))) : [];
  const seen = new Set(told);
  const statements = shown.flatMap((article) => statementsOf(article, story.story.id)).filter(({ key }) => !seen.has(key) && seen.add(key));
  return statements.length === 0 && news === 'update' ? null : { story, news, articles: shown, before, statements };
}
