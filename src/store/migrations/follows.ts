// What channels follow: see Follow in domain/follow.ts.
import type { Compilable } from 'kysely';
import type { Dialect } from '../queries/query.ts';
import { keyText, table, text } from './table.ts';

export const follows = (dialect: Dialect): readonly Compilable[] => [table(dialect, 'follow', { id: keyText, record: text })];
