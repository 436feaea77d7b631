// An article opened for reading: paragraphs, sentences, tokens and quotation marks found once, used by every stage.
import type { Article } from '../../domain/article.ts';
import type { EntityKind } from '../../domain/entity.ts';
import { findParagraphs, findSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

export type Document = {
  readonly article: Article;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** Tokens of each sentence, same order as `sentences`. */
  readonly tokens: readonly (readonly Token[])[];
};

/** A name as the tagger marks it: no title before it, no possessive behind it. */
export type NameSpan = Span & { readonly kind: EntityKind };

export function openDocument(article: Article): Document {
  const { text, language } = article;
  const sentences = findSentences(text, language);
  return {
    article,
    text,
    paragraphs: findParagraphs(text),
    sentences,
    tokens: sentences.map((sentence) => tokenize(text, sentence.start, sentence.end)),
  };
}
