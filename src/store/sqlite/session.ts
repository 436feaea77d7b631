// Queries by name -> prepared statements of one connection.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Scope } from '../../domain/scope.ts';
import type { QueryName, RowOf } from '../queries/index.ts';
import type { Session } from '../session.ts';
import { statements } from './statements.ts';

type Prepared = { readonly statement: StatementSync; readonly given: readonly string[] };

export function createSession(db: DatabaseSync): Session {
  const prepared = new Map<string, Prepared>();
  const prepare = (name: string): Prepared => {
    const known = prepared.get(name);
    if (known) return known;
    const { text, given } = statementOf(name);
    const made = { statement: db.prepare(text), given: given === '' ? [] : given.split(' ') };
    prepared.set(name, made);
    return made;
  };
  const bind = (name: QueryName, values: object) => {
    const { statement, given } = prepare(scopeOf(values)?.kind === 'feeds' ? `${name}/feeds` : name);
    return { statement, bound: given.map((key) => boundValue(values, key)) };
  };
  return {
    async all(name, values) {
      const { statement, bound } = bind(name, values);
      return rowsOf(name, statement.all(...bound));
    },
    async first(name, values) {
      const { statement, bound } = bind(name, values);
      return rowsOf(
        name,
        [statement.get(...bound)].filter((row) => row !== undefined),
      )[0];
    },
    async run(name, values) {
      const { statement, bound } = bind(name, values);
      return Number(statement.run(...bound).changes);
    },
  };
}

function statementOf(name: string) {
  const statement = statements[name];
  if (!statement) throw new Error(`no query ${name}: run npm run queries`);
  return statement;
}

const scopeOf = (values: object): Scope | null => ('scope' in values ? (values.scope as Scope) : null);

/** A list is given as JSON: see `isAnyOf` in idiom.ts. */
function boundValue(values: object, key: string): SQLInputValue {
  const scope = scopeOf(values);
  const value: unknown = key === 'feeds' && scope?.kind === 'feeds' ? scope.feedIds : Reflect.get(values, key);
  if (Array.isArray(value)) return JSON.stringify(value);
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`no value for ${key}`);
}

// The query's type says what its rows hold; the texts are made from the same queries.
const rowsOf = <N extends QueryName>(_name: N, rows: unknown): RowOf<N>[] => rows as RowOf<N>[];
