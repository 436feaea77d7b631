// What stands before a name -> what it says its bearer is: "European Commission spokeswoman X", "The envoy, X,", "Lukashenko's spokeswoman X", "the airline X".
import type { Line, PlacedName } from '../entities/lines.ts';
import { type FoundRole, roleOf } from './found-role.ts';
import { type LeftPhrase, readLeft } from './left-phrase.ts';
import { SPEECH_VERBS } from './phrase-words.ts';
import {
  COURTESIES,
  isAbbreviatedTitle,
  isListedPersonNoun,
  isOrganizationNoun,
  isPersonNoun,
  isPlaceNoun,
  isPluralPersonNoun,
  NO_ROLE,
  singularOf,
} from './role-nouns.ts';

/** At most two: "Its commander, Gen. X," holds both. */
export function rolesBefore(name: PlacedName): FoundRole[] {
  const { line } = name;
  const at = skipNaming(name, skipCourtesies(line, name.first - 1));
  if (at < 0) return [];
  if (name.kind === 'place') return given(placeBefore(name, at));
  if (line.lower[at] === ',') return given(appositionBefore(name, at - 1));
  if (/^(?:is|was)$/.test(line.lower[at] ?? '')) return given(predicateBefore(name, at - 1));
  const title = titleBefore(name, at);
  const comma = title ? title.start - 1 : -1;
  return line.lower[comma] === ',' ? [...given(title), ...given(appositionBefore(name, comma - 1))] : given(title);
}

const given = (role: FoundRole | null): FoundRole[] => (role ? [role] : []);

/** The word that ends at a token: the one before a full stop that stands apart ("Fr" of "Fr."). */
const wordAt = (line: Line, at: number): number => (line.lower[at] === '.' ? at - 1 : at);

/** Over "Mr", "Ms" and the like, to the left. */
function skipCourtesies(line: Line, from: number): number {
  let at = from;
  while (!line.nameAt[at] && COURTESIES.has(line.lower[wordAt(line, at)] ?? '')) at = wordAt(line, at) - 1;
  return at;
}

/** Over "named", "called", "known as", to the left: "a winger known as X", "a baker named X". Only a person is told of so. */
function skipNaming({ line, kind }: PlacedName, at: number): number {
  if (kind !== 'person') return at;
  const word = line.lower[at] ?? '';
  if (/^(?:named|called|nicknamed)$/.test(word)) return isListedPersonNoun(line.lower[at - 1] ?? '') ? at - 1 : at;
  const isAs = word === 'as' && /^(?:known|identified)$/.test(line.lower[at - 1] ?? '');
  return isAs && isListedPersonNoun(line.lower[at - 2] ?? '') ? at - 2 : at;
}

const headOf = (line: Line, { headAt }: LeftPhrase): string => (line.nameAt[headAt] ? '' : (line.lower[headAt] ?? ''));

/** "The envoy, Thomas R. Whitcombe,": the name has to be closed off again. */
function appositionBefore(name: PlacedName, end: number): FoundRole | null {
  const { line } = name;
  if (end < 0 || line.nameAt[end]?.kind === 'person' || name.kind === 'place' || !isClosedOff(line, name.last)) return null;
  const left = readLeft(line, end);
  if (!left?.isOpened) return null;
  const head = headOf(line, left);
  if (left.isOneOf && isPluralPersonNoun(head))
    return roleOf(line, { start: left.start, end: end + 1, head: singularOf(head) }, 'apposition');
  const fits = name.kind === 'person' ? isPersonNoun(head) && !NO_ROLE.has(head) : isOrganizationNoun(head);
  return fits ? roleOf(line, { start: left.start, end: end + 1, head }, 'apposition') : null;
}

/** "Its president is X.": nothing may follow the name in which it were a subject. */
function predicateBefore(name: PlacedName, end: number): FoundRole | null {
  const { line } = name;
  const left = end >= 0 && name.kind === 'person' && isClosedOff(line, name.last) ? readLeft(line, end) : null;
  if (!left?.isOpened || !isListedPersonNoun(headOf(line, left))) return null;
  return roleOf(line, { start: left.start, end: end + 1, head: headOf(line, left) }, 'predicate');
}

