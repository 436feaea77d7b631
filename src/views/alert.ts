// What is new about a followed name -> a short message: their words, figures and gaps in their sentences, new roles, each with its source.
import type { Alert, AlertItem } from '../domain/alert.ts';
import type { Follow } from '../domain/follow.ts';
import { blockquote, bulleted, type Content, command, heading, joined, message, paragraph, smallPrint, strong } from '../message/build.ts';
import type { Block, Message } from '../message/message.ts';
import { gapWords } from './gaps.ts';
import { quoteWords, speakerAndOccasion } from './quotation.ts';
import { sourceLink } from './source.ts';
import { counted, DASH } from './words.ts';

export function alertView({ follow, items, moreCount }: Alert, now: string): Message {
  return message(
    `${follow.what}: news`,
    heading(1, follow.what, { aside: 'followed here' }),
    items.map((item) => itemBlock(item, now)),
    smallPrint(joined([moreCount > 0 && `and ${moreCount} more`, [command(`/unfollow ${follow.what}`), ' ends these']])),
  );
}

function itemBlock(item: AlertItem, now: string): Block {
  const source = sourceLink(item.article, now);
  switch (item.kind) {
    case 'quote':
      return blockquote(quoteWords(item.of), joined([speakerAndOccasion(item.of), source]));
    case 'figure':
      return paragraph(item.of.sentence.exact, DASH, source);
    case 'gap':
      return paragraph(strong('not known: '), gapWords(item.of), DASH, source);
    case 'role':
      return paragraph(strong(item.name), `, ${item.of.title}`, DASH, source);
  }
}

/** What a channel follows, or what became of asking for it. */
export function followsView(sentence: Content, follows: readonly Follow[]): Message {
  return message(
    'Followed here',
    paragraph(sentence),
    follows.length > 0 && heading(2, 'Followed here', { aside: counted(follows.length, 'name') }),
    follows.length > 0 && bulleted(follows.map(({ what }) => what)),
  );
}
