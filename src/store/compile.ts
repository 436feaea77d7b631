// Queries and migrations -> texts. The only place besides the queries themselves that loads Kysely; not on the path of an answer.
import type { CompiledQuery } from 'kysely';
import { allQueries } from './queries/index.ts';
import type { Dialect, OpenPlace, Query } from './queries/query.ts';
import type { Statement, Statements } from './statement.ts';

/** All queries by name, in the order in which they are written. */
export function compileStatements(dialect: Dialect): Statements {
  const queries: readonly (readonly [string, Query<never, unknown>])[] = Object.entries(allQueries(dialect));
  return Object.fromEntries(
    queries.flatMap(([name, { compilable, inFeeds }]) => [
      [name, statementOf(compilable.compile())],
      ...(inFeeds ? [[`${name}/feeds`, statementOf(inFeeds.compile())]] : []),
    ]),
  );
}

/** The module that holds them, as it has to stand in statements.ts of the database's folder. */
export function statementsModule(dialect: Dialect): string {
  const lines = [
    '// Made from src/store/queries by `npm run queries`. Do not edit.',
    "import type { Statements } from '../statement.ts';",
    '',
    '/** Every query of the store as this database takes it. */',
    'export const statements: Statements = {',
    ...Object.entries(compileStatements(dialect)).flatMap(linesOf),
    '};',
    '',
  ];
  return lines.join('\n');
}

const linesOf = ([name, { given, text }]: readonly [string, Statement]) => [
  `  ${/^\w+$/.test(name) ? name : `'${name}'`}: {`,
  `    given: \`${given}\`,`,
  `    text: \`${text}\`,`,
  '  },',
];

function statementOf({ sql, parameters }: CompiledQuery): Statement {
  const lines = sql.split('\n').map((line) => line.trim());
  return { text: lines.join(' ').trim(), given: parameters.map(nameOf).join(' ') };
}

function nameOf(parameter: unknown): string {
  if (isOpenPlace(parameter)) return parameter.openPlace;
  throw new Error(`a query holds the constant ${String(parameter)}: write it with sql.lit, or give it a name`);
}

const isOpenPlace = (value: unknown): value is OpenPlace => typeof value === 'object' && value !== null && 'openPlace' in value;
