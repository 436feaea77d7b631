// Articles and facts for tests, made as the reading engine makes them: every span is grounded in the text.
import type { Article } from '../../src/domain/article.ts';
import { articleIdOf } from '../../src/domain/article-id.ts';
import { type Evidence, ground } from '../../src/domain/evidence.ts';
import type { NumberFact, UnknownFact } from '../../src/domain/fact.ts';
import type { Quote } from '../../src/domain/quote.ts';
import type { Reading } from '../../src/domain/reading.ts';

/** An article with everything that a test does not care about filled in. `on` is its day. */
export function anArticle(parts: Partial<Omit<Article, 'id'>> & { readonly text: string; readonly on?: string }): Article {
  const { on = '2025-11-22', ...given } = parts;
  const at = given.publishedAt ?? `${on}T06:00:00.000Z`;
  const article = {
    title: 'A title',
    authors: [],
    publishedAt: at,
    publishedOn: at.slice(0, 10),
    publishedPrecision: 'time' as const,
    fetchedAt: at,
    language: 'en',
    captions: [],
    textKind: 'full' as const,
    ...given,
  };
  return { ...article, id: articleIdOf(article) };
}

/** The span of these words in the article; throws where it does not hold them. */
export function spanOf(article: Article, words: string): Evidence {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return ground(article, start, start + words.length);
}

/** The sentence around the words: up to the full stops beside it. */
function sentenceOf(article: Article, words: string): Evidence {
  const { start, end } = spanOf(article, words);
  const from = Math.max(article.text.lastIndexOf('. ', start) + 2, article.text.lastIndexOf('\n', start) + 1);
  const stop = article.text.indexOf('.', end);
  return ground(article, start < from ? start : Math.max(0, from === 1 ? 0 : from), stop < 0 ? article.text.length : stop + 1);
}

export function aNumber(article: Article, words: string, fact: Partial<NumberFact> & { readonly value: number | null }): NumberFact {
  return { kind: 'number', evidence: spanOf(article, words), sentence: sentenceOf(article, words), ...fact };
}

export function anUnknown(article: Article, words: string): UnknownFact {
  return { kind: 'unknown', evidence: spanOf(article, words), sentence: sentenceOf(article, words) };
}

export function aQuote(article: Article, words: string, speaker: string | null, kind: Quote['kind'] = 'direct'): Quote {
  const evidence = spanOf(article, words);
  return { kind, speaker: speaker === null ? null : { key: 'e0', name: speaker }, parts: [evidence], evidence };
}

/** A reading whose summary is the first sentence. */
export function aReading(article: Article, found: Partial<Reading> = {}): Reading {
  const end = article.text.indexOf('.') + 1 || article.text.length;
  const first = ground(article, 0, end);
  return {
    articleId: article.id,
    entities: [],
    quotes: [],
    facts: [],
    dates: [],
    summary: [{ text: first.exact, evidence: [first] }],
    ...found,
  };
}
