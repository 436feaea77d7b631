// Articles with readings for the contract of the store: who is named, holds which role and says what is told by words of the text.
import type { Article } from '../../../src/domain/article.ts';
import type { EntityKind } from '../../../src/domain/entity.ts';
import { type Evidence, ground } from '../../../src/domain/evidence.ts';
import type { FeedId } from '../../../src/domain/feed.ts';
import type { Quote } from '../../../src/domain/quote.ts';
import type { EntityKey, NamedEntity, Reading } from '../../../src/domain/reading.ts';
import type { Scope } from '../../../src/domain/scope.ts';
import type { Added, Linkers, Store } from '../../../src/ports/store.ts';
import { anArticle, aReading, spanOf } from '../../fakes/articles.ts';

export type Named = {
  readonly name: string;
  readonly kind?: EntityKind;
  readonly aliases?: readonly string[];
  readonly role?: string;
  /** Passages that are this one's words. */
  readonly said?: readonly string[];
};

export type Written = { readonly article: Article; readonly reading: Reading };

/** Every place where a name or alias stands becomes a mention. */
export function written(parts: Parameters<typeof anArticle>[0], named: readonly Named[] = []): Written {
  const article = anArticle(parts);
  const entities = named.map((one, index) => namedEntity(article, one, index));
  const quotes = named.flatMap(({ name, said = [] }, index) => said.map((words) => quoteOf(article, words, name, index)));
  return { article, reading: aReading(article, { entities, quotes: quotes.sort((a, b) => a.evidence.start - b.evidence.start) }) };
}

function namedEntity(article: Article, { name, kind = 'person', aliases = [], role }: Named, index: number): NamedEntity {
  const roles = role === undefined ? [] : [{ title: role, evidence: spanOf(article, role) }];
  return { key: keyOf(index), kind, name, aliases: [name, ...aliases], roles, mentions: mentionsOf(article, [name, ...aliases]) };
}

function mentionsOf(article: Article, forms: readonly string[]): Evidence[] {
  const found = forms.flatMap((form) => placesOf(article.text, form).map((start) => ({ start, end: start + form.length })));
  const longest = found.filter((span) => !found.some((other) => other !== span && other.start <= span.start && other.end >= span.end));
  return longest.sort((a, b) => a.start - b.start).map(({ start, end }) => ground(article, start, end));
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

function quoteOf(article: Article, words: string, name: string, index: number): Quote {
  const evidence = spanOf(article, words);
  return { kind: 'direct', speaker: { key: keyOf(index), name }, parts: [evidence], evidence };
}

const keyOf = (index: number) => `e${index}` as EntityKey;

/** One person per name, one story per title. */
export const byName: Linkers = {
  linkEntity: ({ name }, _reading, candidates) => candidates.find(({ entity }) => entity.name === name)?.entity.id ?? null,
  chooseStory: ({ title }, _reading, _ids, open) => open.find(({ articles }) => articles[0]?.title === title)?.id ?? null,
};

export const add = (store: Store, { article, reading }: Written, linkers: Linkers = byName): Promise<Added> =>
  store.addArticle(article, reading, linkers);

export const feedsOf = (...ids: readonly string[]): Scope => ({ kind: 'feeds', feedIds: ids as FeedId[] });
export const inFeed = (id: string) => ({ feedId: id as FeedId });
