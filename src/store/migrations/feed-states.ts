// How each feed with an address is asked: see FeedState in domain/feed.ts.
import type { Compilable } from 'kysely';
import type { Dialect } from '../queries/query.ts';
import { keyText, table, text } from './table.ts';

export const feedStates = (dialect: Dialect): readonly Compilable[] => [table(dialect, 'feed_state', { feed: keyText, record: text })];
