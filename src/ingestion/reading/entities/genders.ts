// What the text says about who is "she" and who is "he". Only evidence: titles, gendered nouns, first names, the pronouns that follow. Never a guess.
import { foldName } from '../../../text/fold.ts';
import { type Gender, genderOfNoun } from '../roles/role-nouns.ts';
import { genderOfFirstName } from './first-names.ts';
import type { PlacedName } from './lines.ts';

const FEMALE_PRONOUNS = new Set(['she', 'her', 'hers', 'herself']);
const MALE_PRONOUNS = new Set(['he', 'him', 'his', 'himself']);

export function genderOfPronoun(word: string): Gender | null {
  if (FEMALE_PRONOUNS.has(word)) return 'female';
  return MALE_PRONOUNS.has(word) ? 'male' : null;
}

/** From titles, the form of the name and the pronouns beside it; null where nothing tells or the signs contradict each other. */
export function genderOf(names: readonly PlacedName[], roleTitles: readonly string[]): Gender | null {
  const tally = { female: 0, male: 0 };
  const add = (gender: Gender | null, weight: number) => {
    if (gender) tally[gender] += weight;
  };
  for (const title of roleTitles) add(genderOfTitle(title), 4);
  for (const name of names) {
    add(genderBefore(name), 4);
    add(genderAfter(name), 1.5);
  }
  for (const text of new Set(names.map(textOf))) add(genderOfName(text), 3);
  if (Math.abs(tally.female - tally.male) < 1.5) return null;
  return tally.female > tally.male ? 'female' : 'male';
}

const textOf = ({ line, first, last }: PlacedName): string =>
  line.tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ');

function genderOfTitle(title: string): Gender | null {
  const head = title.toLowerCase().split(/\s+(?:of|for|at|in|with|to|who)\s+/u)[0] ?? '';
  return genderOfNoun(head.split(/[\s-]+/u).at(-1) ?? '');
}

function genderBefore({ line, first }: PlacedName): Gender | null {
  const before = line.lower[first - 1] === '.' ? line.lower[first - 2] : line.lower[first - 1];
  return before === undefined ? null : genderOfNoun(before);
}

/** "X said she": the pronoun that follows in the sentence while no other person, named or not, stands before it. */
function genderAfter({ line, first, last }: PlacedName): Gender | null {
  if (line.lower.slice(Math.max(0, first - 40), first).some((word) => genderOfPronoun(word) !== null)) return null;
  const isWho = line.lower[last] === ',' && /^whos?e?$/.test(line.lower[last + 1] ?? '');
  for (let index = last; index < Math.min(line.lower.length, last + 14); index++) {
    if (line.nameAt[index]?.kind === 'person') return null;
    const word = line.lower[index] ?? '';
    const gender = isWho || /^(?:s?he|himself|herself)$/.test(word) ? genderOfPronoun(word) : null;
    if (gender) return gender;
    if (/^["“”«»]$/u.test(word)) return null;
  }
  return null;
}

const FEMALE_ENDING = /(?:[oe]va|skaya|skaia|ská|ienė|aitė|ytė|utė|dóttir|dottir|ovna|evna)$/u;
const MALE_ENDING = /(?:ovich|evich|skiy|sky|skyi|ский|ov|ev|sson)$/u;

function genderOfName(name: string): Gender | null {
  const words = name.split(' ').filter((word) => /\p{L}{2}/u.test(word));
  const [first, ...others] = words;
  if (first === undefined || others.length === 0) return null;
  if (others.some((word) => /^(?:bint|Bibi|Begum)$/u.test(word))) return 'female';
  if (others.some((word) => /^(?:bin|ibn|ben)$/u.test(word))) return 'male';
  if (/^Umm?$/u.test(first)) return 'female';
  if (/^Abu$/u.test(first)) return 'male';
  const told = genderOfFirstName(first);
  if (told) return told;
  const last = words.at(-1) ?? '';
  if (FEMALE_ENDING.test(last) || FEMALE_ENDING.test(foldName(last))) return 'female';
  return MALE_ENDING.test(last) ? 'male' : null;
}
