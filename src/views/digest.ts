// One edition of a digest -> a front page: nameplate, stories with their nut graf, figures, voices and gaps, and a foot that says what is not in it.
import type { ArticleRef } from '../domain/article.ts';
import type { Digest, DigestStory, Sourced } from '../domain/digest.ts';
import type { NumberFact } from '../domain/fact.ts';
import type { Quote } from '../domain/quote.ts';
import {
  type Content,
  command,
  emphasis,
  field,
  fields,
  heading,
  joined,
  message,
  paragraph,
  smallPrint,
  strong,
  thematicBreak,
} from '../message/build.ts';
import type { Block, Field, Message } from '../message/message.ts';
import { dateLine, dateRange, localDate, momentBefore } from './dates.ts';
import { distinctFigures, figureContent } from './figures.ts';
import { gapWords } from './gaps.ts';
import { quoteWords } from './quotation.ts';
import { linkTo, publisherLink, publisherName, sourceLink } from './source.ts';
import { storyButtons } from './story-details.ts';
import { counted, DASH, joinedUpTo } from './words.ts';

const MOST = { figures: 4, said: 2, sources: 5, quote: 220, gap: 140 };

const NEWS_WORDS: Readonly<Record<DigestStory['news'], string>> = { new: 'new', update: 'update', told: 'told before' };

/** Said where it is less than a whole article. */
const BASIS_WORDS: Readonly<Record<DigestStory['basis'], string>> = { full: '', teaser: 'beginning only', title: 'title only' };

/** `hasButtons`: under each story stand the calls that tell more of it. */
export function digestView(digest: Digest, { hasButtons = false } = {}): Message {
  const { plan, composedAt, stories } = digest;
  const now = composedAt;
  return message(
    `${plan.title}: ${scopeLine(digest)}`,
    heading(1, plan.title, { aside: dateLine(composedAt, plan.timezone) }),
    paragraph(stories.length === 0 ? quietLine(digest) : emphasis(scopeLine(digest))),
    stories.flatMap((story, index) => [...storyBlocks(story, index + 1, now), ...(hasButtons ? [storyButtons(story.story)] : [])]),
    footBlocks(digest, now),
  );
}

/** "Nothing new since yesterday 08:00." */
const quietLine = ({ period, composedAt, plan: { timezone } }: Digest): string =>
  `Nothing new since ${momentBefore(period.from, composedAt, timezone)}.`;

/** "6 stories from 14 publishers since yesterday 08:00"; the first edition is of the articles' own days. */
function scopeLine({ stories, publisherCount, period, slot, composedAt, plan: { timezone } }: Digest): string {
  const what = `${counted(stories.length, 'story', 'stories')} from ${counted(publisherCount, 'publisher')}`;
  const days = dateRange(localDate(period.from, timezone), localDate(period.until, timezone), composedAt);
  return slot === 'first' ? `${what}, ${days}` : `${what} since ${momentBefore(period.from, composedAt, timezone)}`;
}

function storyBlocks(story: DigestStory, number: number, now: string): readonly Block[] {
  const aside = joined([counted(story.story.publishers.length, 'publisher'), NEWS_WORDS[story.news], BASIS_WORDS[story.basis]]);
  return [
    heading(2, story.story.title, { marker: String(number), aside }),
    paragraph(story.nutGraf.map(({ text }) => text).join(' ')),
    fields(
      ...updateFields(story, now),
      ...figureFields(story, now),
      ...disagreementFields(story, now),
      ...saidFields(story, now),
      ...unknownFields(story, now),
    ),
    smallPrint(
      joinedUpTo(
        distinctSources(story).map((article) => sourceLink(article, now)),
        MOST.sources,
      ),
    ),
  ];
}

/** "people killed: 17 people, up from 12 people": what the reader was told, and what holds now, each with its article. */
function updateFields({ updates }: DigestStory, now: string): readonly Field[] {
  return updates.map(({ kind, counts, from, to }) => {
    const isSaid = to.of.evidence.exact.endsWith(counts);
    const before = linkTo(from.article, from.of.evidence.exact, now);
    const words = kind === 'corrected' ? ', corrected from ' : directionWords(from, to);
    return field(
      kind === 'corrected' ? 'corrected' : 'now',
      !isSaid && `${counts}: `,
      figureContent(to, now, { isLinked: true }),
      words,
      before,
    );
  });
}

const directionWords = (from: Sourced<NumberFact>, to: Sourced<NumberFact>) =>
  (to.of.value ?? 0) < (from.of.value ?? 0) ? ', down from ' : ', up from ';

function figureFields({ figures, articles }: DigestStory, now: string): readonly Field[] {
  const contents = distinctFigures(figures).map((figure) => figureContent(figure, now, { isLinked: hasSeveralSources(articles) }));
  return [field('figures', joinedUpTo(contents, MOST.figures))];
}

/** "12 people, Harbour Gazette · at least 14 people, Coast Courier"; what they count stands before it where the figures do not say it. */
function disagreementFields({ disagreements }: DigestStory, now: string): readonly Field[] {
  return disagreements.map(({ counts, figures }) => {
    const isSaid = figures.every(({ of }) => of.evidence.exact.endsWith(counts));
    const contents = figures.map((figure) => [figureContent(figure, now), ', ', publisherLink(figure.article, now)]);
    return field('at odds', !isSaid && `${counts}: `, joined(contents));
  });
}

function saidFields({ said, articles }: DigestStory, now: string): readonly Field[] {
  const more = said.length - MOST.said;
  const contents = said
    .slice(0, MOST.said)
    .map((quote) => saidContent(quote, hasSeveralSources(articles) && publisherLink(quote.article, now)));
  return [...contents, ...(more > 0 ? [`and ${more} more`] : [])].map((content) => field('said', content));
}

/** The words, who said them, and where that is not plain from the story, the source. */
function saidContent({ of, speakerRole }: Sourced<Quote> & { readonly speakerRole?: string }, source: Content): Content {
  const speaker = of.speaker ? joined([strong(of.speaker.name), speakerRole], ', ') : 'speaker unknown';
  return [quoteWords(of, MOST.quote), DASH, joined([speaker, source])];
}

function unknownFields({ unknown, articles }: DigestStory, now: string): readonly Field[] {
  return unknown.map(({ of, article }) =>
    field('not known', gapWords(of, MOST.gap), hasSeveralSources(articles) && [DASH, publisherLink(article, now)]),
  );
}

const hasSeveralSources = (articles: readonly ArticleRef[]) => articles.length > 1;

/** One article for each publisher, the lead's first. */
function distinctSources({ articles }: DigestStory) {
  return articles.filter((article, index) => articles.findIndex((other) => publisherName(other) === publisherName(article)) === index);
}

function footBlocks({ silentFeeds, leftOutCount, plan: { timezone } }: Digest, now: string): readonly Block[] {
  const silent = silentFeeds.map(({ title, since }) => `${title} (since ${momentBefore(since, now, timezone)})`);
  const lines = [
    leftOutCount > 0 && [
      `Not in this edition: ${counted(leftOutCount, 'story', 'stories')} of less weight. `,
      command('/news'),
      ' finds them.',
    ],
    silent.length > 0 && `Silent: ${silent.join(', ')}.`,
  ].filter((line) => line !== false);
  return lines.length === 0 ? [] : [thematicBreak, ...lines.map((line) => smallPrint(line))];
}
