// Selected stories -> their order in one edition, each with the voices that carry it and the points that place it.
import type { DigestPlan } from '../domain/digest.ts';
import { pointsOf, type Rank, rankOf } from '../stories/rank.ts';
import { type OwnerOf, type Voice, voicesOf } from '../stories/voices.ts';
import { followedIn } from './fit-plan.ts';
import type { Selected } from './select.ts';
import { statementsOf } from './statements.ts';

export type Ranked = { readonly story: Selected; readonly voices: readonly Voice[]; readonly rank: Rank };

export type Ranking = { readonly plan: DigestPlan; readonly now: string; readonly ownerOf: OwnerOf };

/** Most points first. */
export function rankStories(selected: readonly Selected[], { plan, now, ownerOf }: Ranking): readonly Ranked[] {
  return selected
    .map((story): Ranked => {
      const articles = story.articles.map(({ article }) => article);
      const voices = voicesOf(articles, ownerOf);
      const followed = followedIn(articles, plan.follow);
      const standing = {
        publisherCount: voices.length,
        lastPublishedAt: story.story.story.lastPublishedAt,
        statementCount: story.story.articles.reduce((sum, { reading }) => sum + reading.facts.length + reading.quotes.length, 0),
        untoldShare: untoldShare(story),
        followedInTitle: followed.inTitle.length,
        followedInText: followed.inText.length,
        sectionPlace: sectionPlace(story, plan.sections),
      };
      return { story, voices, rank: rankOf(standing, now) };
    })
    .sort((a, b) => pointsOf(b.rank) - pointsOf(a.rank));
}

/** Of an update what its articles state beside what the channel was told; all of any other. */
function untoldShare({ story, news, statements }: Selected): number {
  if (news !== 'update') return 1;
  const all = story.articles.reduce((sum, article) => sum + statementsOf(article, story.story.id).length, 0);
  return all === 0 ? 0 : Math.min(1, statements.length / all);
}

/** The best place that one of its articles has among the digest's sections. */
function sectionPlace({ articles }: Selected, sections: readonly string[]) {
  const places = articles.map(({ article }) => sections.indexOf(article.section ?? '')).filter((index) => index >= 0);
  return places.length === 0 ? null : { index: Math.min(...places), count: sections.length };
}
