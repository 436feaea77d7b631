// Entities as a scope sees them: name, aliases and roles only from articles in it.
import type { Entity, EntityId, EntityKind, Role } from '../domain/entity.ts';
import { type ArticleId, restoreEvidence } from '../domain/evidence.ts';
import type { Scope } from '../domain/scope.ts';
import type { RowOf } from './queries/index.ts';
import type { Session } from './session.ts';

/** So many of the newest reports of a role are looked at; each title is listed once. */
const ROLE_REPORTS = 60;

export type EntityRow = { readonly num: number; readonly id: string; readonly kind: string };
type SpellingRow = RowOf<'spellings'>;

/** By number; entities without evidence in scope are left out. */
export async function loadEntities(session: Session, scope: Scope, rows: readonly EntityRow[]): Promise<ReadonlyMap<number, Entity>> {
  const spellings = Map.groupBy(await session.all('spellings', { entities: rows.map((row) => row.num), scope }), (row) => row.entity_num);
  const entities = new Map<number, Entity>();
  for (const row of rows) {
    const seen = spellings.get(row.num);
    if (!seen) continue;
    const name = nameOf(seen);
    const roles = (await reportedRoles(session, scope, row.num)).map(roleOf);
    const aliases = seen.map((spelling) => spelling.spelling).filter((spelling) => spelling !== name);
    entities.set(row.num, { id: row.id as EntityId, kind: row.kind as EntityKind, name, aliases, roles });
  }
  return entities;
}

/** Newest report first; a title that was reported again counts by its newest report. */
export async function reportedRoles(session: Session, scope: Scope, entity: number): Promise<readonly RowOf<'roles'>[]> {
  const rows = await session.all('roles', { entity, limit: ROLE_REPORTS, scope });
  const titles = new Set<string>();
  return rows.filter(({ role_title }) => {
    const title = role_title.toLowerCase();
    if (titles.has(title)) return false;
    titles.add(title);
    return true;
  });
}

export const roleOf = (row: RowOf<'roles'>): Role => ({
  title: row.role_title,
  evidence: restoreEvidence({ articleId: row.id as ArticleId, start: row.start, end: row.end, exact: row.exact }),
  reportedAt: row.published_at,
});

/** The fullest spelling that was first seen: one of several words before a single one, then the earliest. */
export function nameOf(spellings: readonly SpellingRow[]): string {
  const full = spellings.find(({ spelling }) => spelling.trim().includes(' '));
  return (full ?? spellings[0])?.spelling ?? '';
}
