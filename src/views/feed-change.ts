// A feed that was added or removed, or why it was not -> what is told to who asked.
import type { Feed } from '../domain/feed.ts';
import { heading, joined, link, message, paragraph, smallPrint, strong } from '../message/build.ts';
import type { Message } from '../message/message.ts';
import { counted } from './words.ts';

/** `others` are further feeds that the site names. */
export function feedAddedView(
  feed: Feed,
  { itemCount, others }: { readonly itemCount: number; readonly others: readonly string[] },
): Message {
  return message(
    `Following ${feed.title}`,
    heading(1, ['Following ', strong(link(feed.siteUrl ?? feed.url, feed.title))]),
    paragraph(
      `It holds ${counted(itemCount, 'item')}. What it published since yesterday is read within minutes, what is older is left alone.`,
    ),
    smallPrint(joined([feed.url, feed.language])),
    others.length > 0 && smallPrint(`The site names other feeds too: ${others.slice(0, 5).join(', ')}`),
  );
}

export const feedKnownView = (feed: Feed): Message => feedSentenceView(`Following ${feed.title}`, `${feed.url} is followed already.`);

export const feedRemovedView = (feed: Feed): Message =>
  feedSentenceView(`No longer following ${feed.title}`, 'It is asked no more. What it brought stays: /who and /news know it still.');

export const feedSentenceView = (title: string, sentence: string): Message => message(title, heading(1, title), paragraph(sentence));