const isClosedOff = (line: Line, at: number): boolean => {
  const next = line.lower[at];
  return next === undefined || /^[,.;:)(—–!?"”’-]$/u.test(next) || /^(?:and|of|from|who|kc|jr)$/.test(next);
};

/** "prosecutor X", "County director of education X", "Lt. Col. X". */
function titleBefore(name: PlacedName, end: number): FoundRole | null {
  const { line, kind } = name;
  if (kind === 'person' && isAbbreviation(line, end)) return abbreviationBefore(line, end);
  if (line.nameAt[end]?.kind === 'person' || !/^\p{L}/u.test(line.lower[end] ?? '')) return null;
  const left = readLeft(line, end);
  if (!left) return null;
  const head = headOf(line, left);
  const fits = kind === 'person' ? isTitle(line, left, end) : left.headAt === end && isOrganizationNoun(head);
  return fits ? roleOf(line, { start: left.start, end: end + 1, head }, 'title') : null;
}

// On a team, where nothing but the noun stands before the name; elsewhere they are things.
const POSITION = /^(?:center|centre|wing|tackle|safety|cornerback|kicker|punter|libero|setter)$/;

/** A noun known only by its ending needs an article or a word before it. In "the captain of the ferry X" X is the ferry. */
function isTitle(line: Line, left: LeftPhrase, end: number): boolean {
  const head = headOf(line, left);
  if (NO_ROLE.has(head) || SPEECH_VERBS.has(head) || (left.headAt !== end && isThing(line, end))) return false;
  if (POSITION.test(head)) return left.start === end;
  return isListedPersonNoun(head) || (isPersonNoun(head) && (left.isOpened || left.headAt === 0 || left.start < left.headAt));
}

const CRAFT = /^(?:ship|ferry|vessel|boat|tanker|freighter|yacht|trawler|submarine|frigate|cruiser|film|play|band|novel|book|plane|train)$/;

const isThing = (line: Line, at: number): boolean => {
  const word = line.tokens[at]?.text ?? '';
  return isOrganizationNoun(word) || isPlaceNoun(word) || CRAFT.test(word);
};

function isAbbreviation(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  return isAbbreviatedTitle(line.lower[word] ?? '') && /^\p{Lu}/u.test(line.tokens[word]?.text ?? '') && !line.nameAt[word];
}

/** "Lt. Col.", or the noun before it: "Finance minister Dr." */
function abbreviationBefore(line: Line, end: number): FoundRole {
  let start = wordAt(line, end);
  while (isAbbreviation(line, start - 1)) start = wordAt(line, start - 1);
  const before = line.lower[start - 1] ?? '';
  const left = isListedPersonNoun(before) && !line.nameAt[start - 1] ? readLeft(line, start - 1) : null;
  if (left) return roleOf(line, { start: left.start, end: start, head: before }, 'title');
  return roleOf(line, { start, end: end + 1, head: line.lower[wordAt(line, end)] ?? '' }, 'title');
}

// "the city of X" is X; "the capital of X" and "a suburb of X" are not.
const IS_ITS_NAME =
  /^(?:city|town|village|hamlet|island|province|region|state|country|nation|republic|kingdom|port|district|county|municipality|peninsula|prefecture|governorate|oblast|canton)$/;

/** "the port city of Klaipėda", "the mining town X". */
function placeBefore(name: PlacedName, at: number): FoundRole | null {
  const { line } = name;
  const end = line.lower[at] === 'of' ? at - 1 : at;
  const left = end >= 0 && !line.nameAt[end] ? readLeft(line, end) : null;
  if (!left?.isOpened || left.headAt !== end || left.start === end) return null;
  const head = headOf(line, left);
  const fits = end < at ? IS_ITS_NAME.test(head) : isPlaceNoun(head);
  const isOfAnother = line.nameAt.slice(left.start, end).some((other) => other !== undefined);
  return fits && !isOfAnother ? roleOf(line, { start: left.start, end: end + 1, head }, 'title') : null;
}
