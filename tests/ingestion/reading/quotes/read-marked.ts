// For tests: a text with marked names -> its statements as "kind | speaker | content || content".
import type { Quote } from '../../../../src/domain/quote.ts';
import { attributeQuotes } from '../../../../src/ingestion/reading/attribute-quotes.ts';
import { resolveEntities } from '../../../../src/ingestion/reading/resolve-entities.ts';
import { parseMarked } from '../marked-text.ts';

export function quotesOf(marked: string, language = 'en'): Quote[] {
  const { document, names } = parseMarked(marked);
  const inLanguage = { ...document, article: { ...document.article, language } };
  return attributeQuotes(inLanguage, resolveEntities(inLanguage, names));
}

export const linesOf = (marked: string, language = 'en'): string[] =>
  quotesOf(marked, language).map(
    ({ kind, speaker, parts }) => `${kind} | ${speaker?.name ?? '-'} | ${parts.map(({ exact }) => exact).join(' || ')}`,
  );
