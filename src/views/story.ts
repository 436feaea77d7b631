// A story over its articles and days -> a page: where it stands, who is in it, figures, voices, what is not known, and how it went.
import type { Sourced } from '../domain/digest.ts';
import type { Fact, NumberFact } from '../domain/fact.ts';
import type { StoredArticle, StoredStory } from '../domain/library.ts';
import type { Quote } from '../domain/quote.ts';
import { type Content, field, fields, heading, joined, message, paragraph, smallPrint, strong } from '../message/build.ts';
import type { Block, Field, Message } from '../message/message.ts';
import { foldName } from '../text/fold.ts';
import { dateRange } from './dates.ts';
import { figureContent, sortedFigures } from './figures.ts';
import { gapWords } from './gaps.ts';
import { speakerAndOccasion } from './quotation.ts';
import { quoteBlock, quoteBlocks } from './quotes.ts';
import { articleDay, publisherLink, sourceLink } from './source.ts';
import { counted, DASH } from './words.ts';

/** `isDetailed` shows every fact and every quote that is word for word; otherwise what fits a glance. */
export function storyView({ story, articles }: StoredStory, now: string, { isDetailed }: { readonly isDetailed: boolean }): Message {
  const most = isDetailed ? Number.POSITIVE_INFINITY : 4;
  const days = dateRange(story.firstPublishedAt, story.lastPublishedAt, now);
  const newest = articles.toSorted((a, b) => b.article.publishedAt.localeCompare(a.article.publishedAt));
  return message(
    story.title,
    heading(1, story.title, { aside: joined([counted(story.publishers.length, 'publisher'), days]) }),
    summaryBlocks(newest, now),
    fields(...peopleFields(articles, most), ...figureFields(newest, now, most), ...unknownFields(newest, now, most)),
    saidBlocks(newest, now, most),
    heading(2, 'How it went', { aside: counted(articles.length, 'article') }),
    chronology(articles, now),
  );
}

/** Where the story stands: what its newest article says. */
function summaryBlocks([newest]: readonly StoredArticle[], now: string): readonly Block[] {
  if (!newest) return [];
  return [paragraph(newest.reading.summary.map(({ text }) => text).join(' ')), smallPrint(sourceLink(newest.article, now))];
}

function peopleFields(articles: readonly StoredArticle[], most: number): readonly Field[] {
  const people = articles.flatMap(({ reading }) => reading.entities.filter(({ kind, roles }) => kind === 'person' && roles.length > 0));
  const distinct = people.filter(({ name }, index) => people.findIndex((person) => foldName(person.name) === foldName(name)) === index);
  return cut(
    'who',
    distinct.map(({ name, roles: [role] }) => [strong(name), role && `, ${role.title}`]),
    most,
  );
}

/** Those that say something by themselves one by one; the others, where there is room for all, in one line. */
function figureFields(articles: readonly StoredArticle[], now: string, most: number): readonly Field[] {
  const { telling, others } = sortedFigures(factsOf(articles, 'number'));
  const contentOf = (figure: Sourced<NumberFact>) => figureContent(figure, now, { isLinked: articles.length > 1 });
  const contents = telling.map(contentOf);
  if (contents.length + others.length > most) return cut('figures', [...contents, ...others.map(contentOf)], most);
  return [...cut('figures', contents, most), field('figures', joined(others.map(contentOf)))];
}

function unknownFields(articles: readonly StoredArticle[], now: string, most: number): readonly Field[] {
  return cut(
    'not known',
    factsOf(articles, 'unknown').map(({ of, article }) => [gapWords(of), articles.length > 1 && [DASH, publisherLink(article, now)]]),
    most,
  );
}

function saidBlocks(articles: readonly StoredArticle[], now: string, most: number): readonly Block[] {
  const quotes = articles.flatMap(({ article, reading }) => reading.quotes.map((of): Sourced<Quote> => ({ of, article })));
  const shown = quotes.filter(({ of }) => of.kind !== 'indirect' && of.speaker !== null).slice(0, most);
  if (shown.length === 0) return [];
  return [
    heading(2, 'Said', { aside: `${shown.length} of ${quotes.length}` }),
    ...(articles.length > 1 ? quoteBlocks(shown, now, speakerAndOccasion) : shown.map(({ of }) => quoteBlock(of, speakerAndOccasion))),
  ];
}

function chronology(articles: readonly StoredArticle[], now: string): Block {
  const inOrder = articles.toSorted((a, b) => a.article.publishedAt.localeCompare(b.article.publishedAt));
  return fields(...inOrder.map(({ article }) => field(articleDay(article, now), article.title, DASH, publisherLink(article, now))));
}

function factsOf<Kind extends Fact['kind']>(
  articles: readonly StoredArticle[],
  kind: Kind,
): readonly Sourced<Extract<Fact, { kind: Kind }>>[] {
  return articles.flatMap(({ article, reading }) =>
    reading.facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind).map((of) => ({ of, article })),
  );
}

/** One line each under one label, and how many more there are. */
function cut(label: string, contents: readonly Content[], most: number): readonly Field[] {
  const more = contents.length - most;
  return [...contents.slice(0, most).map((content) => field(label, content)), ...(more > 0 ? [field(label, `and ${more} more`)] : [])];
}
