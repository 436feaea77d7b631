// The lead's "a former treasurer" -> the role of the person named only in a later paragraph, with an age: how news holds a name back.
import type { Line } from '../entities/lines.ts';
import type { Group } from '../entities/name-group.ts';
import { type FoundRole, roleOf } from './found-role.ts';
import { isListedPersonNoun } from './role-nouns.ts';
import { readPhrase } from './role-phrase.ts';

/** The role of the first person whom the article names, if the lead names nobody and speaks of one such person. */
export function roleInLead(lines: readonly Line[], first: Group): FoundRole | null {
  const name = first.names[0];
  const lead = lines.slice(
    0,
    lines.findIndex((line) => line.paragraph > 0),
  );
  if (!name || name.line.paragraph === 0 || name.line.paragraph > 2 || !isAged(name.line, name.last)) return null;
  if (lead.some((line) => line.names.some((other) => other.kind === 'person'))) return null;
  for (const line of lead) {
    const at = line.lower.findIndex((word, index) => /^an?$/.test(word) && namesPerson(line, index));
    if (at < 0) continue;
    const phrase = readPhrase(line, at);
    if (!phrase || !isListedPersonNoun(phrase.head)) return null;
    return roleOf(line, phrase, 'predicate');
  }
  return null;
}

const isAged = (line: Line, at: number): boolean => /^[,(]$/.test(line.lower[at] ?? '') && /^\d{2}$/.test(line.lower[at + 1] ?? '');

function namesPerson(line: Line, at: number): boolean {
  const head = readPhrase(line, at)?.head ?? '';
  return isListedPersonNoun(head) || /^(?:wo)?man$|^boy$|^girl$|^teenager$|^couple$|^person$/.test(head);
}
