// One article with its reading -> a page: what it is, what it says in short, its key facts, who said what. Works for stored articles and for one read on the spot.
import type { Article } from '../domain/article.ts';
import type { Sourced } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { NumberFact, UnknownFact } from '../domain/fact.ts';
import type { Quote } from '../domain/quote.ts';
import type { Reading } from '../domain/reading.ts';
import {
  blockquote,
  type Content,
  field,
  fields,
  heading,
  joined,
  link,
  message,
  paragraph,
  smallPrint,
  strong,
} from '../message/build.ts';
import type { Block, Field, Message } from '../message/message.ts';
import { whoFields } from './cast.ts';
import { longDate, shortDate } from './dates.ts';
import { figureContent, sortedFigures } from './figures.ts';
import { gapWords } from './gaps.ts';
import { speakerAndOccasion } from './quotation.ts';
import { quoteBlock } from './quotes.ts';
import { articleUrl, publisherName } from './source.ts';

export type ReadArticle = { readonly article: Article; readonly reading: Reading };

/** `now` decides whether a date needs its year. */
export function articleView({ article, reading }: ReadArticle, now: string): Message {
  return message(
    article.title,
    heading(1, article.title),
    paragraph(joined([byline(article), strong(publisherName(article)), dateOf(article)])),
    smallPrint(addressOf(article)),
    paragraph(reading.summary.map(({ text }) => text).join(' ')),
    fields(...factFields({ article, reading }, now)),
    saidBlocks(reading),
    pictureBlocks(article),
  );
}

const byline = ({ authors }: Article): Content => authors.length > 0 && `By ${authors.join(', ')}`;

function dateOf({ publishedOn, publishedPrecision, fetchedAt, updatedAt }: Article): string {
  if (publishedPrecision === 'none') return `undated, read ${longDate(fetchedAt.slice(0, 10))}`;
  return `${longDate(publishedOn)}${updatedAt ? `, updated ${longDate(updatedAt.slice(0, 10))}` : ''}`;
}

function addressOf(article: Article): Content {
  const url = articleUrl(article);
  return url !== undefined && link(url, url);
}

function factFields({ article, reading }: ReadArticle, now: string): readonly Field[] {
  const figures = reading.facts.filter((fact): fact is NumberFact => fact.kind === 'number');
  const unknown = reading.facts.filter((fact): fact is UnknownFact => fact.kind === 'unknown');
  const { telling, others } = sortedFigures(figures.map((of): Sourced<NumberFact> => ({ of, article })));
  return [
    ...whoFields(reading),
    ...telling.map((figure) => field('figures', figureContent(figure, now))),
    field('figures', joined(others.map((figure) => figureContent(figure, now)))),
    field('when', joined(datesOf(reading, now))),
    ...unknown.map((of) => field('not known', gapWords(of))),
  ];
}

/** Each day once, as written and as resolved. */
function datesOf({ dates }: Reading, now: string): readonly Content[] {
  const distinct = dates.filter(({ on }, index) => dates.findIndex((date) => date.on === on) === index);
  return distinct.map(({ evidence, on, until }) => {
    const resolved = until === undefined ? shortDate(on, now) : `${shortDate(on, now)} to ${shortDate(until, now)}`;
    return evidence.exact === resolved || evidence.exact === on ? evidence.exact : `${evidence.exact} (${resolved})`;
  });
}

/** What the summary tells already is not told again. */
function saidBlocks({ quotes, summary }: Reading): readonly Block[] {
  const told = summary.flatMap(({ evidence }) => evidence);
  const isTold = ({ kind, parts }: Quote) => kind === 'indirect' && parts.every((part) => told.some((span) => holds(span, part)));
  const shown = quotes.filter((quote) => !isTold(quote));
  return shown.length === 0
    ? []
    : [heading(2, 'Said', { aside: String(shown.length) }), ...shown.map((quote) => quoteBlock(quote, speakerAndOccasion))];
}

const holds = (outer: Evidence, inner: Evidence) => inner.start >= outer.start && inner.end <= outer.end;

function pictureBlocks({ captions }: Article): readonly Block[] {
  if (captions.length === 0) return [];
  return [heading(2, 'Picture'), ...captions.map(({ text, credit }) => blockquote(text, credit))];
}
