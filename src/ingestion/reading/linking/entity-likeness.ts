// The names of two entities -> how alike they are as names of one: judged by words, sounds and given names, not yet by evidence.
import type { EntityKind } from '../../../domain/entity.ts';
import { soundKey } from '../../../text/fold.ts';
import { nameLikeness } from '../../../text/name-likeness.ts';
import { initialsOf, isAcronym, organizationKey, personWords, placeKey } from '../entities/name-forms.ts';
import { isSameGivenName } from './name-variants.ts';

/** same: one spelling or one of its everyday forms. variant: another transliteration or language, an initial. slip: a letter off. part: a bare surname, an acronym. */
export type Likeness = 'same' | 'variant' | 'slip' | 'part' | 'none';

export type Named = { readonly kind: EntityKind; readonly name: string; readonly aliases: readonly string[] };

export function likenessOf(a: Named, b: Named): Likeness {
  switch (a.kind) {
    case 'person':
      return likenessOfPeople(a, b);
    case 'organization':
      return likenessOfOrganizations(a, b);
    case 'place':
      return formsOf(a).some((form) => formsOf(b).some((other) => placeKey(form) === placeKey(other))) ? 'same' : 'none';
  }
}

const formsOf = ({ name, aliases }: Named): string[] => [name, ...aliases];

const ORDER: readonly Likeness[] = ['same', 'variant', 'slip', 'part', 'none'];

/** Full forms speak for a person; bare surnames only where there is no full form. */
function likenessOfPeople(a: Named, b: Named): Likeness {
  const [fullA, fullB] = [fullForms(a), fullForms(b)];
  const found = fullA.flatMap((wordsA) => fullB.map((wordsB) => likenessOfWords(wordsA, wordsB)));
  const best = ORDER.find((likeness) => found.includes(likeness)) ?? 'none';
  return best === 'same' && generationOf(a) !== generationOf(b) ? 'slip' : best;
}

/** "Jr" and "III" tell a son from his father. */
const generationOf = ({ name, aliases }: Named): string =>
  [name, ...aliases].map((form) => /\s(jr|sr|ii|iii|iv)\.?$/i.exec(form)?.[1]?.toLowerCase()).find((found) => found !== undefined) ?? '';

function fullForms(named: Named): string[][] {
  const forms = formsOf(named).map(personWords);
  const full = forms.filter((words) => words.length > 1);
  return full.length > 0 ? full : forms;
}

function likenessOfWords(a: readonly string[], b: readonly string[]): Likeness {
  if (a.join(' ') === b.join(' ')) return a.length > 1 ? 'same' : 'part';
  if (a.length === 1 || b.length === 1) return likenessOfBare(a, b);
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return 'same';
  const [lastA, lastB] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  const isFirst = isSameGivenName(a[0] ?? '', b[0] ?? '');
  if (lastA === lastB && a[0] === b[0] && isSubset(a, b)) return 'same';
  if (soundKey(lastA) === soundKey(lastB) && isFirst && isSubset(a.slice(1), b.slice(1))) return 'variant';
  if (a.length !== b.length) return 'none';
  const isClose = isFirst && nameLikeness(lastA, lastB) > 0.8 && lastA.length > 4;
  return isClose || isSlip(a, b) ? 'slip' : 'none';
}

/** Every word has its counterpart, and only one is a letter off. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const off = a.filter((word, index) => word !== b[index]);
  const at = a.findIndex((word, index) => word !== b[index]);
  return off.length === 1 && (off[0]?.length ?? 0) > 4 && nameLikeness(off[0] ?? '', b[at] ?? '') > 0.8;
}

/** The words of the shorter name are words or initials of the longer one: middle names come and go. */
function isSubset(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) =>
    long.some(
      (other) =>
        soundKey(other) === soundKey(word) || (word.length === 1 && other[0] === word) || (other.length === 1 && word[0] === other),
    ),
  );
}

function likenessOfBare(a: readonly string[], b: readonly string[]): Likeness {
  const [bare, full] = a.length === 1 ? [a, b] : [b, a];
  const word = soundKey(bare[0] ?? '');
  return full.length > 1 && word.length > 1 && soundKey(full.at(-1) ?? '') === word ? 'part' : 'none';
}

function likenessOfOrganizations(a: Named, b: Named): Likeness {
  const [isFullA, isFullB] = [!isAcronym(a.name), !isAcronym(b.name)];
  if (organizationKey(a.name) === organizationKey(b.name)) return 'same';
  const keysB = new Set(formsOf(b).map(organizationKey));
  if (isFullA && isFullB) {
    if (a.aliases.some((form) => !isAcronym(form) && form.includes(' ') && keysB.has(organizationKey(form)))) return 'variant';
    return isSpellingOf(a.name, b.name) ? 'variant' : 'none';
  }
  if (formsOf(a).some((form) => keysB.has(organizationKey(form)))) return 'variant';
  const [short, long] = isFullA ? [b.name, a.name] : [a.name, b.name];
  return initialsOf(long).includes(organizationKey(short).replaceAll(' ', '')) ? 'part' : 'none';
}

/** "World Food Program" and "Programme": as many words, each alike. "International Energy Agency" is no International Atomic Energy Agency. */
function isSpellingOf(a: string, b: string): boolean {
  const [wordsA, wordsB] = [organizationKey(a).split(' '), organizationKey(b).split(' ')];
  return wordsA.length === wordsB.length && wordsA.every((word, index) => word[0] === wordsB[index]?.[0]) && nameLikeness(a, b) > 0.95;
}
