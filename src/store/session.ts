// How the store's common part reaches a database: queries by name inside one transaction.
import type { GivenOf, QueryName, RowOf } from './queries/index.ts';

/** One transaction. */
export type Session = {
  all<N extends QueryName>(name: N, given: GivenOf<N> & object): Promise<readonly RowOf<N>[]>;
  first<N extends QueryName>(name: N, given: GivenOf<N> & object): Promise<RowOf<N> | undefined>;
  /** Returns how many rows were changed. */
  run<N extends QueryName>(name: N, given: GivenOf<N> & object): Promise<number>;
};

/** A database that holds the store. All its failures are StoreErrors. */
export type Engine = {
  /** Sees one state of the store throughout. */
  read<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** All or nothing, durable when it returns; never beside another writer. May run `work` again when another process was in the way. */
  write<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** What the search queries take for articles that hold all of these words; null where nothing is left to look for. Of an unfinished text the last word may go on. */
  matchOf(words: string, options: { readonly isUnfinished: boolean }): string | null;
  close(): Promise<void>;
};
