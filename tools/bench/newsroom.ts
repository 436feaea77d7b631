// A seeded generator of news that nobody reads: articles with readings, in proportions like those of a busy newsroom.

import type { Article } from '../../src/domain/article.ts';
import { articleIdOf } from '../../src/domain/article-id.ts';
import type { EntityKind } from '../../src/domain/entity.ts';
import { type Evidence, ground } from '../../src/domain/evidence.ts';
import type { FeedId } from '../../src/domain/feed.ts';
import type { Quote } from '../../src/domain/quote.ts';
import type { EntityKey, NamedEntity, Reading } from '../../src/domain/reading.ts';
import { type Random, seeded } from './random.ts';

export type Newsroom = {
  readonly cast: readonly CastName[];
  readonly words: readonly string[];
  /** The n-th article; in order of publication, over half a year. */
  article(index: number): { readonly article: Article; readonly reading: Reading; readonly castIndexes: readonly number[] };
};

export type CastName = { readonly kind: EntityKind; readonly name: string; readonly short: string };

const FEEDS = 50;
const CAST_PER_ARTICLE = 5;
const MENTIONS_EACH = 2;
const SENTENCES = 24;
const WORDS_PER_SENTENCE = 19;
const FIRST_DAY_MS = Date.UTC(2026, 4, 1);
const HALF_YEAR_MS = 180 * 86_400_000;

/** `articles` only sets how densely they follow each other. */
export function openNewsroom(seed: number, articles: number, castSize: number): Newsroom {
  const random = seeded(seed);
  const words = Array.from({ length: 30_000 }, (_, index) => wordOf(random, index));
  const cast = Array.from({ length: castSize }, () => castNameOf(random));
  return { cast, words: [...new Set(words)], article: (index) => articleOf(seeded(seed * 7919 + index), index, articles, cast, words) };
}

const ONSETS = 'b br ch d dr f fl g gr h j k kl kr l m n p pl pr r s sk sl st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ei ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'm', 'nt', 'rk', 'sh'];

const syllable = (random: Random) => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
const syllables = (random: Random, count: number) => Array.from({ length: count }, () => syllable(random)).join('');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The most frequent words are the shortest. */
const wordOf = (random: Random, index: number) => syllables(random, index < 200 ? 1 : index < 5000 ? 2 : 3);

function castNameOf(random: Random): CastName {
  const kind = random.next() < 0.7 ? 'person' : random.next() < 0.7 ? 'organization' : 'place';
  const surname = capital(syllables(random, 2 + random.below(2)));
  if (kind === 'place') return { kind, name: surname, short: surname };
  const first = capital(syllables(random, 2));
  return { kind, name: `${first} ${surname}`, short: kind === 'person' ? surname : first };
}

function articleOf(random: Random, index: number, articles: number, cast: readonly CastName[], words: readonly string[]) {
  const castIndexes = [...new Set(Array.from({ length: CAST_PER_ARTICLE }, () => random.zipf(cast.length)))];
  const names = castIndexes.flatMap((place) => cast[place] ?? []);
  const publishedAt = new Date(FIRST_DAY_MS + (HALF_YEAR_MS * index) / articles).toISOString();
  const { text, spans } = textOf(random, names, words);
  const title = capital(Array.from({ length: 7 }, () => words[random.zipf(words.length)] ?? '').join(' '));
  const canonicalUrl = `https://publisher-${index % FEEDS}.example/${index}`;
  const article: Article = {
    id: articleIdOf({ canonicalUrl, title, text }),
    feedId: `feed-${index % FEEDS}` as FeedId,
    title,
    canonicalUrl,
    authors: [],
    publisher: `Publisher ${index % FEEDS}`,
    publishedAt,
    publishedOn: publishedAt.slice(0, 10),
    publishedPrecision: 'time',
    fetchedAt: publishedAt,
    language: 'en',
    captions: [],
    text,
    textKind: 'full',
  };
  return { article, reading: readingOf(article, names, spans), castIndexes };
}

type Mentioned = {
  readonly member: number;
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
};

/** Every member of the cast is named in some of the sentences, first in full. */
function textOf(random: Random, names: readonly CastName[], words: readonly string[]) {
  const spans: Mentioned[] = [];
  let text = '';
  const due = names.flatMap((_, member) => Array.from({ length: MENTIONS_EACH }, () => ({ member, sentence: random.below(SENTENCES) })));
  const seen = new Set<number>();
  for (let sentence = 0; sentence < SENTENCES; sentence++) {
    const sentenceStart = text.length;
    const placed: { member: number; start: number; end: number }[] = [];
    for (const { member } of due.filter((mention) => mention.sentence === sentence)) {
      const name = names[member];
      if (!name) continue;
      const start = text.length;
      text += seen.has(member) ? name.short : name.name;
      seen.add(member);
      placed.push({ member, start, end: text.length });
      text += ` ${words[random.zipf(words.length)] ?? ''} `;
    }
    const length = Math.max(4, WORDS_PER_SENTENCE - placed.length * 3);
    const rest = Array.from({ length }, () => words[random.zipf(words.length)] ?? '').join(' ');
    text += `${placed.length === 0 ? capital(rest) : rest}.`;
    for (const place of placed) spans.push({ ...place, sentenceStart, sentenceEnd: text.length });
    text += sentence % 4 === 3 ? '\n\n' : ' ';
  }
  return { text: text.trimEnd(), spans };
}

function readingOf(article: Article, names: readonly CastName[], spans: readonly Mentioned[]): Reading {
  const evidence = (span: { start: number; end: number }): Evidence => ground(article, span.start, span.end);
  const entities = names.map(
    ({ kind, name, short }, member): NamedEntity => ({
      key: `e${member}` as EntityKey,
      kind,
      name,
      aliases: [...new Set([name, short])],
      roles: spans
        .filter((span) => span.member === member)
        .slice(0, member < 2 ? 1 : 0)
        .map((span) => ({
          title: article.text.slice(span.end + 1, span.end + 12),
          evidence: ground(article, span.end + 1, span.end + 12),
        })),
      mentions: spans.filter((span) => span.member === member).map(evidence),
    }),
  );
  const quotes = spans.slice(0, 3).map(
    (span): Quote => ({
      kind: 'direct',
      speaker: { key: `e${span.member}`, name: names[span.member]?.name ?? '', evidence: evidence(span) },
      parts: [ground(article, span.end + 1, span.sentenceEnd)],
      evidence: ground(article, span.sentenceStart, span.sentenceEnd),
    }),
  );
  const summary = [{ text: article.text.slice(0, 80), evidence: [ground(article, 0, 80)] }];
  return { articleId: article.id, entities, quotes, facts: [], dates: [], summary };
}
