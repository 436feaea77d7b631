// Counts -> what is in the store, in one look.
import type { Counts } from '../domain/library.ts';
import { field, fields, heading, message, paragraph } from '../message/build.ts';
import type { Message } from '../message/message.ts';
import { dateRange } from './dates.ts';
import { counted } from './words.ts';

export function statusView({ articles, stories, people, feeds, oldestAt, newestAt }: Counts, now: string): Message {
  if (articles === 0)
    return message('The store is empty', paragraph('The store is empty: nutgraf ingest <file or folder> takes articles in.'));
  const days = oldestAt !== undefined && newestAt !== undefined && dateRange(oldestAt, newestAt, now);
  return message(
    'In the store',
    heading(1, 'In the store', { aside: days }),
    fields(
      field('articles', `${articles.toLocaleString('en-GB')} in ${counted(stories, 'story', 'stories')}`),
      field('people', people.toLocaleString('en-GB')),
      field('feeds', feeds.toLocaleString('en-GB')),
    ),
  );
}
