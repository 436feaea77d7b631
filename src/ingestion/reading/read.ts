// The reading engine: one article in, what it says out. Pure; the same article and model give the same reading.
import type { Article } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import { openDocument } from './document.ts';
import { extractFacts } from './extract-facts.ts';
import { readForeign } from './foreign/read-foreign.ts';
import { resolveEntities } from './resolve-entities.ts';
import { summarize } from './summarize.ts';
import { type NameModel, tagNames } from './tag-names.ts';

/** Languages read with English grammar; a text that nobody could tell is mostly a short English one. */
const ENGLISH = new Set(['en', 'und']);

export function read(article: Article, model: NameModel): Reading {
  const document = openDocument(article);
  if (!ENGLISH.has(article.language)) return readForeign(document);
  const cast = resolveEntities(document, tagNames(document, model));
  const quotes = attributeQuotes(document, cast);
  const { facts, dates } = extractFacts(document, cast, quotes);
  return { articleId: article.id, entities: cast.entities, quotes, facts, dates, summary: summarize(document, cast) };
}
