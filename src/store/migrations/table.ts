// Tables written down as lists of columns.
import type { ColumnDefinitionBuilder, Compilable, CreateTableBuilder } from 'kysely';
import type { Dialect } from '../queries/query.ts';

export type Column = { readonly type: 'text' | 'integer'; readonly define: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder };
export type Columns = Readonly<Record<string, Column>>;

export const text: Column = { type: 'text', define: (column) => column.notNull() };
export const maybeText: Column = { type: 'text', define: (column) => column };
export const uniqueText: Column = { type: 'text', define: (column) => column.notNull().unique() };
export const keyText: Column = { type: 'text', define: (column) => column.primaryKey() };
export const integer: Column = { type: 'integer', define: (column) => column.notNull() };
export const refersTo = (table: string): Column => ({ type: 'integer', define: (column) => column.notNull().references(`${table}.num`) });
/** The key of the row is at once that of the row it belongs to. */
export const belongsTo = (table: string): Column => ({
  type: 'integer',
  define: (column) => column.primaryKey().references(`${table}.num`),
});
/** A number that the database counts up, by which other tables refer to the row. */
export const counted = ({ idiom }: Dialect): Column => ({ type: 'integer', define: idiom.counted });

export function table({ db }: Dialect, name: string, columns: Columns): CreateTableBuilder<string, string> {
  const empty: CreateTableBuilder<string, string> = db.schema.createTable(name);
  return Object.entries(columns).reduce((made, [column, { type, define }]) => made.addColumn(column, type, define), empty);
}

/** A table whose rows lie in the order of these columns. */
export const clusteredTable = (dialect: Dialect, name: string, key: readonly string[], columns: Columns): Compilable =>
  table(dialect, name, columns)
    .addPrimaryKeyConstraint(`${name}_key`, [...key])
    .modifyEnd(dialect.idiom.clustered);

export const index = ({ db }: Dialect, name: string, on: string, columns: readonly string[]): Compilable =>
  db.schema
    .createIndex(name)
    .on(on)
    .columns([...columns]);
