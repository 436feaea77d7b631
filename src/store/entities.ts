// Entities as a scope sees them: name, aliases and roles only from articles in it.
import type { Entity, EntityId, EntityKind, Role } from '../domain/entity.ts';
import { type ArticleId, restoreEvidence } from '../domain/evidence.ts';
import type { Scope } from '../domain/scope.ts';
import type { RowOf } from './queries/index.ts';
import type { Session } from './session.ts';

/** So many of the newest reports say what somebody is by now. */
const ROLE_REPORTS = 6;

export type EntityRow = { readonly num: number; readonly id: string; readonly kind: string };
type SpellingRow = RowOf<'spellings'>;

/** By number; entities without evidence in scope are left out. Roles are those last reported; they are dear, and none where `wantsRoles` says no. */
export async function loadEntities(
  session: Session,
  scope: Scope,
  rows: readonly EntityRow[],
  wantsRoles: (entity: Entity) => boolean = () => true,
): Promise<ReadonlyMap<number, Entity>> {
  const spellings = await loadSpellings(session, scope, rows);
  const entities = new Map<number, Entity>();
  for (const row of rows) {
    const seen = spellings.get(row.num);
    if (!seen) continue;
    const name = nameOf(seen);
    const aliases = seen.map((spelling) => spelling.spelling).filter((spelling) => spelling !== name);
    const entity: Entity = { id: row.id as EntityId, kind: row.kind as EntityKind, name, aliases, roles: [] };
    const roles = wantsRoles(entity) ? await reportedRoles(session, scope, row.num, ROLE_REPORTS) : [];
    entities.set(row.num, { ...entity, roles: roles.map(roleOf) });
  }
  return entities;
}

/** By number: only the names. */
export async function loadNames(session: Session, scope: Scope, rows: readonly EntityRow[]): Promise<ReadonlyMap<number, string>> {
  const spellings = await loadSpellings(session, scope, rows);
  return new Map([...spellings].map(([num, seen]) => [num, nameOf(seen)]));
}

const loadSpellings = async (session: Session, scope: Scope, rows: readonly Pick<EntityRow, 'num'>[]) =>
  Map.groupBy(await session.all('spellings', { entities: rows.map((row) => row.num), scope }), (row) => row.entity_num);

/** Newest report first; a title that was reported again counts by its newest report. Looks at the newest `limit` reports. */
export async function reportedRoles(session: Session, scope: Scope, entity: number, limit: number): Promise<readonly RowOf<'roles'>[]> {
  const rows = await session.all('roles', { entity, limit, scope });
  const titles = new Set<string>();
  return rows.filter(({ role_title }) => {
    const title = role_title.toLowerCase();
    const isNew = !titles.has(title);
    titles.add(title);
    return isNew;
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
