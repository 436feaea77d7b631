// What speaks for a name being a person, an organisation or a place, beside the tagger's word: the name itself and what is said of it.
import type { EntityKind } from '../../../domain/entity.ts';
import type { FoundRole } from '../roles/found-role.ts';
import { roleAfter } from '../roles/role-after.ts';
import { rolesBefore } from '../roles/role-before.ts';
import {
  COURTESIES,
  isAbbreviatedTitle,
  isListedPersonNoun,
  isOrganizationNoun,
  isPlaceNoun,
  isRelativeRole,
} from '../roles/role-nouns.ts';
import type { PlacedName } from './lines.ts';

export type Votes = Record<EntityKind, number>;
export const KINDS = ['person', 'organization', 'place'] as const;

/** Adds what one mention says: strong words count 2 and more, a preposition or a speech verb less than the tagger. */
export function addEvidence(votes: Votes, name: PlacedName): void {
  addName(votes, name);
  addNeighbours(votes, name);
  if (!mayBeCalled(name)) return;
  for (const kind of KINDS) if (isCalled(name, kind)) votes[kind] += 3;
}

const LEGAL = /\s(?:Ltd|plc|PLC|Inc|Corp|LLC|LLP|SA|AS|ASA|AG|NV|BV|AB|Oyj|GmbH|SpA|Srl|Pte|A\.Ş|K\.K)\.?$/u;
const PLACE_ENDING =
  /\s(?:River|Strait|Boulevard|Avenue|Street|Road|Highway|Stadium|Arena|Oval|Tower|Prefecture|Lagoon|Province|Islands?|Lake|Bay|Gulf|Mountains|Valley|Delta|Desert|Peninsula|Square|Pavilion|Airport|Bridge)$/u;
const PLACE_OPENING = /^(?:Lake|Mount|Cape|Estadio|Stade|Estádio|Stadio|Île|Ile|Cerro|Rue|Piazza|Plaza|Quebrada) |^Valley of /u;

function addName(votes: Votes, { text }: PlacedName): void {
  if (LEGAL.test(text)) votes.organization += 3;
  const isOfPlace = text.toLowerCase().split(' ').some(isOrganizationNoun);
  if (!isOfPlace && (PLACE_ENDING.test(text) || PLACE_OPENING.test(text))) votes.place += 1.5;
}

const PLACE_BEFORE = new Set(
  'in at near from to into across around toward towards outside inside through via northern southern eastern western central'.split(' '),
);
const SPEECH = new Set(
  'said says say told tells added adds asked warned argued insisted explained recalled denied wrote replied'.split(' '),
);

function addNeighbours(votes: Votes, { line, first, last }: PlacedName): void {
  const before = (line.lower[first - 1] === '.' ? line.lower[first - 2] : line.lower[first - 1]) ?? '';
  const after = line.lower[last] ?? '';
  if (PLACE_BEFORE.has(before)) votes.place += before === 'in' && line.lower[first - 2] === 'shares' ? -1 : 1;
  if (before === 'in' && line.lower[first - 2] === 'shares') votes.organization += 2;
  if (COURTESIES.has(before) || isAbbreviatedTitle(before)) votes.person += 2;
  if (after === ',' && /^\d{2}$/.test(line.lower[last + 1] ?? '') && line.lower[last + 2] === ',') votes.person += 2;
  if (SPEECH.has(after) || SPEECH.has(before)) {
    votes.person += 0.6;
    votes.organization += 0.4;
  }
}

/**
 * Called so in as many words: "X, a rights group", "the airline X", "X, lawyer for Y". A noun of two kinds, as "operator", tells nothing, and
 * neither does whose daughter or member: that may be said of somebody before.
 */
function isCalled(name: PlacedName, kind: EntityKind): boolean {
  if (isDateline(name) || isModifier(name) || isInPlace(name)) return false;
  if (kind !== 'person' && /^(?:of|from)$/.test(name.line.lower[name.last] ?? '')) return false;
  const asKind: PlacedName = name.kind === kind ? name : { ...name, kind };
  return [...rolesBefore(asKind), roleAfter(asKind)].some((role) => role !== null && tells(role) && sortOf(role.head) === kind);
}

/** Most names stand between words that can call them nothing: the search is spared. */
function mayBeCalled({ line, first, last }: PlacedName): boolean {
  const [before, after] = [line.lower[first - 1] ?? '', line.lower[last] ?? ''];
  return /^(?:[,(—–]|is|was|of|from)$/.test(after) || /^(?:,|of|is|was)$/.test(before) || sortOf(before) !== null;
}

/** "BELMOPAN – Belize's leader ...": what follows the dash is the news. */
const isDateline = ({ line, first, last }: PlacedName): boolean => first < 4 && /^[–—-]$/.test(line.lower[last] ?? '');

/** "chief Canada economist". */
const isModifier = ({ line, last }: PlacedName): boolean => isListedPersonNoun(line.lower[last] ?? '');

/** "a dealer in Lugano, Switzerland": the phrase before the comma belongs to somebody else. */
const isInPlace = ({ line, first }: PlacedName): boolean => line.lower[first - 1] === ',' && line.nameAt[first - 2]?.kind === 'place';

/** In "leader of the ruling X" the noun is not said of X. */
const tells = ({ line, end, head, how }: FoundRole): boolean => !isRelativeRole(head) && (how !== 'title' || line.lower[end - 1] === head);

/** Said of people and of firms, states and armies alike. */
const OF_ANYBODY = new Set(
  'owner co-owner buyer seller trader host investor rebel contractor exporter importer employer sponsor champion winner loser finalist founder keeper'.split(
    ' ',
  ),
);

function sortOf(noun: string): EntityKind | null {
  if (OF_ANYBODY.has(noun)) return null;
  const sorts = [isListedPersonNoun(noun), isOrganizationNoun(noun), isPlaceNoun(noun)];
  return sorts.filter(Boolean).length === 1 ? (KINDS[sorts.indexOf(true)] ?? null) : null;
}
