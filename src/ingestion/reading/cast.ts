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
