// Every change of the tables, in order and only forwards. A migration that was released is never edited: a new one follows it.
import type { Compilable } from 'kysely';
import type { Dialect } from '../queries/query.ts';
import { feedStates } from './feed-states.ts';
import { firstTables } from './first-tables.ts';
import { follows } from './follows.ts';

export type Migration = (dialect: Dialect) => readonly Compilable[];

/** The store's version is the number of these that it went through. */
export const migrations: readonly Migration[] = [firstTables, feedStates, follows];
