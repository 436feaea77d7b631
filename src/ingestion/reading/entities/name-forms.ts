// A name as written -> the words it is compared by, for people, organisations and places.
import type { EntityKind } from '../../../domain/entity.ts';
import { foldName } from '../../../text/fold.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const SMALL = new Set(words('of the and for in on at de la le les des du del della di da do dos das y et und der die fur pour sur a e i'));
const LEGAL = new Set(
  words('inc ltd llc llp plc corp co gmbh ag sa spa nv bv as ab oy asa aps srl pte pty kk jsc pjsc ooo se lp holdings'),
);
const GENERATIONS = new Set(words('jr sr ii iii iv'));

// One country under several names.
const SAME_PLACE: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  america: 'united states',
  'united states of america': 'united states',
  uk: 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  uae: 'united arab emirates',
  emirates: 'united arab emirates',
  drc: 'democratic republic of congo',
  'dr congo': 'democratic republic of congo',
  'democratic republic of the congo': 'democratic republic of congo',
  holland: 'netherlands',
  burma: 'myanmar',
  turkiye: 'turkey',
  'czech republic': 'czechia',
  'cote divoire': 'ivory coast',
  swaziland: 'eswatini',
};
const SAME_ORGANIZATION: Readonly<Record<string, string>> = {
  eu: 'european union',
  un: 'united nations',
  who: 'world health organization',
  fed: 'federal reserve',
  ecb: 'european central bank',
};

/** Words of a person's name, folded; "Jr" and the like left out unless they are all there is. */
export function personWords(name: string): string[] {
  const all = foldName(name.replace(/(?<=(?:^|\P{L})\p{L})\.(?=\p{L})/gu, '. '))
    .split(' ')
    .filter(Boolean);
  const telling = all.filter((word) => !GENERATIONS.has(word));
  return telling.length > 0 ? telling : all;
}

/** What two spellings of one organisation have in common: no "the", no "Inc". */
export function organizationKey(name: string): string {
  const all = foldName(name)
    .split(' ')
    .filter((word, index) => !(index === 0 && word === 'the'));
  while (all.length > 1 && LEGAL.has(all.at(-1) ?? '')) all.pop();
  const key = all.join(' ');
  return SAME_ORGANIZATION[key] ?? key;
}

/** "U.S." and "United States" have the same, "Republic of Belarus" and "Belarus" too. */
export function placeKey(name: string): string {
  const folded = foldName(name).replace(/^the /, '');
  const plain = folded.replace(
    /^(?:(?:islamic |federal |federative |peoples )?republic|kingdom|state|commonwealth|principality|sultanate) of (?:the )?/,
    '',
  );
  const bare = plain.replace(/^(washington) d ?c$/, '$1');
  return SAME_PLACE[folded] ?? SAME_PLACE[bare] ?? (bare || folded);
}

/** A key per kind: equal for spellings that are the same name in any text. */
export function formKey(kind: EntityKind, name: string): string {
  switch (kind) {
    case 'person':
      return personWords(name).join(' ');
    case 'organization':
      return organizationKey(name);
    case 'place':
      return placeKey(name);
  }
}

export const isAcronym = (name: string): boolean => /^(?:\p{Lu}[\p{Lu}\p{N}.&-]+|\p{Lu}{2,}s)$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

/** The acronyms that a name may go by, folded: with and without its small words. */
export function initialsOf(name: string): string[] {
  const all = foldName(name).split(' ').filter(Boolean);
  const big = all.filter((word) => !SMALL.has(word));
  if (big.length < 2) return [];
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join('');
  return [...new Set([initials(big), initials(all), initials(all.filter((word, index) => index > 0 || !SMALL.has(word)))])];
}

/** True when `part` stands in `whole` as a run of whole words. */
export function isRunOf(part: readonly string[], whole: readonly string[]): boolean {
  return positionOf(part, whole) >= 0;
}

/** Where the run starts, or -1. */
export function positionOf(part: readonly string[], whole: readonly string[]): number {
  for (let at = whole.length - part.length; at >= 0; at--) if (part.every((word, index) => whole[at + index] === word)) return at;
  return -1;
}
