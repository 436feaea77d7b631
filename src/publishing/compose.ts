// Selected stories -> one edition: ranked, cut to what a reader takes in, each story with its nut graf, figures, voices and gaps. All of it spans of articles.
import type { Article, ArticleRef } from '../domain/article.ts';
import type { Digest, DigestPeriod, DigestPlan, DigestStory } from '../domain/digest.ts';
import { type Figure, findDisagreements } from '../stories/compare-figures.ts';
import { mayLead } from '../stories/genre.ts';
import { termsOf } from '../stories/terms.ts';
import { type OwnerOf, publisherKey, type Voice } from '../stories/voices.ts';
import { foldName } from '../text/fold.ts';
import { fitWords } from './fit-words.ts';
import { pickFigures, pickGaps, pickQuotes, refOf } from './pick-statements.ts';
import { pickUpdates } from './pick-updates.ts';
import { rankStories } from './rank-stories.ts';
import type { Selected } from './select.ts';
import { ofKind, type Statement } from './statements.ts';

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
  const ranked = rankStories(selected, { plan, now, ownerOf });
  const shown = ranked.slice(0, maxStories);
  const publishers = new Set(shown.flatMap(({ voices }) => voices.map(({ name }) => publisherKey(name))));
  const digest: Digest = {
    plan,
    slot,
    period,
    composedAt: now,
    stories: shown.map(({ story, voices }) => fitWords(composeStory(story, voices, ownerOf), plan.wordsPerStory)),
    publisherCount: publishers.size,
    leftOutCount: ranked.length - shown.length,
    silentFeeds,
  };
  return { digest, shown: shown.map(({ story }) => story) };
}

function composeStory({ story, news, articles, before, statements }: Selected, voices: readonly Voice[], ownerOf: OwnerOf): DigestStory {
  const lead = leadOf(articles.map(({ article }) => article));
  const nutGraf = ofKind(statements, 'summary')
    .filter(({ article }) => article.id === lead?.id)
    .map(({ of }) => of);
  const isInNutGraf = (statement: Statement) => nutGraf.some(({ evidence }) => evidence.some((span) => holds(span, evidenceOf(statement))));
  const figures = figuresOf(statements, voices);
  const quoted = ofKind(statements, 'quote').flatMap(({ of }) => (of.kind === 'indirect' ? [] : of.parts));
  const updates = pickUpdates(before, articles, ownerOf);
  const disagreements = findDisagreements(figures);
  const refs = [...(lead ? [lead] : []), ...articles.map(({ article }) => article).filter((article) => article !== lead)];
  return {
    story: { ...story.story, title: lead?.title ?? story.story.title, publishers: voices.map(({ name }) => name) },
    news,
    nutGraf,
    updates,
    figures: pickFigures(figures, disagreements, {
      isShown: (figure) => isInNutGraf({ ...figure, kind: 'number', key: '' }) || updates.some(({ to }) => to.of === figure.of),
      isQuoted: (figure) => quoted.some((span) => holds(span, figure.of.evidence)),
      titleTerms: termsOf(lead?.title ?? '', ''),
    }),
    disagreements: disagreements.map(({ counts, figures: apart }) => ({
      counts,
      figures: apart.map(({ of, article }) => ({ of, article: refOf(article) })),
    })),
    said: pickQuotes(ofKind(statements, 'quote').filter((quote) => !isInNutGraf(quote))),
    unknown: pickGaps(ofKind(statements, 'unknown')),
    basis: basisOf(articles.map(({ article }) => article)),
    articles: refs.map(refOf),
  };
}

/** A text that says no more than its title is a title. */
function basisOf(articles: readonly Article[]): DigestStory['basis'] {
  if (articles.some(({ textKind }) => textKind === 'full')) return 'full';
  return articles.some(({ title, text }) => foldName(text).length > foldName(title).length) ? 'teaser' : 'title';
}

/** The report that says where the story stands: no opinion and no gallery where there is a report; of the latest day, in full, with most to say. */
export function leadOf(articles: readonly Article[]): Article | undefined {
  const day = (article: Article) => article.publishedAt.slice(0, 10);
  const isFull = (article: Article) => (article.textKind === 'full' ? 1 : 0);
  const reports = articles.filter(mayLead);
  const candidates = reports.length > 0 ? reports : articles;
  return candidates.toSorted((a, b) => day(b).localeCompare(day(a)) || isFull(b) - isFull(a) || b.text.length - a.text.length)[0];
}

function figuresOf(statements: readonly Statement[], voices: readonly Voice[]): readonly Figure[] {
  const voiceOf = (article: ArticleRef) => voices.findIndex(({ articles }) => articles.some(({ id }) => id === article.id));
  return ofKind(statements, 'number').map(({ of, article }) => ({ of, article, voice: voiceOf(article) }));
}

function evidenceOf(statement: Statement) {
  if (statement.kind === 'summary') return statement.of.evidence[0];
  return statement.of.evidence;
}

type Spanned = { readonly articleId: string; readonly start: number; readonly end: number };
const holds = (outer: Spanned, inner: Spanned | undefined) =>
  inner !== undefined && outer.articleId === inner.articleId && inner.start >= outer.start && inner.end <= outer.end;
