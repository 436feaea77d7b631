// Who and what an article is about: the entities with all their mentions, and who "she" or "the spokeswoman" is at a given place.
import type { EntityKey, NamedEntity } from '../../domain/reading.ts';
import type { Span } from '../../text/span.ts';

export type Cast = {
  /** In order of first mention. */
  readonly entities: readonly NamedEntity[];
  /** The entity with a name mention that overlaps the span; the first one where there are several. */
  entityAt(span: Span): NamedEntity | null;
  /** The entity that a pronoun or a description ("the spokeswoman") at this span refers to; null when that is not clear. */
  referentOf(span: Span): NamedEntity | null;
  /** By key; throws on a key of another reading. */
  entity(key: EntityKey): NamedEntity;
};

/** A cast whose look-ups by place are binary searches; `referentOf` is asked at most once per span. */
export function castOf(entities: readonly NamedEntity[], referentOf: (span: Span) => NamedEntity | null): Cast {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .toSorted((a, b) => a.start - b.start);
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const referents = new Map<number, NamedEntity | null>();
  return {
    entities,
    entityAt: (span) => {
      const found = mentions[firstEndingAfter(mentions, span.start)];
      return found && found.start < span.end ? found.entity : null;
    },
    referentOf: (span) => {
      const place = span.start * 4096 + Math.min(span.end - span.start, 4095);
      if (!referents.has(place)) referents.set(place, referentOf(span));
      return referents.get(place) ?? null;
    },
    entity: (key) => {
      const entity = byKey.get(key);
      if (!entity) throw new Error(`no entity ${key} in this reading`);
      return entity;
    },
  };
}

/** Mentions never overlap, so their ends are in order too. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
