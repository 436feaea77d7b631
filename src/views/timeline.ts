// What happened when -> a page: one line a day and sentence, each with the publishers that say it.
import type { ArticleRef } from '../domain/article.ts';
import type { Evidence } from '../domain/evidence.ts';
import { emphasis, field, fields, heading, joined, message, paragraph } from '../message/build.ts';
import type { Message } from '../message/message.ts';
import { shortDate } from './dates.ts';
import { publisherLink, publisherName } from './source.ts';
import { counted, DASH, joinedUpTo } from './words.ts';

const MOST = { entries: 25, sources: 3 };

export type TimelineLine = {
  readonly on: string;
  readonly how: 'dated' | 'reported' | 'named';
  readonly statement: Evidence;
  readonly articles: readonly ArticleRef[];
};

/** The latest lines where there are very many. 'named' lines tell as what somebody was named. */
export function timelineView(name: string, lines: readonly TimelineLine[], now: string): Message {
  const shown = lines.slice(-MOST.entries);
  const title = `${name}: timeline`;
  if (shown.length === 0) return message(title, heading(1, name), paragraph('No article dates anything of it.'));
  return message(
    title,
    heading(1, name, {
      aside: joined(['timeline', lines.length > shown.length && `latest ${shown.length} of ${counted(lines.length, 'entry', 'entries')}`]),
    }),
    fields(...shown.map((line) => field(shortDate(line.on, now), wordsOf(line), DASH, sourcesOf(line, now)))),
  );
}

function wordsOf({ how, statement }: TimelineLine) {
  if (how === 'named') return ['named as “', statement.exact, '”'];
  return how === 'reported' ? [statement.exact, ' ', emphasis('(day of the report)')] : statement.exact;
}

function sourcesOf({ articles }: TimelineLine, now: string) {
  const first = articles.filter(
    (article, index) => articles.findIndex((other) => publisherName(other) === publisherName(article)) === index,
  );
  return joinedUpTo(
    first.map((article) => publisherLink(article, now)),
    MOST.sources,
  );
}
