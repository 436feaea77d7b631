// An entity of one article and the known ones -> which of them it is. Pure. A wrong merge is worse than a split: where evidence lacks, it is somebody new.
import type { Entity, EntityId } from '../../domain/entity.ts';
import type { NamedEntity, Reading } from '../../domain/reading.ts';
import type { KnownEntity } from '../../ports/store.ts';
import { type Likeness, likenessOf } from './linking/entity-likeness.ts';
import { isGenericOrganization } from './linking/generic-names.ts';
import { type Support, supportFor } from './linking/link-support.ts';

type Match = { readonly known: KnownEntity; readonly likeness: Likeness; readonly support: Support };

/** Null for a new entity. Kinds never mix; of several that fit equally well none is taken. */
export function linkEntity(entity: NamedEntity, reading: Reading, candidates: readonly KnownEntity[]): EntityId | null {
  const matches = candidates
    .filter(({ entity: known }) => known.kind === entity.kind)
    .flatMap((known): Match[] => {
      const likeness = rememberedLikeness(entity, known.entity);
      return likeness === 'none' ? [] : [{ known, likeness, support: supportFor(entity, reading, known) }];
    });
  return chosen(entity, matches, reading)?.known.entity.id ?? null;
}

/** Places go by their names alone, and so does what is named otherwise. */
export const weighsEvidence = (entity: NamedEntity, known: Entity): boolean =>
  entity.kind !== 'place' && entity.kind === known.kind && rememberedLikeness(entity, known) !== 'none';

// Asked twice of each candidate: before its evidence is looked up, and after.
const likenesses = new WeakMap<NamedEntity, Map<EntityId, Likeness>>();

function rememberedLikeness(entity: NamedEntity, known: Entity): Likeness {
  const ofEntity = likenesses.get(entity) ?? new Map<EntityId, Likeness>();
  likenesses.set(entity, ofEntity);
  const likeness = ofEntity.get(known.id) ?? likenessOf(entity, known);
  ofEntity.set(known.id, likeness);
  return likeness;
}

function chosen(entity: NamedEntity, matches: readonly Match[], reading: Reading): Match | null {
  if (entity.kind === 'place') return mostMentioned(matches.filter(({ likeness }) => likeness === 'same'));
  const same = matches.filter(({ likeness }) => likeness === 'same');
  if (same.length > 0) return bestOf(same.filter((match) => isCredible(entity, match)));
  const bare = matches.filter(({ likeness }) => likeness === 'part');
  const variants = matches.filter(({ likeness }) => likeness === 'variant' || likeness === 'slip');
  if (variants.length > 0) return bestOf(variants.filter((match) => isCredible(entity, match)));
  const only = bare.length === 1 ? bare[0] : undefined;
  return only && isCredible(entity, only) && !hasBearers(entity, reading) ? only : null;
}

/** Whether the article itself names others in full whose surname or acronym this is, and yet left open which of them is meant. */
const hasBearers = (entity: NamedEntity, reading: Reading): boolean =>
  reading.entities.some((other) => other.key !== entity.key && other.kind === entity.kind && likenessOf(entity, other) === 'part');

/** How much evidence each degree of likeness needs. */
function isCredible({ kind, name }: NamedEntity, { known, likeness, support }: Match): boolean {
  switch (likeness) {
    case 'same':
      if (kind === 'organization' && isGenericOrganization(name)) return support.places > 0 || support.others > 0;
      return !support.isContradicted;
    case 'variant':
      return !support.isContradicted && (support.role || support.others > 0 || support.places > 0 || known.company.size === 0);
    case 'slip':
      return !support.isContradicted && (support.role || support.people > 0);
    case 'part':
      return !support.isContradicted && (support.role || support.others > 0 || support.places > 1);
    case 'none':
      return false;
  }
}

const weightOf = ({ support }: Match): number => (support.role ? 3 : 0) + 2 * Math.min(3, support.others) + Math.min(2, support.places);

/** Among namesakes only the one with more evidence than any other. */
function bestOf(matches: readonly Match[]): Match | null {
  const [first, second] = matches.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (!first || !second) return first ?? null;
  return weightOf(first) > weightOf(second) ? first : null;
}

const mostMentioned = (matches: readonly Match[]): Match | null =>
  matches.toSorted((a, b) => b.known.mentionCount - a.known.mentionCount)[0] ?? null;
