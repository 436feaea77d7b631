// All queries of the store by name. Only their types are needed to run them: the texts are made ahead of time.
import { articleQueries } from './articles.ts';
import { entityQueries } from './entities.ts';
import { linkQueries } from './links.ts';
import { nameQueries } from './names.ts';
import { outboxQueries } from './outbox.ts';
import type { Dialect, Query } from './query.ts';
import { sourceQueries } from './sources.ts';
import { storyQueries } from './stories.ts';

export const allQueries = (dialect: Dialect) => ({
  ...articleQueries(dialect),
  ...storyQueries(dialect),
  ...nameQueries(dialect),
  ...entityQueries(dialect),
  ...linkQueries(dialect),
  ...sourceQueries(dialect),
  ...outboxQueries(dialect),
  ...dialect.idiom.searches,
});

export type Queries = ReturnType<typeof allQueries>;
export type QueryName = keyof Queries;
export type GivenOf<N extends QueryName> = Queries[N] extends Query<infer P, unknown> ? P : never;
export type RowOf<N extends QueryName> = Queries[N] extends Query<never, infer R> ? R : never;
