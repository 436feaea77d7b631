// "Justice X", "Sen. X" -> the article's own full word for that rank: "a High Court judge", "the senator". It says nothing the rank does not.
import type { Line } from '../entities/lines.ts';
import { plainNoun } from '../referents/plain-noun.ts';
import { type FoundRole, roleOf } from './found-role.ts';
import { isAbbreviatedTitle } from './role-nouns.ts';
import { readPhrase } from './role-phrase.ts';

/** Sentences of an article that are looked through, and words of a phrase that is taken. */
const FURTHEST = 60;
const LONGEST = 5;

/** Whether a role's noun is a form of address that another word spells out. "Dr" is many things. */
export const isRank = (head: string): boolean => head !== 'dr' && (head === 'justice' || isAbbreviatedTitle(head));

/** Per rank (its plain noun): the fullest phrase of the article, by "the" anywhere, by "a" in its first paragraph. */
export function spelledOut(lines: readonly Line[], ranks: ReadonlySet<string>): Map<string, FoundRole> {
  const found = new Map<string, FoundRole>();
  if (ranks.size === 0) return found;
  for (const line of lines.slice(0, FURTHEST)) {
    for (let at = 0; at < line.lower.length; at++) {
      const role = isOpener(line, at) ? phraseAt(line, at) : null;
      const rank = role ? plainNoun(role.head) : '';
      if (role && ranks.has(rank) && lengthOf(role) > lengthOf(found.get(rank))) found.set(rank, role);
    }
  }
  return found;
}

const isOpener = ({ lower, paragraph }: Line, at: number): boolean =>
  lower[at] === 'the' || (paragraph === 0 && /^an?$/.test(lower[at] ?? ''));

const lengthOf = (role: FoundRole | undefined): number => (role ? role.end - role.start : 0);

function phraseAt(line: Line, at: number): FoundRole | null {
  const phrase = readPhrase(line, at);
  if (!phrase || isRank(phrase.head) || phrase.headAt !== phrase.end - 1 || phrase.end - phrase.start > LONGEST) return null;
  const isSomebody = line.nameAt.slice(phrase.start, phrase.end + 1).some((name) => name?.kind === 'person');
  return isSomebody || line.nameAt[phrase.headAt] ? null : roleOf(line, phrase, 'predicate');
}
