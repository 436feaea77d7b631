// Names at their places -> groups, one per person, organisation and place. Namesakes stay apart: a bare surname is given away only with evidence.
import type { EntityKind } from '../../domain/entity.ts';
import type { Line, PlacedName } from './lines.ts';
import { formKey, initialsOf, isAcronym, isRunOf, organizationKey, personWords } from './name-forms.ts';
import { type Group, groupOf } from './name-group.ts';
import { chooseNamesake } from './namesakes.ts';

/** In order of first mention; every name is in exactly one group. */
export function groupNames(lines: readonly Line[]): Group[] {
  const names = lines.flatMap((line) => line.names);
  const of = (kind: EntityKind) => names.filter((name) => name.kind === kind);
  const groups = [...groupPeople(of('person')), ...groupOrganizations(of('organization')), ...groupPlaces(of('place'))];
  return groups.toSorted((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}

type Form = { readonly words: readonly string[]; readonly names: PlacedName[] };

function formsOf(names: readonly PlacedName[], kind: EntityKind): Map<string, PlacedName[]> {
  const forms = new Map<string, PlacedName[]>();
  for (const name of names) {
    const key = formKey(kind, name.text);
    const known = forms.get(key);
    if (known) known.push(name);
    else forms.set(key, [name]);
  }
  return forms;
}

const groupPlaces = (names: readonly PlacedName[]): Group[] =>
  [...formsOf(names, 'place').values()].map((found) => groupOf('place', found));

function groupPeople(names: readonly PlacedName[]): Group[] {
  const forms: Form[] = [...formsOf(names, 'person').values()]
    .map((found) => ({ words: personWords(found[0]?.text ?? ''), names: found }))
    .toSorted((a, b) => lettersOf(b.words) - lettersOf(a.words));
  const people: Form[] = [];
  const bare: Form[] = [];
  for (const form of forms) {
    const same = people.filter((person) => isSamePerson(form.words, person.words) && isIntroduced(form, person));
    if (same.length === 1 && same[0]) same[0].names.push(...form.names);
    else if (same.length > 1) bare.push(form);
    else people.push(form);
  }
  for (const form of bare.toReversed()) people.push(...shareOut(form, people));
  return people.filter((person) => person.names.length > 0).map((person) => groupOf('person', person.names));
}

/** "Zahra Kadhim Jabbar" is not the "Kadhim Jabbar" of whom the article spoke before: a long name comes first, its parts later. */
function isIntroduced(short: Form, long: Form): boolean {
  if (short.words.length < 2 || long.words.length === short.words.length || short.words[0] === long.words[0]) return true;
  return firstPlace(long) < firstPlace(short);
}

const firstPlace = ({ names }: Form): number => Math.min(...names.map((name) => name.start));

/** More words first, then more letters: "Thomas R. Whitcombe" before "Thomas Whitcombe" before "Whitcombe". */
const lettersOf = (words: readonly string[]): number => words.length * 100 + words.join('').length;

/** Whether the shorter name can mean the bearer of the longer one, by its words alone. */
function isSamePerson(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0) return false;
  if (isRunOf(short, long)) return short.some((word) => word.length > 1);
  if (short.length < 2) return false;
  const restOf = (words: readonly string[]) => words.slice(0, -1);
  if (short.at(-1) === long.at(-1)) return isAbbreviation(restOf(short), restOf(long));
  return short.length === long.length && short.every((word) => long.includes(word)) && long.length === 2;
}

/** Given names may be left out or be initials, but the first ones have to agree. */
function isAbbreviation(short: readonly string[], long: readonly string[]): boolean {
  const [a, b] = [short[0] ?? '', long[0] ?? ''];
  const agrees = a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
  return agrees && short.every((word) => word.length === 1 || long.some((other) => other === word || other === word[0]));
}

/** Gives each bare surname to the bearer whom the text points at; what stays open becomes a group of its own. */
function shareOut(form: Form, people: readonly Form[]): Form[] {
  const bearers = people.filter((person) => isSamePerson(form.words, person.words));
  const open: PlacedName[] = [];
  for (const name of form.names.toSorted((a, b) => a.start - b.start)) {
    const bearer = chooseNamesake(name, form.words, bearers);
    if (bearer) bearer.names.push(name);
    else open.push(name);
  }
  return open.length > 0 ? [{ words: form.words, names: open }] : [];
}

function groupOrganizations(names: readonly PlacedName[]): Group[] {
  const forms = formsOf(names, 'organization');
  const longFirst = [...forms.keys()].toSorted((a, b) => b.length - a.length);
  const home = new Map<string, string>();
  for (const key of longFirst) home.set(key, homeOf(key, forms, longFirst, home));
  const groups = Map.groupBy(longFirst, (key) => home.get(key) ?? key);
  return [...groups.values()].map((keys) =>
    groupOf(
      'organization',
      keys.flatMap((key) => forms.get(key) ?? []),
    ),
  );
}

/** The form that this one is short for, or itself. */
function homeOf(
  key: string,
  forms: ReadonlyMap<string, readonly PlacedName[]>,
  keys: readonly string[],
  home: ReadonlyMap<string, string>,
): string {
  const mine = forms.get(key) ?? [];
  const longer = keys.filter((other) => other.length > key.length && home.has(other));
  const full = mine.flatMap(nameBeforeBracket).find((name) => name.kind === 'organization');
  const fullKey = full && organizationKey(full.text);
  if (fullKey !== undefined && fullKey !== key && home.has(fullKey)) return home.get(fullKey) ?? fullKey;
  const isShort = isAcronym(mine[0]?.text ?? '') ? isInitials : isShortForm;
  const found = new Set(
    longer.filter((other) => isShort(key, forms.get(other)?.[0]?.text ?? other, mine)).map((other) => home.get(other) ?? other),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : key;
}

/** "World Food Programme (WFP)": the name that a bracketed one explains. */
function nameBeforeBracket({ line, first, last }: PlacedName): PlacedName[] {
  const isBracketed = line.lower[first - 1] === '(' && line.lower[last] === ')';
  const before = isBracketed ? line.nameAt[first - 2] : undefined;
  return before ? [before] : [];
}

const isInitials = (key: string, long: string): boolean => key.length > 2 && initialsOf(long).includes(key.replaceAll(' ', ''));

const TOO_WIDE = new Set(
  'national central international royal european federal united american british general state public new first world social democratic islamic independent republic university college institute party union bank city county north south east west'.split(
    ' ',
  ),
);

/** "the Commission" for the European Commission, "Delta" for Delta Air Lines. */
function isShortForm(key: string, long: string, names: readonly PlacedName[]): boolean {
  const [short, whole] = [key.split(' '), organizationKey(long).split(' ')];
  if (!isRunOf(short, whole) || short.length === whole.length) return false;
  const [first] = short;
  if (short.length > 1) return !TOO_WIDE.has(first ?? '') || short.length > 2;
  const isHead = whole.at(-1) === first || whole.indexOf(first ?? '') === whole.length - 1;
  if (isHead) return names.some(({ line, first: at }) => line.lower[at - 1] === 'the') || !TOO_WIDE.has(first ?? '');
  return whole[0] === first && !TOO_WIDE.has(first ?? '');
}
