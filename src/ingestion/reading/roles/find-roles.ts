// Groups of names -> what the article says each of them is. Roles are spans of the text, the most telling first; ages and verbs are none.
import type { EntityKind } from '../../../domain/entity.ts';
import { foldName } from '../../../text/fold.ts';
import type { Line, PlacedName } from '../entities/lines.ts';
import type { Group } from '../entities/name-group.ts';
import { plainNoun } from '../referents/plain-noun.ts';
import type { FoundRole, How } from './found-role.ts';
import { roleAfter } from './role-after.ts';
import { rolesBefore } from './role-before.ts';
import { roleByDescription } from './role-by-description.ts';
import { roleByVerb } from './role-by-verb.ts';
import { roleInLead } from './role-in-lead.ts';
import { isAbbreviatedTitle, isKinship, isRelativeRole } from './role-nouns.ts';
import { roleBeforeList, roleBehindList } from './role-of-list.ts';
import { isRank, spelledOut } from './role-spelled-out.ts';

/** A role as a span of the article's text. `head`: the noun in lower case that names it. */
export type StatedRole = { readonly start: number; readonly end: number; readonly title: string; readonly head: string };

/** Per group, in the same order. */
export function findRoles(text: string, lines: readonly Line[], groups: readonly Group[]): StatedRole[][] {
  const found = groups.map((group) => group.names.flatMap((name) => rolesAt(name).map((role) => stated(text, role, group.kind))));
  shareLists(text, groups, found);
  const first = groups.findIndex(({ kind }) => kind === 'person');
  const group = groups[first];
  const held = group && found[first]?.length === 0 ? roleInLead(lines, group) : null;
  if (held) found[first]?.push(stated(text, held, 'person'));
  const taken = new Set(found.flat().map(({ head }) => head));
  for (const [index, one] of groups.entries()) {
    const isOpen = found[index]?.every(({ head }) => isRelativeRole(head));
    const described = one.kind === 'person' && isOpen ? roleByDescription(lines, one, taken) : null;
    if (described) found[index]?.push(stated(text, described, 'person'));
  }
  spellOut(text, lines, found);
  return found.map((roles) => best(roles));
}

/** Gives a rank's full word to its only bearer: with two justices "the judge" is either. */
function spellOut(text: string, lines: readonly Line[], found: Rated[][]): void {
  const bearers = Map.groupBy(
    found.filter((roles) => roles.length > 0 && roles.every(({ head }) => isRank(head))),
    (roles) => plainNoun(roles[0]?.head ?? ''),
  );
  const full = spelledOut(lines, new Set(bearers.keys()));
  for (const [rank, [only, ...others]] of bearers) {
    const role = full.get(rank);
    if (only && role && (others.length === 0 || role.end - role.start === 1)) {
      for (const one of [only, ...others]) one.push(stated(text, role, 'person'));
    }
  }
}

const rolesAt = (name: PlacedName): FoundRole[] =>
  [...rolesBefore(name), roleAfter(name), roleByVerb(name)].filter((role) => role !== null);

type Rated = StatedRole & { readonly rating: number };

function stated(text: string, role: FoundRole, kind: EntityKind): Rated {
  const { line, head, how } = role;
  const start = line.tokens[role.start]?.start ?? line.span.start;
  const last = line.tokens[role.end - 1]?.end ?? line.span.end;
  // "lawyers X and Y" makes each of them a lawyer.
  const end = line.lower[role.end - 1] === `${head}s` ? last - 1 : last;
  return { start, end, title: text.slice(start, end), head, rating: kind === 'person' ? rate(role, how) : 0 };
}

const WORTH: Readonly<Record<How, number>> = { apposition: 6, title: 6, predicate: 5, list: 4, clause: 4, verb: 3 };

/** What one does counts more than whose friend one is; a role that says of what counts more than a bare one. */
function rate({ line, start, end, head }: FoundRole, how: How): number {
  const relation = isKinship(head) ? -6 : isRelativeRole(head) ? -4 : 0;
  const rank = isRank(head) || isAbbreviatedTitle(head) || /^(?:sheikh|lord|lady|baron|baroness)$/.test(head) ? -4 : 0;
  const past = /^(?:former|retired|then|ex)/.test(line.lower[start] ?? '') ? -2 : 0;
  return WORTH[how] + relation + rank + past + Math.min(2, (end - start - 1) * 0.8) - line.index * 0.01;
}

/** Gives the role of "X and Y, both judges" to each of them. */
function shareLists(text: string, groups: readonly Group[], found: Rated[][]): void {
  const groupOfName = new Map(groups.flatMap((group, index) => group.names.map((name) => [name, index] as const)));
  for (const name of groupOfName.keys()) {
    if (name.kind !== 'person') continue;
    for (const shared of [roleBehindList(name), roleBeforeList(name)].filter((list) => list !== null)) {
      for (const member of shared.names) found[groupOfName.get(member) ?? -1]?.push(stated(text, shared.role, 'person'));
    }
  }
}

/** Best first; what only repeats words of a better one is left out. */
function best(roles: readonly Rated[]): StatedRole[] {
  const kept: (StatedRole & { readonly words: ReadonlySet<string> })[] = [];
  for (const { start, end, title, head } of roles.toSorted((a, b) => b.rating - a.rating)) {
    const words = new Set(foldName(title).split(' '));
    if (!kept.some((other) => words.isSubsetOf(other.words))) kept.push({ start, end, title, head, words });
  }
  return kept.map(({ words: _, ...role }) => role);
}
