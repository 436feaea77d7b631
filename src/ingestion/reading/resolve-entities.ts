// Name spans -> one entity per person, organisation and place, with roles and referents.
import { ground } from '../../domain/evidence.ts';
import type { EntityKey, NamedEntity } from '../../domain/reading.ts';
import { overlaps, sliceOf } from '../../text/span.ts';
import type { Cast } from './cast.ts';
import type { Document, NameSpan } from './document.ts';

export function resolveEntities(document: Document, names: readonly NameSpan[]): Cast {
  const byName = new Map<string, NameSpan[]>();
  for (const name of names) byName.set(sliceOf(document.text, name), [...(byName.get(sliceOf(document.text, name)) ?? []), name]);
  const entities: NamedEntity[] = [...byName].map(([name, spans], index) => ({
    key: `e${index}` as EntityKey,
    kind: spans[0]?.kind ?? 'person',
    name,
    aliases: [name],
    roles: [],
    mentions: spans.map((span) => ground(document.article, span.start, span.end)),
  }));
  return {
    entities,
    entityAt: (span) => entities.find((entity) => entity.mentions.some((mention) => overlaps(mention, span))) ?? null,
    referentOf: () => null,
    entity: (key) => {
      const entity = entities.find((candidate) => candidate.key === key);
      if (!entity) throw new Error(`no entity ${key} in this reading`);
      return entity;
    },
  };
}
