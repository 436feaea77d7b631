// What stands before a name -> what it says its bearer is: "European Commission spokeswoman X", "The envoy, X,", "Lukashenko's spokeswoman X", "the airline X".
import type { Line, PlacedName } from '../entities/lines.ts';
import {
  ARTICLES,
  endsPhrase,
  isDeterminer,
  isParticiple,
  isTimeWord,
  OPENERS,
  POSSESSIVES,
  pastAge,
  pastOrigin,
  SPEECH_VERBS,
} from './phrase-words.ts';
import type { FoundRole } from './role-after.ts';
import {
  COURTESIES,
  isAbbreviatedTitle,
  isListedPersonNoun,
  isOrganizationNoun,
  isPersonNoun,
  isPlaceNoun,
  isPluralPersonNoun,
} from './role-nouns.ts';

/** At most two: "Its commander, Gen. X," holds both. */
export function rolesBefore(name: PlacedName): FoundRole[] {
  const { line } = name;
  const at = skipCourtesies(line, name.first - 1);
  if (at < 0) return [];
  if (name.kind === 'place') return given(placeBefore(name, at));
  if (line.lower[at] === ',') return given(appositionBefore(name, at - 1));
  if (/^(?:is|was)$/.test(line.lower[at] ?? '')) return given(predicateBefore(name, at - 1));
  const title = titleBefore(name, at);
  const comma = title ? title.start - 1 : -1;
  return line.lower[comma] === ',' ? [...given(title), ...given(appositionBefore(name, comma - 1))] : given(title);
}

const given = (role: FoundRole | null): FoundRole[] => (role ? [role] : []);

/** Over "Mr", "Ms." and the like, to the left. */
function skipCourtesies(line: Line, from: number): number {
  let at = from;
  for (;;) {
    const word = line.lower[at] === '.' ? line.lower[at - 1] : line.lower[at];
    if (word === undefined || !COURTESIES.has(word) || line.nameAt[at]) return at;
    at -= line.lower[at] === '.' ? 2 : 1;
  }
}

/** The noun phrase that ends at `end`, leftwards: where it starts, where its head is, whether it is opened by a determiner or possessor. */
type Left = { readonly start: number; readonly headAt: number; readonly isOpened: boolean; readonly oneOf: number };

/** "The envoy, Thomas R. Whitcombe,": the name has to be closed off again. */
function appositionBefore(name: PlacedName, end: number): FoundRole | null {
  const { line } = name;
  if (end < 0 || line.nameAt[end]?.kind === 'person' || name.kind === 'place' || !isClosedOff(line, name.last)) return null;
  const left = readLeft(line, end);
  if (!left?.isOpened || line.nameAt[left.headAt]) return null;
  const head = line.lower[left.headAt] ?? '';
  if (head === 'man' || head === 'woman') return null;
  if (left.oneOf >= 0 && isPluralPersonNoun(head))
    return { line, start: left.oneOf, end: end + 1, head: singular(head), how: 'apposition' };
  if (!(name.kind === 'person' ? isPersonNoun(head) : isOrganizationNoun(head))) return null;
  return { line, start: left.start, end: end + 1, head, how: 'apposition' };
}

/** "Its president is X.": nothing may follow the name in which it were a subject. */
function predicateBefore(name: PlacedName, end: number): FoundRole | null {
  const { line } = name;
  const left = end >= 0 && isClosedOff(line, name.last) ? readLeft(line, end) : null;
  const head = line.lower[left?.headAt ?? -1] ?? '';
  if (!left?.isOpened || name.kind !== 'person' || line.nameAt[left.headAt] || !isListedPersonNoun(head)) return null;
  return { line, start: left.start, end: end + 1, head, how: 'predicate' };
}

const singular = (plural: string): string => plural.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');

