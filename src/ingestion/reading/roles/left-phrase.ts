// Tokens up to a place -> the noun phrase that ends there, read from right to left: where it starts and where its head is.
import type { Line } from '../entities/lines.ts';
import {
  ARTICLES,
  endsPhrase,
  isDeterminer,
  isParticiple,
  isPossessiveMark,
  isTimeWord,
  OPENERS,
  POSSESSIVES,
  pastAge,
  pastOrigin,
} from './phrase-words.ts';
import { isListedPersonNoun } from './role-nouns.ts';

/** `isOpened`: by a determiner or a possessor. `isOneOf`: after "one of the". The phrase ends where it was asked for. */
export type LeftPhrase = { readonly start: number; readonly headAt: number; readonly isOpened: boolean; readonly isOneOf: boolean };

const LONGEST = 12;
const BINDS = /^(?:of|for|at|in|to)$/;

/** Null where no word of the phrase remains. */
export function readLeft(line: Line, end: number): LeftPhrase | null {
  if (isDeterminer(line.lower[end] ?? '')) return null;
  let headAt = end;
  let start = end + 1;
  for (let at = end; at >= 0 && end - at < LONGEST; at = start - 1) {
    if (isPossessiveMark(line.lower, at)) return opened(line, possessorStart(line, at), headAt, end);
    const binding = BINDS.test(line.lower[at] ?? '') ? at : at - 1;
    const bound = binding === at || isArticle(line, at) ? boundHead(line, binding, end) : -1;
    if (bound >= 0) {
      headAt = bound;
      start = bound;
    } else {
      if (isDeterminer(line.lower[at] ?? '') && !line.nameAt[at]) return opened(line, start, headAt, end);
      const next = stepLeft(line, at, end);
      if (next === null) break;
      start = next;
    }
  }
  const from = trimOpeners(line, start, headAt);
  return from > end ? null : { start: from, headAt, isOpened: false, isOneOf: false };
}

const isArticle = (line: Line, at: number): boolean => ARTICLES.has(line.lower[at] ?? '') || POSSESSIVES.has(line.lower[at] ?? '');

function opened(line: Line, start: number, headAt: number, end: number): LeftPhrase | null {
  const from = pastOrigin(line.lower, pastAge(line.lower, start));
  return from > end ? null : { start: from, headAt, isOpened: true, isOneOf: isOneOf(line, start) };
}

/** Over one word or name to the left; null where it does not belong to the phrase. */
function stepLeft(line: Line, at: number, end: number): number | null {
  const name = line.nameAt[at];
  if (name) return name.kind === 'person' ? null : name.first;
  return belongs(line, at, end) ? at : null;
}

/** "one of the petitioners", "two of its researchers", given where the last word starts. */
function isOneOf(line: Line, start: number): boolean {
  const of = isDeterminer(line.lower[start - 1] ?? '') ? start - 2 : start - 1;
  return line.lower[of] === 'of' && /^(?:one|two|three|four|five)$/.test(line.lower[of - 1] ?? '');
}

/** The role noun right before the preposition at `at`, when the phrase so far is no role itself; else -1. */
function boundHead(line: Line, at: number, end: number): number {
  if (!BINDS.test(line.lower[at] ?? '') || at === end) return -1;
  if (isListedPersonNoun(line.lower[end] ?? '') && !line.nameAt[end]) return -1;
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const word = line.lower[index] ?? '';
    if (line.nameAt[index]) continue;
    if (isListedPersonNoun(word)) return BINDS.test(line.lower[index + 1] ?? '') ? index : -1;
    if (endsPhrase(word) || !/^\p{L}/u.test(word)) return -1;
  }
  return -1;
}

/** The possessor belongs to the title: "Lukashenko's", "the hospital's" without its article. */
function possessorStart(line: Line, mark: number): number {
  const owner = line.nameAt[mark - 1];
  if (owner) return owner.first;
  if (line.lower[mark - 1] === '.' && line.nameAt[mark - 2]) return line.nameAt[mark - 2]?.first ?? mark;
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
  beat defeated hired fired sacked picked selected signed dropped visited urged thanked quoted interviewed introduced praised blamed
  sued`.split(/\s+/),
);

function belongs(line: Line, at: number, end: number): boolean {
  const word = line.lower[at] ?? '';
  if (word === '-') return at < end && line.tokens[at]?.end === line.tokens[at + 1]?.start;
  if (word === '&' || word === '/') return at < end;
  if (word === 'and') return at < end && isListedPersonNoun(line.lower[at - 1] ?? '') && !isListedPersonNoun(line.lower[at - 2] ?? '');
  if (!/^[\p{L}\p{N}]/u.test(word) || (at < end && TAKING.has(word))) return false;
  if (word === 'late') return POSSESSIVES.has(line.lower[at - 1] ?? '') || isPossessiveMark(line.lower, at - 1);
  return !endsPhrase(word) && !isTimeWord(word) && !/^(?:of|for|at|in|to|with|from|on|or)$/.test(word);
}

/** Without an article the first words may be a verb or an adverb: "replaces coach X", "Earlier President X". */
function trimOpeners(line: Line, start: number, headAt: number): number {
  for (let at = headAt - 1; at >= start; at--) if (!line.nameAt[at] && isOpener(line, at)) return at + 1;
  return start;
}

function isOpener(line: Line, at: number): boolean {
  const word = line.lower[at] ?? '';
  if (OPENERS.has(word) || /^\d/.test(word)) return true;
  return /^\p{Ll}/u.test(line.tokens[at]?.text ?? '') && (isParticiple(word) || isVerbLike(word));
}

const PLURAL_MODIFIERS = new Set(
  `singles doubles games schools roads forces prisons veterans consumers farmers students customs elections sports arts sales news affairs
  operations communications relations rights women men homes business studies politics economics physics services works systems
  logistics`.split(/\s+/),
);

const isVerbLike = (word: string): boolean => /[a-z]{2}s$/.test(word) && !/(?:ss|us|is|ics)$/.test(word) && !PLURAL_MODIFIERS.has(word);
