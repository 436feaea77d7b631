// What somebody said -> a page of quotes, by article, each word for word with its occasion and its source.
import type { Sourced } from '../domain/digest.ts';
import type { Entity } from '../domain/entity.ts';
import type { Quote } from '../domain/quote.ts';
import { blockquote, type Content, heading, joined, message, paragraph } from '../message/build.ts';
import type { Block, Message } from '../message/message.ts';
import { quoteOccasion, quoteWords } from './quotation.ts';
import { articleDay, publisherLink } from './source.ts';
import { counted } from './words.ts';

/** `about` names the words that were asked for. */
export function quotesView(entity: Entity, quotes: readonly Sourced<Quote>[], about: string | undefined, now: string): Message {
  const subject = about === undefined ? entity.name : `${entity.name} about “${about}”`;
  const none = about === undefined ? 'No statement of theirs is in the store.' : 'No statement of theirs holds these words.';
  return message(
    `${subject}: ${counted(quotes.length, 'statement')}`,
    heading(1, subject, { aside: counted(quotes.length, 'statement') }),
    quotes.length === 0 ? paragraph(none) : quoteBlocks(quotes, now, quoteOccasion),
  );
}

/** Quotes under the article that has them: its day, its title and its publisher stand once. */
export function quoteBlocks(quotes: readonly Sourced<Quote>[], now: string, attribute: (quote: Quote) => Content): readonly Block[] {
  return quotes.flatMap(({ of, article }, index): readonly Block[] => {
    const isSameArticle = quotes[index - 1]?.article.id === article.id;
    const source = heading(3, article.title, {
      aside: joined([articleDay(article, now), publisherLink(article, now)]),
    });
    const quote = quoteBlock(of, attribute);
    return isSameArticle ? [quote] : [source, quote];
  });
}

/** One quote, word for word, with what `attribute` says of who said it. */
export const quoteBlock = (quote: Quote, attribute: (quote: Quote) => Content): Block => blockquote(quoteWords(quote), attribute(quote));
