// What a story states -> the few figures, quotes and gaps that a digest shows of it, the most telling first.
import type { ArticleRef } from '../domain/article.ts';
import type { DigestStory, Sourced } from '../domain/digest.ts';
import type { NumberFact, UnknownFact } from '../domain/fact.ts';
import { type Disagreement, type Figure, groupFigures } from '../stories/compare-figures.ts';
import { figureValue, gapValue, isSameGap, quoteValue } from '../stories/news-value.ts';
import type { Term } from '../stories/terms.ts';
import { nameOf } from '../stories/voices.ts';
import type { Statement } from './statements.ts';

const MOST = { figures: 3, quotes: 2, unknown: 2 };
/** Above it a quote is in whole sentences. */
const WHOLE = 2;

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>;

type FigureContext = {
  readonly isShown: (figure: Figure) => boolean;
  readonly isQuoted: (figure: Figure) => boolean;
  readonly titleTerms: ReadonlySet<Term>;
};

/** One figure for each thing that is counted, the latest one; those that sources disagree on are shown as that. */
export function pickFigures(
  figures: readonly Figure[],
  disagreements: readonly Disagreement[],
  context: FigureContext,
): Sourced<NumberFact>[] {
  const { isShown, isQuoted, titleTerms } = context;
  const disputed = new Set(disagreements.flatMap((disagreement) => disagreement.figures.map(({ of }) => of)));
  return groupFigures(figures)
    .flatMap((group) => {
      const latest = group.toSorted((a, b) => b.article.publishedAt.localeCompare(a.article.publishedAt))[0];
      if (!latest || disputed.has(latest.of) || isShown(latest)) return [];
      const voiceCount = new Set(group.map(({ voice }) => voice)).size;
      return { figure: latest, value: figureValue(latest.of, { voiceCount, isQuoted: isQuoted(latest), titleTerms }) };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .filter(({ figure }, index, all) => all.findIndex((other) => isOneFigure(other.figure, figure)) === index)
    .slice(0, MOST.figures)
    .map(({ figure: { of, article } }) => ({ of, article: refOf(article) }));
}

/** "214 passengers" and "214 people" need not both be read. */
const isOneFigure = (a: Figure, b: Figure) => a.of.value === b.of.value && a.of.unit === b.of.unit;

/** The best of each speaker; broken sentences only where there is no whole one. */
export function pickQuotes(quotes: readonly Of<'quote'>[]): DigestStory['said'] {
  const ordered = quotes
    .map((quote) => ({ quote, value: quoteValue(quote.of, quote.speakerRole !== undefined) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const bySpeaker = Map.groupBy(ordered, ({ quote }) => quote.of.speaker?.name ?? '');
  return [...bySpeaker.values()]
    .flatMap(([best]) => best ?? [])
    .filter(({ value }, _, [first]) => value > WHOLE || (first?.value ?? 0) <= WHOLE)
    .slice(0, MOST.quotes)
    .map(({ quote: { of, article, speakerRole } }) => ({ of, article: refOf(article), ...(speakerRole !== undefined && { speakerRole }) }));
}

/** Each gap once, in the words of the latest report, those first that most publishers name. */
export function pickGaps(gaps: readonly Of<'unknown'>[]): Sourced<UnknownFact>[] {
  const ordered = gaps.toSorted((a, b) => b.article.publishedAt.localeCompare(a.article.publishedAt));
  const groups: Of<'unknown'>[][] = [];
  for (const gap of ordered) {
    const group = groups.find(([first]) => first && isSameGap(first.of.evidence.exact, gap.of.evidence.exact));
    if (group) group.push(gap);
    else groups.push([gap]);
  }
  return groups
    .flatMap((group) => {
      const publisherCount = new Set(group.map(({ article }) => nameOf(article))).size;
      const [latest] = group;
      return latest ? { latest, value: gapValue(latest.of.evidence.exact, publisherCount) } : [];
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST.unknown)
    .map(({ latest: { of, article } }) => ({ of, article: refOf(article) }));
}

/** The part of an article that a digest keeps: never its text. */
export function refOf(article: ArticleRef): ArticleRef {
  const { id, title, publisher, agency, publishedAt, publishedOn, publishedPrecision, fetchedAt, url, canonicalUrl, feedId } = article;
  const ref = { id, title, publisher, agency, publishedAt, publishedOn, publishedPrecision, fetchedAt, url, canonicalUrl, feedId };
  return Object.fromEntries(Object.entries(ref).filter(([, value]) => value !== undefined)) as typeof article;
}
