// A bare surname with several bearers in the article -> the one whom the text points at, or none. It never takes a chance.

import { genderOfNoun } from '../roles/role-nouns.ts';
import { genderOf } from './genders.ts';
import type { PlacedName } from './lines.ts';

export type Bearer = { readonly words: readonly string[]; readonly names: PlacedName[] };

/** Evidence, in this order: Mr or Ms, whose surname it is, who alone was named so far, who was named just before. */
export function chooseNamesake<B extends Bearer>(name: PlacedName, words: readonly string[], bearers: readonly B[]): B | null {
  let open = bearers.filter((bearer) => fitsTitle(name, bearer));
  const bySurname = open.filter((bearer) => bearer.words.slice(-words.length).join(' ') === words.join(' '));
  if (bySurname.length > 0) open = bySurname;
  if (open.length === 1) return open[0] ?? null;
  const ranked = open
    .map((bearer) => ({ bearer, distance: distanceTo(name, bearer), isOwner: bearer.names.some((other) => isBare(other, words)) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.distance - b.distance);
  const [nearest, second] = ranked;
  if (!nearest) return null;
  if (!second) return nearest.bearer;
  if (nearest.distance + 2 <= second.distance) return nearest.bearer;
  const owners = ranked.filter(({ isOwner }) => isOwner);
  const owner = owners.length === 1 ? owners[0] : undefined;
  return owner && owner.distance <= 2 ? owner.bearer : null;
}

const isBare = (name: PlacedName, words: readonly string[]): boolean => name.last - name.first <= words.length && !name.text.includes(' ');

/** Sentences back to the last mention before it; endless where there is none. */
function distanceTo(name: PlacedName, { names }: Bearer): number {
  const before = names.filter((other) => other.start < name.start).map((other) => name.line.index - other.line.index);
  return before.length > 0 ? Math.min(...before) : Number.POSITIVE_INFINITY;
}

function fitsTitle({ line, first }: PlacedName, { names }: Bearer): boolean {
  const before = line.lower[first - 1] === '.' ? line.lower[first - 2] : line.lower[first - 1];
  const stated = before === undefined ? null : genderOfNoun(before);
  if (!stated) return true;
  const known = genderOf(names, []);
  return known === null || known === stated;
}