const isClosedOff = (line: Line, at: number): boolean => {
  const next = line.lower[at];
  return next === undefined || /^[,.;:)(—–!?"”’-]$/u.test(next) || /^(?:and|of|from|who|kc|jr)$/.test(next);
};

/** "prosecutor X", "County director of education X", "Lt. Col. X". */
function titleBefore(name: PlacedName, end: number): FoundRole | null {
  const { line } = name;
  const abbreviated = abbreviatedBefore(line, end);
  if (abbreviated) return name.kind === 'person' ? abbreviated : null;
  const word = line.lower[end] ?? '';
  if (line.nameAt[end]?.kind === 'person' || !/^\p{L}/u.test(word)) return null;
  const left = readLeft(line, end);
  if (!left) return null;
  const head = line.lower[left.headAt] ?? '';
  const fits = name.kind === 'person' ? isTitleNoun(line, left.headAt, left.isOpened) : isOrganizationNoun(head);
  if (!fits || (left.headAt !== end && (name.kind !== 'person' || isThing(line.lower[end] ?? '')))) return null;
  return { line, start: left.start, end: end + 1, head, how: 'title' };
}

// "the captain of the ferry X": X is the ferry.
const isThing = (word: string): boolean =>
  isOrganizationNoun(word) ||
  isPlaceNoun(word) ||
  /^(?:ship|ferry|vessel|boat|tanker|freighter|yacht|trawler|submarine|frigate|cruiser|film|play|band|novel|book|plane|train)$/.test(word);

/** A noun known only by its ending needs an article or an adjective that no verb could be. */
function isTitleNoun(line: Line, at: number, isOpened: boolean): boolean {
  const word = line.lower[at] ?? '';
  if (word === 'man' || word === 'woman' || SPEECH_VERBS.has(word)) return false;
  return isListedPersonNoun(word) || (isPersonNoun(word) && (isOpened || at === 0 || /^[\p{L}]+$/u.test(line.lower[at - 1] ?? '')));
}

function abbreviatedBefore(line: Line, end: number): FoundRole | null {
  let start = end + 1;
  for (let at = end; at >= 0; ) {
    const wordAt = line.lower[at] === '.' ? at - 1 : at;
    if (!isAbbreviatedTitle(line.lower[wordAt] ?? '') || !/^\p{Lu}/u.test(line.tokens[wordAt]?.text ?? '')) break;
    start = wordAt;
    at = wordAt - 1;
  }
  if (start > end) return null;
  const before = line.lower[start - 1] ?? '';
  const head = line.lower[end] === '.' ? line.lower[end - 1] : line.lower[end];
  if (isListedPersonNoun(before) && !line.nameAt[start - 1]) {
    const left = readLeft(line, start - 1);
    if (left) return { line, start: left.start, end: start, head: before, how: 'title' };
  }
  return { line, start, end: end + 1, head: head ?? '', how: 'title' };
}

// "the city of X" is X; "the capital of X" and "a suburb of X" are not.
const IS_ITS_NAME =
  /^(?:city|town|village|hamlet|island|province|region|state|country|nation|republic|kingdom|port|district|county|municipality|peninsula|prefecture|governorate|oblast|canton)$/;

/** "the port city of Klaipėda", "the mining town X". */
function placeBefore(name: PlacedName, at: number): FoundRole | null {
  const { line } = name;
  const end = line.lower[at] === 'of' ? at - 1 : at;
  const left = end >= 0 && !line.nameAt[end] ? readLeft(line, end) : null;
  const head = line.lower[left?.headAt ?? -1] ?? '';
  if (!left?.isOpened || left.headAt !== end || left.start === end || !(end < at ? IS_ITS_NAME.test(head) : isPlaceNoun(head))) return null;
  if (line.nameAt.slice(left.start, end).some((other) => other !== undefined)) return null;
  return { line, start: left.start, end: end + 1, head, how: 'title' };
}

const LONGEST = 12;

export function readLeft(line: Line, end: number): Left | null {
  let headAt = end;
  let start = end + 1;
  let isOpened = false;
  for (let at = end; at >= 0 && end - at < LONGEST; ) {
    const name = line.nameAt[at];
    const word = line.lower[at] ?? '';
    if (isPossessiveMark(line, at))
      return { start: possessorStart(line, at), headAt, isOpened: true, oneOf: oneOfBefore(line, possessorStart(line, at)) };
    if (name) {
      if (name.kind === 'person') break;
      start = name.first;
      at = name.first - 1;
      continue;
    }
    if (ARTICLES.has(word) || POSSESSIVES.has(word)) {
      const bound = boundHead(line, at - 1, end);
      if (bound < 0) {
        isOpened = true;
        break;
      }
      headAt = bound;
      start = bound;
      at = bound - 1;
      continue;
    }
    if (/^(?:of|for|at|in|to)$/.test(word)) {
      const bound = boundHead(line, at, end);
      if (bound < 0) {
        isOpened = false;
        break;
      }
      headAt = bound;
      start = bound;
      at = bound - 1;
      continue;
    }
    if (isDeterminer(word)) {
      isOpened = true;
      break;
    }
    if (!belongs(line, at, end)) break;
    start = at;
    at--;
  }
  const trimmed = isOpened ? pastOrigin(line.lower, pastAge(line.lower, start)) : trimOpeners(line, start, headAt);
  return trimmed > end ? null : { start: trimmed, headAt, isOpened, oneOf: isOpened ? oneOfBefore(line, start) : -1 };
}

/** Where "one of the petitioners" starts, given where "petitioners" does; -1 for other phrases. */
function oneOfBefore(line: Line, start: number): number {
  const of = isDeterminer(line.lower[start - 1] ?? '') ? start - 2 : start - 1;
  return line.lower[of] === 'of' && /^(?:one|two|three|among)$/.test(line.lower[of - 1] ?? '') ? of - 1 : -1;
}

/** The role noun right before the preposition at `at`, when the phrase so far is no role itself; else -1. */
function boundHead(line: Line, at: number, end: number): number {
  if (!/^(?:of|for|at|in|to)$/.test(line.lower[at] ?? '') || at === end) return -1;
  if (isListedPersonNoun(line.lower[end] ?? '') && !line.nameAt[end]) return -1;
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const word = line.lower[index] ?? '';
    if (isListedPersonNoun(word) && !line.nameAt[index]) return /^(?:of|for|at|in|to)$/.test(line.lower[index + 1] ?? '') ? index : -1;
    if (!line.nameAt[index] && (endsPhrase(word) || !/^\p{L}/u.test(word))) return -1;
  }
  return -1;
}

