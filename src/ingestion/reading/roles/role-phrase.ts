// Tokens from a place on -> the noun phrase that starts there and says what somebody is: its head and where it ends.
import type { Line } from '../entities/lines.ts';
import {
  ARTICLES,
  BINDING,
  endsPhrase,
  isDeterminer,
  isNumberWord,
  isParticiple,
  isPossessiveMark,
  isTimeWord,
  POSSESSIVES,
  pastAge,
  pastOrigin,
} from './phrase-words.ts';
import { isListedPersonNoun, isPersonNoun } from './role-nouns.ts';

/** Tokens [start, end); `head` is the noun in lower case, `headAt` its token. `opener`: the determiner or possessor before or in it. */
export type Phrase = {
  readonly start: number;
  readonly end: number;
  readonly headAt: number;
  readonly head: string;
  readonly opener: 'a' | 'the' | 'possessive' | 'none';
};

const LONGEST = 18;

/** Reads a noun phrase with its binding prepositions: "the insurer's managing director", "head of the district health office". */
export function readPhrase(line: Line, from: number): Phrase | null {
  const { start, opener } = openPhrase(line, from);
  let possessive = opener === 'possessive';
  let headAt = -1;
  let isBound = false;
  let end = start;
  for (let at = start; at < line.lower.length && at - start < LONGEST; ) {
    const step = stepOver(line, at, { start, headAt, isBound });
    if (step === null) break;
    if (step.possessive && !isBound) possessive = true;
    if (step.binds) isBound = true;
    else if (!isBound) headAt = step.headAt;
    end = step.next;
    at = step.next;
  }
  end = dropLooseEnd(line, start, end);
  const head = line.lower[headAt];
  if (head === undefined || end <= start || headAt >= end) return null;
  return { start, end, headAt, head, opener: possessive ? 'possessive' : opener };
}

function openPhrase(line: Line, from: number): { start: number; opener: Phrase['opener'] } {
  const word = line.lower[from] ?? '';
  const isOpened = isDeterminer(word);
  const start = pastOrigin(line.lower, pastAge(line.lower, isOpened ? from + 1 : from));
  if (!isOpened) return { start, opener: 'none' };
  if (POSSESSIVES.has(word)) return { start, opener: 'possessive' };
  return { start, opener: word === 'the' ? 'the' : 'a' };
}

type State = { readonly start: number; readonly headAt: number; readonly isBound: boolean };
type Step = { readonly next: number; readonly headAt: number; readonly binds?: boolean; readonly possessive?: boolean };

/** One more piece of the phrase, or null where it ends. */
function stepOver(line: Line, at: number, { start, headAt, isBound }: State): Step | null {
  const name = line.nameAt[at];
  if (name)
    return name.kind === 'person' && !isPossessiveMark(line.lower, name.last) && !isBound
      ? null
      : { next: name.last, headAt: name.last - 1 };
  const word = line.lower[at] ?? '';
  if (isPossessiveMark(line.lower, at)) return { next: at + 1, headAt: at, possessive: true };
  if (word === '-' && at > start && /^\p{Ll}/u.test(line.lower[at + 1] ?? '')) return { next: at + 2, headAt: at + 1 };
  if (word === '&' || word === '/') return { next: at + 1, headAt };
  if (word === 'and') return at > start && goesOn(line, at, isBound) ? { next: at + 1, headAt } : null;
  if (!/^[\p{L}\p{N}]/u.test(word)) return word === '.' && isDotted(line, at) ? { next: at + 1, headAt } : null;
  if (BINDING.has(word)) return at > start && binds(line, at) ? { next: at + 1, headAt, binds: true } : null;
  if (ARTICLES.has(word) || POSSESSIVES.has(word)) return BINDING.has(line.lower[at - 1] ?? '') ? { next: at + 1, headAt } : null;
  if (word === 'only' && at === start) return { next: at + 1, headAt };
  if (endsPhrase(word) || (at > start && isTimeWord(word))) return null;
  if (isParticiple(word) && (isComplete(line, at) || (isBound && isAfterNoun(line, at)))) return null;
  return { next: at + 1, headAt: at };
}

