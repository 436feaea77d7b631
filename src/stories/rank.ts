// Stories -> their order in a digest, by a score whose parts can be told to a reader (docs/delivery.md).
import type { StoredStory } from '../ports/store.ts';

/** Points for each reason; their sum ranks. */
export type Rank = { readonly publishers: number; readonly freshness: number; readonly substance: number };

const HOUR_MS = 3_600_000;
/** After a day a report is worth half. */
const HALF_LIFE_HOURS = 24;

/** Independent publishers count most, then how new the latest report is, then how much is stated. `now` is an ISO instant. */
export function rankOf(story: StoredStory, publisherCount: number, now: string): Rank {
  const ageHours = Math.max(0, Date.parse(now) - Date.parse(story.story.lastPublishedAt)) / HOUR_MS;
  const statements = story.articles.reduce((sum, { reading }) => sum + reading.facts.length + reading.quotes.length, 0);
  return {
    publishers: 3 * Math.log(1 + publisherCount),
    freshness: 2 * 2 ** (-ageHours / HALF_LIFE_HOURS),
    substance: 0.5 * Math.log(1 + statements),
  };
}

export const pointsOf = ({ publishers, freshness, substance }: Rank): number => publishers + freshness + substance;
