// A bare surname with several bearers in the article -> the one whom the text points at, or none. It never takes a chance.

import { genderOfNoun, isKinship } from '../roles/role-nouns.ts';
import { genderOf } from './genders.ts';
import type { PlacedName } from './lines.ts';

export type Bearer = { readonly words: readonly string[]; readonly names: PlacedName[] };

/**
 * Evidence, in this order: Mr or Ms, whose surname it is, who alone was named so far, of whom the others are relatives, who was named just before,
 * who went by the surname before.
 * `latest`: to whom the surname was given last, per bearer.
 */
export function chooseNamesake<B extends Bearer>(
  name: PlacedName,
  words: readonly string[],
  bearers: readonly B[],
  latest: ReadonlyMap<B, PlacedName>,
): B | null {
  const fitting = bearers.filter((bearer) => fitsTitle(name, bearer));
  const bySurname = fitting.filter((bearer) => bearer.words.slice(-words.length).join(' ') === words.join(' '));
  const open = bySurname.length > 0 ? bySurname : fitting;
  if (open.length === 1) return open[0] ?? null;
  const ranked = open
    .map((bearer) => ({ bearer, distance: distanceTo(name, bearer, latest.get(bearer)) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.distance - b.distance);
  const [nearest, second] = ranked;
  const heads = ranked.filter(({ bearer }) => !isRelative(bearer));
  if (heads.length === 1 && ranked.length > 1) return heads[0]?.bearer ?? null;
  if (!nearest || !second || nearest.distance + 2 <= second.distance) return nearest?.bearer ?? null;
  const owners = ranked.filter(({ bearer }) => latest.has(bearer));
  const owner = owners.length === 1 ? owners[0] : undefined;
  return owner && owner.distance <= 2 ? owner.bearer : null;
}

/** Introduced as somebody's child, spouse, parent: news keeps the bare surname for whom the story is about. */
function isRelative({ names }: Bearer): boolean {
  const first = names[0];
  if (!first) return false;
  for (let at = first.first - 1; at >= Math.max(0, first.first - 6); at--) {
    if (first.line.nameAt[at]) return false;
    if (isKinship(first.line.lower[at] ?? '')) return true;
  }
  return false;
}

/** Sentences back to the last mention before it; endless where there is none. */
function distanceTo(name: PlacedName, { names }: Bearer, latest: PlacedName | undefined): number {
  const before = names.filter((other) => other.start < name.start).map((other) => name.line.index - other.line.index);
  return Math.min(...before, latest ? name.line.index - latest.line.index : Number.POSITIVE_INFINITY);
}

function fitsTitle({ line, first }: PlacedName, { names }: Bearer): boolean {
  const before = line.lower[first - 1] === '.' ? line.lower[first - 2] : line.lower[first - 1];
  const stated = before === undefined ? null : genderOfNoun(before);
  if (!stated) return true;
  const known = genderOf(names, []);
  return known === null || known === stated;
}
