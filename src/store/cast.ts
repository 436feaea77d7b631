// A reading and who its entities are -> what is kept of each of them: one member per entity, however many keys name it.
import type { EntityId } from '../domain/entity.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EntityKey, NamedEntity, Reading } from '../domain/reading.ts';

export type Linked = { readonly num: number; readonly id: EntityId };

export type CastMember = Linked & {
  /** Each once, the fullest first. */
  readonly spellings: readonly string[];
  readonly mentions: readonly Evidence[];
  readonly roles: NamedEntity['roles'];
};

/** In order of first mention. */
export function castOf(reading: Reading, linked: ReadonlyMap<EntityKey, Linked>): readonly CastMember[] {
  const groups = Map.groupBy(reading.entities, (entity) => linked.get(entity.key)?.num);
  return [...groups.values()].flatMap((entities) => {
    const link = entities[0] && linked.get(entities[0].key);
    if (!link) return [];
    return {
      ...link,
      spellings: [...new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]))],
      mentions: entities.flatMap(({ mentions }) => mentions),
      roles: entities.flatMap(({ roles }) => roles),
    };
  });
}
