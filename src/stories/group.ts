// An article and the open stories -> the story it belongs to, or none. Precision first: a wrong join also claims confirmation that nobody gave.
import type { Article } from '../domain/article.ts';
import type { StoryId } from '../domain/story.ts';
import type { Linkers, OpenStory } from '../ports/store.ts';
import { likeness, type OpenCount, type Report, reportOf } from './likeness.ts';

/** A story is compared by its latest articles: what it was weeks ago no longer says what it is. */
const COMPARED_ARTICLES = 12;
const REMEMBERED_REPORTS = 2_000;

type OpenReports = { readonly id: StoryId; readonly reports: readonly Report[] };

/** The most likely of the open stories, if it is more likely than a new one. */
export const chooseStory: Linkers['chooseStory'] = (article, _reading, _entityIds, open) => {
  const report = reportOfArticle(article);
  const stories = open.map(reportsOf);
  const openCount = countOver(report, stories);
  let best: { readonly id: StoryId; readonly score: number } | null = null;
  for (const { id, reports } of stories) {
    const score = storyLikeness(report, reports, stories.length, openCount);
    if (score > (best?.score ?? 0)) best = { id, score };
  }
  return best?.id ?? null;
};

/** The nearest article counts most, but the others must not contradict it: one report between two events must not chain them. */
function storyLikeness(report: Report, reports: readonly Report[], openStoryCount: number, openCount: OpenCount): number {
  const scores = reports.map((other) => likeness(report, other, openStoryCount, openCount)).filter(Number.isFinite);
  if (scores.length === 0) return Number.NEGATIVE_INFINITY;
  return 0.6 * Math.max(...scores) + 0.4 * (scores.reduce((sum, score) => sum + score, 0) / scores.length);
}

/** What half of the open stories hold tells little here, however rare it is elsewhere. */
function countOver({ terms }: Report, stories: readonly OpenReports[]): OpenCount {
  const counts = new Map(
    [...terms].map((term) => [term, stories.filter(({ reports }) => reports.some((other) => other.terms.has(term))).length]),
  );
  return (term) => Math.max(0, (counts.get(term) ?? 0) - 1);
}

function reportOfArticle({ title, text, publishedAt, publishedPrecision }: Article): Report {
  return reportOf(title, text, publishedPrecision === 'none' ? null : publishedAt);
}

const remembered = new Map<string, Report>();

// The same open stories are handed in with each article that arrives: their terms are found once.
function reportsOf({ id, articles }: OpenStory): OpenReports {
  const reports = articles.slice(-COMPARED_ARTICLES).map(({ title, opening, publishedAt }) => {
    const key = `${publishedAt} ${title}\n${opening}`;
    const report = remembered.get(key) ?? reportOf(title, opening, publishedAt);
    if (remembered.size >= REMEMBERED_REPORTS) remembered.clear();
    remembered.set(key, report);
    return report;
  });
  return { id, reports };
}