const isPossessiveMark = (line: Line, at: number): boolean => {
  const word = line.lower[at] ?? '';
  return word === "'s" || word === '’s' || ((word === "'" || word === '’') && /s$/.test(line.lower[at - 1] ?? ''));
};

/** The possessor belongs to the title: "Lukashenko's", "the hospital's" without its article. */
function possessorStart(line: Line, mark: number): number {
  const owner = line.nameAt[mark - 1];
  if (owner) return owner.first;
  let at = mark - 1;
  for (; at >= 0 && mark - at < 6; at--) {
    const word = line.lower[at] ?? '';
    if (isDeterminer(word) || !/^[\p{L}\p{N}]/u.test(word) || endsPhrase(word) || /^(?:of|for|at|in|to|from|and|with)$/.test(word)) break;
  }
  return Math.min(at + 1, mark - 1);
}

// Verbs that news puts right before a title: "the club replaces coach X".
const TAKING = new Set(
  `replaces succeeds beats defeats appoints hires fires sacks picks selects signs drops recalls names visits accuses urges thanks follows features
  quotes cites interviews introduces honours honors backs supports attacks elects welcomes praises blames sues fined jailed replaced succeeded
  beat defeated hired fired sacked picked selected signed dropped visited urged thanked quoted interviewed introduced praised blamed sued`.split(
    /\s+/,
  ),
);

function belongs(line: Line, at: number, end: number): boolean {
  const word = line.lower[at] ?? '';
  if (word === '.' && at < end) return /^(?:st|no|mt)$/.test(line.lower[at - 1] ?? '');
  if (word === '-') return at < end && line.tokens[at]?.end === line.tokens[at + 1]?.start;
  if (word === '&' || word === '/') return at < end;
  if (word === 'and') return at < end && isListedPersonNoun(line.lower[at - 1] ?? '') && !isListedPersonNoun(line.lower[at - 2] ?? '');
  if (!/^[\p{L}\p{N}]/u.test(word)) return false;
  if (at < end && TAKING.has(word)) return false;
  return !endsPhrase(word) && !isTimeWord(word) && !/^(?:with|from|on|and|or)$/.test(word);
}

/** Without an article the first words may be a verb or an adverb: "replaces coach X", "Earlier President X". */
function trimOpeners(line: Line, start: number, headAt: number): number {
  let from = start;
  for (let at = headAt - 1; at >= start; at--) {
    if (line.nameAt[at]) continue;
    const word = line.lower[at] ?? '';
    const isSmall = /^\p{Ll}/u.test(line.tokens[at]?.text ?? '');
    if (OPENERS.has(word) || /^\d/.test(word) || (isSmall && (isParticiple(word) || isVerbLike(line, at)))) {
      from = at + 1;
      break;
    }
  }
  return from;
}

const PLURAL_MODIFIERS = new Set(
  'singles doubles games schools roads forces prisons veterans consumers farmers students customs elections sports arts sales news affairs operations communications relations rights women men homes business studies politics economics physics services works systems logistics'.split(
    ' ',
  ),
);
const isVerbLike = (line: Line, at: number): boolean =>
  /^\p{Ll}/u.test(line.tokens[at]?.text ?? '') &&
  /[a-z]{2}s$/.test(line.lower[at] ?? '') &&
  !/(?:ss|us|is|ics)$/.test(line.lower[at] ?? '') &&
  !PLURAL_MODIFIERS.has(line.lower[at] ?? '');
