// "the novelist said", where only one person without a role has been spoken of lately -> that person's role.
import type { Line, PlacedName } from '../entities/lines.ts';
import type { Group } from '../entities/name-group.ts';
import { type FoundRole, roleOf } from './found-role.ts';
import { isFiniteVerb, SPEECH_VERBS } from './phrase-words.ts';
import { isFunctionary, isKinship, isListedPersonNoun, isRelativeRole } from './role-nouns.ts';
import { readPhrase } from './role-phrase.ts';

/** Sentences in which nobody else may be named. */
const REACH = 3;
/** Sentences after the first mention. */
const FURTHEST = 40;

/** The role of a group of which nothing else says what it is. `taken`: nouns that name others, lower case. */
export function roleByDescription(lines: readonly Line[], { names }: Group, taken: ReadonlySet<string>): FoundRole | null {
  const own = new Set(names);
  const first = names[0];
  if (!first || names.length < 2) return null;
  const from = first.line.index;
  for (const line of lines.slice(from, from + FURTHEST)) {
    if (!isAlone(lines.slice(Math.max(from, line.index - REACH), line.index + 1), own)) continue;
    const role = subjectOf(line, taken);
    if (role && (line !== first.line || (line.tokens[role.start]?.start ?? 0) > first.end)) return role;
  }
  return null;
}

/** Whether these lines name somebody, and nobody but the bearer of these names. */
function isAlone(lines: readonly Line[], own: ReadonlySet<PlacedName>): boolean {
  const people = lines.flatMap((line) => line.names).filter((name) => name.kind === 'person');
  return people.length > 0 && people.every((name) => own.has(name));
}

/** A definite description without complement that speaks or acts: "the retired teacher said". */
function subjectOf(line: Line, taken: ReadonlySet<string>): FoundRole | null {
  for (let at = 0; at < line.lower.length; at++) {
    if (line.lower[at] !== 'the') continue;
    const phrase = readPhrase(line, at);
    if (!phrase || phrase.headAt !== phrase.end - 1 || phrase.end - phrase.start > 3) continue;
    const { head } = phrase;
    if (!isListedPersonNoun(head) || isRelativeRole(head) || isKinship(head) || taken.has(head) || isFunctionary(head)) continue;
    const isAged = phrase.start > at + 1;
    const isActing = isAged || isFiniteVerb(line.lower[phrase.end] ?? '') || SPEECH_VERBS.has(line.lower[at - 1] ?? '');
    if (isActing) return roleOf(line, phrase, 'predicate');
  }
  return null;
}
