// All names of one person, organisation or place in an article, and the form to call it by.
import type { EntityKind } from '../../../domain/entity.ts';
import { isPersonNoun } from '../roles/role-nouns.ts';
import { genderOfFirstName } from './first-names.ts';
import type { PlacedName } from './lines.ts';
import { isAcronym, personWords } from './name-forms.ts';

export type Group = {
  readonly kind: EntityKind;
  /** The fullest form. */
  readonly name: string;
  /** In order of the text, at least one. */
  readonly names: readonly PlacedName[];
};

export function groupOf(kind: EntityKind, names: readonly PlacedName[]): Group {
  const sorted = names.toSorted((a, b) => a.start - b.start);
  return { kind, name: bestForm(kind, sorted), names: sorted };
}

function bestForm(kind: EntityKind, names: readonly PlacedName[]): string {
  const forms = [...Map.groupBy(names, (name) => name.text)].map(([text, found]) => ({ text, count: found.length }));
  const rank = kind === 'place' ? placeRank : fullness;
  const titled = new Set(kind === 'person' ? forms.map(({ text }) => text).filter((text) => isTitled(text, forms)) : []);
  return (
    forms.filter(({ text }) => !titled.has(text)).toSorted((a, b) => rank(b.text, b.count, kind) - rank(a.text, a.count, kind))[0]?.text ??
    ''
  );
}

/** "Scientologist Tom Cruise" where "Tom Cruise" is a form too. Alexander is no such title, for all its ending. */
function isTitled(text: string, forms: readonly { readonly text: string }[]): boolean {
  const blank = text.indexOf(' ');
  const [first, rest] = [text.slice(0, blank), text.slice(blank + 1)];
  if (blank < 0 || !rest.includes(' ') || !isPersonNoun(first.toLowerCase())) return false;
  return genderOfFirstName(first) === null && forms.some((other) => other.text === rest);
}

/** Shouted datelines last, then words and letters. */
function fullness(text: string, _count: number, kind: EntityKind): number {
  if (isAcronym(text) || isShouted(text)) return text.length;
  return 1000 + (kind === 'person' ? personWords(text).length * 100 : 0) + text.length;
}

/** What the text mostly says, but "United States" rather than "U.S." */
const placeRank = (text: string, count: number): number => (isAcronym(text) || isShouted(text) ? 0 : 1000) + count;

const isShouted = (text: string): boolean => text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
