// Name spans -> the cast: one entity per person, organisation and place, with roles, and who is meant by pronouns and descriptions.
import { ground } from '../../domain/evidence.ts';
import type { EntityKey, NamedEntity } from '../../domain/reading.ts';
import { type Cast, castOf } from './cast.ts';
import type { Document, NameSpan } from './document.ts';
import { groupNames } from './entities/group-names.ts';
import { layOut } from './entities/lines.ts';
import type { Group } from './entities/name-group.ts';
import { repairKinds } from './entities/repair-kinds.ts';
import { trimTitles } from './entities/trim-titles.ts';
import { profileOf } from './referents/known-entity.ts';
import { referentFinder } from './referents/resolve-referents.ts';
import { findRoles, type StatedRole } from './roles/find-roles.ts';

/**
 * Every name is a mention of exactly one entity; namesakes stay apart; a wrong merge counts as worse than a split.
 */
export function resolveEntities(document: Document, names: readonly NameSpan[]): Cast {
  const lines = repairKinds(document, layOut(document, trimTitles(document, names)));
  const groups = groupNames(lines);
  const roles = findRoles(document.text, lines, groups);
  const entities = groups.map((group, index) => entityOf(document, group, roles[index] ?? [], index));
  const profiles = entities.flatMap((entity, index) => {
    const group = groups[index];
    return group ? [profileOf(entity, group, roles[index] ?? [])] : [];
  });
  return castOf(entities, referentFinder(document.text, lines, profiles));
}

function entityOf({ article }: Document, { kind, name, names }: Group, roles: readonly StatedRole[], index: number): NamedEntity {
  return {
    key: `e${index}` as EntityKey,
    kind,
    name,
    aliases: [...new Set([name, ...names.map((found) => found.text)])],
    roles: roles.map(({ title, start, end }) => ({ title, evidence: ground(article, start, end) })),
    mentions: names.map(({ start, end }) => ground(article, start, end)),
  };
}
