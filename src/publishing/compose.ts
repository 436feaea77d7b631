// Selected stories -> one edition: ranked, cut to what a reader takes in, each story with its nut graf, figures, voices and gaps. All of it spans of articles.
import type { Article, ArticleRef } from '../domain/article.ts';
import type { Digest, DigestPeriod, DigestPlan, DigestStory, Sourced } from '../domain/digest.ts';
import type { NumberFact } from '../domain/fact.ts';
import { type Disagreement, type Figure, findDisagreements, groupFigures } from '../stories/compare-figures.ts';
import { figureValue, quoteValue } from '../stories/news-value.ts';
import { pointsOf, rankOf } from '../stories/rank.ts';
import { type OwnerOf, type Voice, voicesOf } from '../stories/voices.ts';
import type { Selected } from './select.ts';
import type { Statement } from './statements.ts';

const MOST = { figures: 3, quotes: 2, unknown: 2 };

export type Edition = {
  readonly plan: DigestPlan;
  readonly slot: string;
  readonly period: DigestPeriod;
  readonly now: string;
  /** A catch-up edition may be twice as long. */
  readonly maxStories: number;
  readonly silentFeeds: Digest['silentFeeds'];
  readonly ownerOf: OwnerOf;
};

/** Also gives the selected stories that made it, so that they are noted as told. */
export function composeDigest(
  selected: readonly Selected[],
  edition: Edition,
): { readonly digest: Digest; readonly shown: readonly Selected[] } {
  const { plan, slot, period, now, maxStories, silentFeeds, ownerOf } = edition;
  const ranked = selected
    .map((story) => ({
      story,
      voices: voicesOf(
        story.articles.map(({ article }) => article),
        ownerOf,
      ),
    }))
    .map((entry) => ({ ...entry, points: pointsOf(rankOf(entry.story.story, entry.voices.length, now)) }))
    .sort((a, b) => b.points - a.points);
  const shown = ranked.slice(0, maxStories);
  const publishers = new Set(shown.flatMap(({ voices }) => voices.map(({ name }) => name)));
  const digest: Digest = {
    plan,
    slot,
    period,
    composedAt: now,
    stories: shown.map(({ story, voices }) => composeStory(story, voices)),
    publisherCount: publishers.size,
    leftOutCount: ranked.length - shown.length,
    silentFeeds,
  };
  return { digest, shown: shown.map(({ story }) => story) };
}

function composeStory({ story, news, articles, statements }: Selected, voices: readonly Voice[]): DigestStory {
  const lead = leadOf(articles.map(({ article }) => article));
  const nutGraf = ofKind(statements, 'summary')
    .filter(({ article }) => article.id === lead?.id)
    .map(({ of }) => of);
  const isInNutGraf = (statement: Statement) => nutGraf.some(({ evidence }) => evidence.some((span) => holds(span, evidenceOf(statement))));
  const figures = figuresOf(statements, voices);
  const disagreements = findDisagreements(figures);
  const refs = [...(lead ? [lead] : []), ...articles.map(({ article }) => article).filter((article) => article !== lead)];
  return {
    story: { ...story.story, title: lead?.title ?? story.story.title, publishers: voices.map(({ name }) => name) },
    news,
    nutGraf,
    figures: pickFigures(figures, disagreements, (figure) => isInNutGraf({ ...figure, kind: 'number', key: '' })),
    disagreements: disagreements.map(({ counts, figures: apart }) => ({
      counts,
      figures: apart.map(({ of, article }) => ({ of, article: refOf(article) })),
    })),
    said: pickQuotes(ofKind(statements, 'quote').filter((quote) => !isInNutGraf(quote))),
    unknown: ofKind(statements, 'unknown')
      .slice(0, MOST.unknown)
      .map(({ of, article }) => ({ of, article: refOf(article) })),
    articles: refs.map(refOf),
  };
}

/** The report that says where the story stands: of the latest day, in full, with most to say. */
export function leadOf(articles: readonly Article[]): Article | undefined {
  const day = (article: Article) => article.publishedAt.slice(0, 10);
  const isFull = (article: Article) => (article.textKind === 'full' ? 1 : 0);
  return articles.toSorted((a, b) => day(b).localeCompare(day(a)) || isFull(b) - isFull(a) || b.text.length - a.text.length)[0];
}

function figuresOf(statements: readonly Statement[], voices: readonly Voice[]): readonly Figure[] {
  const voiceOf = (article: ArticleRef) => voices.findIndex(({ articles }) => articles.some(({ id }) => id === article.id));
  return ofKind(statements, 'number').map(({ of, article }) => ({ of, article, voice: voiceOf(article) }));
}

/** One figure for each thing that is counted, the latest one; those that sources disagree on are shown as that. */
function pickFigures(
  figures: readonly Figure[],
  disagreements: readonly Disagreement[],
  isShown: (figure: Figure) => boolean,
): Sourced<NumberFact>[] {
  const disputed = new Set(disagreements.flatMap((disagreement) => disagreement.figures.map(({ of }) => of)));
  return groupFigures(figures)
    .flatMap((group) => {
      const latest = group.toSorted((a, b) => b.article.publishedAt.localeCompare(a.article.publishedAt))[0];
      const voiceCount = new Set(group.map(({ voice }) => voice)).size;
      return latest && !disputed.has(latest.of) && !isShown(latest) ? { figure: latest, value: figureValue(latest.of, voiceCount) } : [];
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .filter(({ figure }, index, all) => all.findIndex((other) => isOneFigure(other.figure, figure)) === index)
    .slice(0, MOST.figures)
    .map(({ figure: { of, article } }) => ({ of, article: refOf(article) }));
}

/** "214 passengers" and "214 people" need not both be read. */
const isOneFigure = (a: Figure, b: Figure) => a.of.value === b.of.value && a.of.unit === b.of.unit;

/** The best of each speaker. */
function pickQuotes(quotes: readonly Extract<Statement, { kind: 'quote' }>[]): DigestStory['said'] {
  const ordered = quotes
    .map((quote) => ({ quote, value: quoteValue(quote.of, quote.speakerRole !== undefined) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const bySpeaker = Map.groupBy(ordered, ({ quote }) => quote.of.speaker?.name ?? '');
  return [...bySpeaker.values()]
    .flatMap(([best]) => best ?? [])
    .slice(0, MOST.quotes)
    .map(({ quote: { of, article, speakerRole } }) => ({ of, article: refOf(article), ...(speakerRole !== undefined && { speakerRole }) }));
}

const ofKind = <K extends Statement['kind']>(statements: readonly Statement[], kind: K) =>
  statements.filter((statement): statement is Extract<Statement, { kind: K }> => statement.kind === kind);

function evidenceOf(statement: Statement) {
  if (statement.kind === 'summary') return statement.of.evidence[0];
  return statement.of.evidence;
}

type Spanned = { readonly articleId: string; readonly start: number; readonly end: number };
const holds = (outer: Spanned, inner: Spanned | undefined) =>
  inner !== undefined && outer.articleId === inner.articleId && inner.start >= outer.start && inner.end <= outer.end;

/** The part of an article that a digest keeps: never its text. */
function refOf(article: ArticleRef): ArticleRef {
  const { id, title, publisher, agency, publishedAt, publishedOn, publishedPrecision, fetchedAt, url, canonicalUrl, feedId } = article;
  const ref = { id, title, publisher, agency, publishedAt, publishedOn, publishedPrecision, fetchedAt, url, canonicalUrl, feedId };
  return Object.fromEntries(Object.entries(ref).filter(([, value]) => value !== undefined)) as typeof article;
}
