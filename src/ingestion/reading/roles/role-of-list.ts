// "X and Y, both judges", "Justices X and Y" -> one role that several names share.
import type { PlacedName } from '../entities/lines.ts';
import { type FoundRole, roleOf } from './found-role.ts';
import { readLeft } from './left-phrase.ts';
import { isPluralPersonNoun, singularOf } from './role-nouns.ts';
import { readPhrase } from './role-phrase.ts';

export type SharedRole = { readonly role: FoundRole; readonly names: readonly PlacedName[] };

/** The role of the list of people that ends with this name. */
export function roleBehindList(name: PlacedName): SharedRole | null {
  const { line } = name;
  const isList = line.lower[name.last] === ',' && /^(?:both|all)$/.test(line.lower[name.last + 1] ?? '');
  const phrase = isList ? readPhrase(line, name.last + 2) : null;
  if (!phrase || !isPluralPersonNoun(phrase.head)) return null;
  return { role: roleOf(line, { ...phrase, head: singularOf(phrase.head) }, 'list'), names: listFrom(name, -1) };
}

/** The role of the list of people that starts with this name: "lawyers X and Y", "Two of its researchers, X and Y,". */
export function roleBeforeList(name: PlacedName): SharedRole | null {
  const { line, first } = name;
  const isApart = line.lower[first - 1] === ',';
  const headAt = isApart ? first - 2 : first - 1;
  const head = line.lower[headAt] ?? '';
  if (!isPluralPersonNoun(head) || line.nameAt[headAt]) return null;
  const [left, names] = [readLeft(line, headAt), listFrom(name, 1)];
  if (!left || left.headAt !== headAt || names.length < 2 || (isApart && !left.isOpened)) return null;
  return { role: roleOf(line, { start: left.start, end: headAt + 1, head: singularOf(head) }, 'list'), names };
}

const LONGEST = 12;

/** The names joined to this one by commas and "and", to the left (-1) or to the right (1). */
function listFrom(name: PlacedName, direction: 1 | -1): PlacedName[] {
  const { line } = name;
  const list = [name];
  for (let at = direction > 0 ? name.last : name.first - 1; at > 0 && at < line.lower.length && list.length < LONGEST; at += direction) {
    const other = line.nameAt[at];
    if (other?.kind === 'person') {
      list.push(other);
      at = direction > 0 ? other.last - 1 : other.first;
    } else if (!/^(?:,|and)$/.test(line.lower[at] ?? '')) break;
  }
  return list;
}
