// Stories -> their order in a digest, by a score whose parts can be told to a reader (docs/stories.md, "What comes first").

/** What a story is ranked by; its order in a list of places is told to the reader by /why. */
export type Standing = {
  /** Independent ones. */
  readonly publisherCount: number;
  /** ISO instant. */
  readonly lastPublishedAt: string;
  /** Facts and quotes over all its articles. */
  readonly statementCount: number;
  /** Of what it states, how much the channel was not told, from 0 to 1. */
  readonly untoldShare: number;
  /** Names and topics that the digest follows: in a title, or only in a text. */
  readonly followedInTitle: number;
  readonly followedInText: number;
  /** Where its section stands in the digest's list of sections: 0 is first; null where the digest names none. */
  readonly sectionPlace: { readonly index: number; readonly count: number } | null;
};

/** Points for each reason; their sum ranks. */
export type Rank = {
  readonly publishers: number;
  readonly freshness: number;
  readonly substance: number;
  readonly novelty: number;
  readonly followed: number;
  readonly section: number;
};

const HOUR_MS = 3_600_000;
/** After a day a report is worth half. */
const HALF_LIFE_HOURS = 24;
/** Whoever follows everything follows nothing: more names than two in a title do not lift a story further. */
const MOST_FOLLOWED = 4;

/** Independent publishers count most; a followed name lifts a story over one with twice as many. `now` is an ISO instant. */
export function rankOf(standing: Standing, now: string): Rank {
  const { publisherCount, lastPublishedAt, statementCount, untoldShare, followedInTitle, followedInText, sectionPlace } = standing;
  const ageHours = Math.max(0, Date.parse(now) - Date.parse(lastPublishedAt)) / HOUR_MS;
  return {
    publishers: 3 * Math.log(1 + publisherCount),
    freshness: 2 * 2 ** (-ageHours / HALF_LIFE_HOURS),
    substance: 0.5 * Math.log(1 + statementCount),
    novelty: 1.5 * untoldShare,
    followed: Math.min(MOST_FOLLOWED, 2 * followedInTitle + followedInText),
    section: sectionPlace === null ? 0 : 1 - sectionPlace.index / sectionPlace.count,
  };
}

export const pointsOf = (rank: Rank): number => Object.values(rank).reduce((sum, points) => sum + points, 0);