/** "St. Petersburg", "No. 4". */
const isDotted = (line: Line, at: number): boolean => /^(?:st|no|mt|dr|ft)$/.test(line.lower[at - 1] ?? '');
const isComplete = (line: Line, at: number): boolean => isPersonNoun(line.lower[at - 1] ?? '') || line.nameAt[at - 1] !== undefined;

// Those whose subject follows "on"; for others "on" tells the place.
const TOPICAL =
  /^(?:expert|advis[eo]r|specialist|authority|rapporteur|envoy|commentator|consultant|lead|spokes(?:wo)?man|spokesperson|aide|minister|commissioner|analyst|researcher|lecturer|professor)$/;

// They speak for where they are from; a baker from Gaza is a baker.
const SENT = /^(?:delegate|representative|envoy|refugee|migrant|immigrant|exile|visitor)$/;

/** "professor of medicine invented": what follows a noun inside the bound part is a verb. */
function isAfterNoun(line: Line, at: number): boolean {
  const before = line.lower[at - 1] ?? '';
  return /^[a-z]{4,}$/.test(before) && !/ly$/.test(before) && !BINDING.has(before) && /^[a-z]/.test(line.tokens[at]?.text ?? '');
}

/** A preposition goes on with the role where a name or a noun follows, not a time, a number or a verb. */
function binds(line: Line, at: number): boolean {
  const [word, next] = [line.lower[at] ?? '', line.lower[at + 1] ?? ''];
  if (word === 'for' && isNumberWord(next)) return isCounted(line.lower[at + 2] ?? '');
  if (isTimeWord(next) || endsPhrase(next) || !/^\p{L}/u.test(next)) return false;
  const isName = line.nameAt[at + 1] !== undefined || /^\p{Lu}/u.test(line.tokens[at + 1]?.text ?? '');
  switch (word) {
    case 'of':
      return true;
    case 'on':
      return TOPICAL.test(line.lower[at - 1] ?? '');
    case 'from':
      return isName && SENT.test(line.lower[at - 1] ?? '');
    case 'in':
      return isName;
    case 'with':
      return isName || next === 'the';
    case 'to':
      return isName || ARTICLES.has(next) || POSSESSIVES.has(next);
    default:
      return isName || !isNumberWord(next);
  }
}

/** "a lawyer for 31 relatives", not "for six years". */
const isCounted = (word: string): boolean => /^[a-z]/.test(word) && !/^(?:years?|months?|weeks?|days?|hours?|decades?)$/.test(word);

/** "founder and chief executive", "Police and Prisons Union", "search and rescue agency": the same phrase goes on after "and". */
function goesOn(line: Line, at: number, isBound: boolean): boolean {
  const isBig = (index: number) => /^\p{Lu}/u.test(line.tokens[index]?.text ?? '');
  if (isBig(at - 1) && isBig(at + 1) && line.nameAt[at + 1]?.kind !== 'person') return true;
  const next = line.lower[at + 1] ?? '';
  if (isBound) return /^[a-z]{4,}$/.test(next) && !endsPhrase(next) && !isParticiple(next) && !isDeterminer(line.lower[at + 2] ?? '');
  for (let index = at + 1; index < at + 5; index++) {
    const word = line.lower[index] ?? '';
    if (line.nameAt[index]?.kind === 'person' || isDeterminer(word) || endsPhrase(word) || !/^\p{L}/u.test(word)) return false;
    if (isListedPersonNoun(word)) return true;
  }
  return false;
}

/** No phrase ends in "of the", "and" or "'s". */
function dropLooseEnd(line: Line, start: number, end: number): number {
  let last = end;
  const isLoose = (word: string) =>
    BINDING.has(word) || ARTICLES.has(word) || POSSESSIVES.has(word) || /^(?:and|&|\/|['’]s?|\.)$/.test(word);
  while (last > start && line.nameAt[last - 1] === undefined && isLoose(line.lower[last - 1] ?? '')) last--;
  return last;
}
