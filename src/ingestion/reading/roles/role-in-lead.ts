// The lead's "a former treasurer" -> the role of the person named only in a later paragraph, with an age: how news holds a name back.
import type { Line, PlacedName } from '../entities/lines.ts';
import type { Group } from '../entities/name-group.ts';
import { type FoundRole, roleOf } from './found-role.ts';
import { isPersonNoun, NO_ROLE } from './role-nouns.ts';
import { readPhrase } from './role-phrase.ts';

/** The role of the first person whom the article names, if the lead names nobody and speaks of one such person. */
export function roleInLead(lines: readonly Line[], first: Group): FoundRole | null {
  const name = first.names[0];
  const lead = lines.slice(
    0,
    lines.findIndex((line) => line.paragraph > 0),
  );
  if (!name || name.line.paragraph === 0 || name.line.paragraph > 2 || !(isHeldBack(name) || isIntroduced(name))) return null;
  if (lead.some((line) => line.names.some((other) => other.kind === 'person'))) return null;
  if (!isHeldBack(name) && countOf(lead) !== 1) return null;
  for (const line of lead) {
    const at = personAt(line);
    if (at < 0) continue;
    const phrase = readPhrase(line, at);
    if (!phrase || !isPersonNoun(phrase.head) || NO_ROLE.has(phrase.head)) return null;
    return roleOf(line, phrase, 'predicate');
  }
  return null;
}

/** "X, 58," or "The man, identified as X". */
const isHeldBack = ({ line, first, last }: PlacedName): boolean => isAged(line, last) || isIdentified(line, first);

const isAged = (line: Line, at: number): boolean => /^[,(]$/.test(line.lower[at] ?? '') && /^\d{2}$/.test(line.lower[at + 1] ?? '');

const isIdentified = ({ lower }: Line, first: number): boolean =>
  lower[0] === 'the' && /^(?:man|woman|boy|girl|teenager)$/.test(lower[1] ?? '') && lower[first - 1] === 'as';

/** "X of the Y party won" opens a paragraph: who is introduced so is somebody the lead has told of. */
function isIntroduced({ line, first, last }: PlacedName): boolean {
  const next = line.lower[last] === ',' ? last + 1 : last;
  return first < 2 && /^(?:of|formerly)$/.test(line.lower[next] ?? '');
}

/** How many people the lead speaks of as "a ...". */
const countOf = (lead: readonly Line[]): number =>
  lead.reduce((sum, line) => sum + line.lower.filter((word, index) => /^an?$/.test(word) && namesPerson(line, index)).length, 0);

/** Where the lead starts to speak of somebody: "The skipper of a ferry" as its first words, else the first "a former treasurer". */
function personAt(line: Line): number {
  if (line.lower[0] === 'the' && isOfSomething(line)) return 0;
  return line.lower.findIndex((word, index) => /^an?$/.test(word) && namesPerson(line, index));
}

function isOfSomething(line: Line): boolean {
  const phrase = readPhrase(line, 0);
  return (
    phrase !== null &&
    isPersonNoun(phrase.head) &&
    line.lower[phrase.headAt + 1] === 'of' &&
    /^an?$/.test(line.lower[phrase.headAt + 2] ?? '')
  );
}

function namesPerson(line: Line, at: number): boolean {
  const head = readPhrase(line, at)?.head ?? '';
  return isPersonNoun(head) || /^(?:boy|girl|teenager|couple)$/.test(head) || NO_ROLE.has(head);
}
