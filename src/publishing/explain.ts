// One story and one channel -> where the story stands in the next edition and by which points, or which rule keeps it out. Records nothing.
import type { DigestPlan } from '../domain/digest.ts';
import type { Explanation, Fate, Points } from '../domain/explanation.ts';
import type { Scope } from '../domain/scope.ts';
import type { StoryId } from '../domain/story.ts';
import type { Destination } from '../ports/platform.ts';
import type { StoredStory } from '../ports/store.ts';
import { type OwnerOf, voicesOf } from '../stories/voices.ts';
import { justAfter } from './edition.ts';
import { followedIn, misfitOf } from './fit-plan.ts';
import { refOf } from './pick-statements.ts';
import type { Press } from './press.ts';
import { type Ranked, rankStories } from './rank-stories.ts';
import { scopeOf, selectStories } from './select.ts';

export type Question = {
  readonly plan: DigestPlan;
  readonly scope: Scope;
  readonly destination: Destination;
  /** The edition is of news fetched since. */
  readonly from: string;
  readonly now: string;
};

/** Null where the asker may not see the story at all. */
export async function explainStory(press: Press, id: StoryId, question: Question): Promise<Explanation | null> {
  const story = await press.store.story(question.scope, id);
  if (!story) return null;
  const ownerOf = ownersOf(press);
  const voices = voicesOf(
    story.articles.map(({ article }) => article),
    ownerOf,
  );
  return {
    plan: question.plan,
    story: story.story,
    fate: (await placeOf(press, id, question)) ?? (await lackOf(press, story, question)),
    voices: voices.map(({ name, articles }) => ({ name, articles: articles.map(refOf) })),
  };
}

async function placeOf(press: Press, id: StoryId, { plan, scope, destination, from, now }: Question): Promise<Fate | null> {
  const selection = { plan, scope: scopeOf(plan, scope), destination, isRetold: false, period: { from, until: justAfter(now) } };
  const ranking = { plan, now, ownerOf: ownersOf(press) };
  const ranked = rankStories(await selectStories(press.store, selection), ranking);
  const index = ranked.findIndex(({ story }) => story.story.story.id === id);
  const found = ranked[index];
  if (!found) return null;
  const followed = followedIn(
    found.story.articles.map(({ article }) => article),
    plan.follow,
  );
  return {
    kind: 'placed',
    place: index + 1,
    count: ranked.length,
    most: plan.maxStories,
    news: found.story.news,
    points: pointsIn(found),
    followed: [...followed.inTitle, ...followed.inText],
  };
}

/** The first thing that keeps a story out: feeds, rules, time, and what was told. */
async function lackOf(press: Press, { story }: StoredStory, { plan, scope, destination, from, now }: Question): Promise<Fate> {
  const { store } = press;
  const own = await store.story(scopeOf(plan, scope), story.id);
  if (!own) return { kind: 'other-feeds' };
  const misfits = own.articles.flatMap(({ article }) => {
    const misfit = misfitOf(article, plan);
    return misfit ? [{ article: refOf(article), misfit }] : [];
  });
  if (misfits.length === own.articles.length) return { kind: 'misfit', misfits };
  const wasTold = (await store.toldStories(destination.platform, destination.channelId)).has(story.id);
  const articles = own.articles.filter(({ article }) => misfitOf(article, plan) === null);
  const asNews = { story: own, news: wasTold ? 'update' : 'new', articles, before: [], statements: [] } as const;
  const [ranked] = rankStories([asNews], { plan, now, ownerOf: ownersOf(press) });
  const points = ranked ? pointsIn(ranked) : [];
  const isFresh = own.articles.some(({ article }) => article.fetchedAt >= from);
  return isFresh ? { kind: 'told', points } : { kind: 'before', since: from, wasTold, points };
}

const pointsIn = ({ rank }: Ranked): Points => Object.entries(rank).map(([reason, points]) => ({ reason, points }));

const ownersOf = ({ ownerOf }: Press): OwnerOf => ownerOf ?? ((publisher) => publisher);
