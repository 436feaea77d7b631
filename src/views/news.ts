// Articles that were searched for -> a list with the passage that fits.
import type { ArticleHit } from '../domain/library.ts';
import { heading, joined, message, paragraph } from '../message/build.ts';
import type { Message } from '../message/message.ts';
import { articleDay, publisherLink } from './source.ts';
import { counted, shortened } from './words.ts';

const LONGEST_PASSAGE = 220;

export function newsView(words: string, hits: readonly ArticleHit[], now: string): Message {
  return message(
    `News about ${words}`,
    heading(1, `News about “${words}”`, { aside: counted(hits.length, 'article') }),
    hits.flatMap(({ article, snippet }, index) => [
      heading(2, article.title, {
        marker: String(index + 1),
        aside: joined([articleDay(article, now), publisherLink(article, now)]),
      }),
      paragraph(snippet && shortened(snippet.exact, LONGEST_PASSAGE)),
    ]),
  );
}
