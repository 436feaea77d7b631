// Articles -> what happened when: each sentence that dates something, once, with every article that says it. Opinion and look-backs date nothing.
import type { Article } from '../domain/article.ts';
import { type Evidence, ground } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { StoredArticle } from '../domain/library.ts';
import type { PartialDate } from '../domain/time.ts';
import { looksBack } from './develop.ts';
import { mayLead } from './genre.ts';
import { type Term, termsOf } from './terms.ts';

/** `how`: the sentence gives the date itself, or it is the day on which it was reported. */
export type TimelineEntry = {
  readonly on: PartialDate;
  readonly how: 'dated' | 'reported';
  /** In the words of the first article that says it. */
  readonly statement: Evidence;
  /** By time of publication. */
  readonly articles: readonly Article[];
};

/** Which sentences belong; all where nothing is asked. */
export type Concerns = (stored: StoredArticle, statement: Evidence) => boolean;

/** Above this share of the shorter sentence's terms two sentences of one day tell one thing. */
const ALIKE = 0.6;
/** "LISSA (Seawire) - ": where it was written, before the first sentence. */
const DATELINE = /^\p{Lu}{3}[\p{Lu} .'’-]*(?:, \p{L}[\p{L} ]*)?(?: \([^()]{2,40}\))? ?[-–—] /u;

/** Oldest first. An article that dates nothing stands with the first sentence of its summary on the day it was published. */
export function timelineOf(stored: readonly StoredArticle[], concerns: Concerns = () => true): readonly TimelineEntry[] {
  const reports = stored
    .filter(({ article }) => mayLead(article))
    .toSorted((a, b) => a.article.publishedAt.localeCompare(b.article.publishedAt));
  const entries: (TimelineEntry & { readonly terms: ReadonlySet<Term> })[] = [];
  for (const { article, on, how, statement } of reports.flatMap((report) => datedIn(report, concerns))) {
    const terms = termsOf('', statement.exact);
    const index = entries.findIndex((entry) => entry.on === on && areAlike(entry.terms, terms));
    const known = entries[index];
    if (!known) entries.push({ on, how, statement, articles: [article], terms });
    else if (!known.articles.includes(article)) entries[index] = { ...known, articles: [...known.articles, article] };
  }
  return entries.map(({ terms: _, ...entry }) => entry).toSorted((a, b) => a.on.localeCompare(b.on));
}

type Dated = Pick<TimelineEntry, 'on' | 'how' | 'statement'> & { readonly article: Article };

function datedIn(stored: StoredArticle, concerns: Concerns): readonly Dated[] {
  const { article, reading } = stored;
  const dated = reading.facts.flatMap((fact): Dated[] => {
    const statement = withoutDateline(article, sentenceOf(fact));
    const isDated = fact.kind !== 'unknown' && fact.occurredOn !== undefined && !(fact.kind === 'number' && looksBack(fact));
    return isDated && concerns(stored, statement) ? [{ on: fact.occurredOn, how: 'dated', statement, article }] : [];
  });
  const [first] = reading.summary.flatMap(({ evidence }) => evidence).filter((statement) => concerns(stored, statement));
  return dated.length > 0 || !first
    ? dated
    : [{ on: article.publishedOn, how: 'reported', statement: withoutDateline(article, first), article }];
}

const sentenceOf = (fact: Fact): Evidence => (fact.kind === 'event' ? fact.evidence : fact.sentence);

function withoutDateline(article: Article, statement: Evidence): Evidence {
  const length = DATELINE.exec(statement.exact)?.[0].length ?? 0;
  return length === 0 ? statement : ground(article, statement.start + length, statement.end);
}

function areAlike(a: ReadonlySet<Term>, b: ReadonlySet<Term>): boolean {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared > 0 && shared / Math.min(a.size, b.size) >= ALIKE;
}
