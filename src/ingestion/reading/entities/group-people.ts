// Names of people -> one group per person: full name, surname, first name, initials. Namesakes stay apart; a bare surname goes to one of them only with evidence.
import type { PlacedName } from './lines.ts';
import { isRunOf, personWords } from './name-forms.ts';
import { type Group, groupOf } from './name-group.ts';
import { type Bearer, chooseNamesake } from './namesakes.ts';

export function groupPeople(names: readonly PlacedName[]): Group[] {
  const people = new People();
  const shared: Bearer[] = [];
  for (const form of formsOf(names)) {
    const same = people.bearing(form).filter((person) => isIntroduced(form, person));
    const only = same.length === 1 ? same[0] : undefined;
    if (only) only.names.push(...form.names);
    else if (same.length > 1) shared.push(form);
    else people.add(form);
  }
  for (const form of shared.toReversed()) shareOut(form, people);
  return people.all.filter((person) => person.names.length > 0).map((person) => groupOf('person', person.names));
}

/** One entry per way to write a name, the fullest first. */
function formsOf(names: readonly PlacedName[]): Bearer[] {
  const byText = Map.groupBy(names, (name) => name.text);
  const byWords = new Map<string, Bearer>();
  for (const [text, found] of byText) {
    const words = personWords(text);
    const known = byWords.get(words.join(' '));
    if (known) known.names.push(...found);
    else byWords.set(words.join(' '), { words, names: [...found] });
  }
  return [...byWords.values()].toSorted((a, b) => lettersOf(b.words) - lettersOf(a.words));
}

/** More words first, then more letters: "Thomas R. Whitcombe" before "Thomas Whitcombe" before "Whitcombe". */
const lettersOf = (words: readonly string[]): number => words.length * 100 + words.join('').length;

/** No article has more people of one surname; a text made to be slow may. */
const MOST = 50;

/** The people found so far, found again by any of their words. */
class People {
  readonly all: Bearer[] = [];
  readonly #byWord = new Map<string, Bearer[]>();

  add(person: Bearer): void {
    this.all.push(person);
    for (const word of new Set(person.words)) {
      const known = this.#byWord.get(word);
      if (known) known.push(person);
      else this.#byWord.set(word, [person]);
    }
  }

  /** Those whom the words of a form can mean: each way to shorten a name keeps its last word as one of them. */
  bearing({ words }: Bearer): Bearer[] {
    const found = this.#byWord.get(words.at(-1) ?? '') ?? [];
    return found.slice(-MOST).filter((person) => isSamePerson(words, person.words));
  }
}

/** "Zahra Kadhim Jabbar" is not the "Kadhim Jabbar" of whom the article spoke before: a long name comes first, its parts later. */
function isIntroduced(short: Bearer, long: Bearer): boolean {
  if (short.words.length < 2 || long.words.length === short.words.length || short.words[0] === long.words[0]) return true;
  return firstPlace(long) < firstPlace(short);
}

const firstPlace = ({ names }: Bearer): number => names.reduce((first, name) => Math.min(first, name.start), Number.POSITIVE_INFINITY);

/** Whether the shorter name can mean the bearer of the longer one, by its words alone. */
function isSamePerson(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0) return false;
  if (isRunOf(short, long)) return short.some((word) => word.length > 1);
  if (short.length < 2) return false;
  if (short.at(-1) === long.at(-1)) return isAbbreviation(short.slice(0, -1), long.slice(0, -1));
  return long.length === 2 && short.length === 2 && short.every((word) => long.includes(word));
}

/** Given names may be left out or be initials, but the first ones have to agree. */
function isAbbreviation(short: readonly string[], long: readonly string[]): boolean {
  const [a, b] = [short[0] ?? '', long[0] ?? ''];
  const agrees = a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
  return agrees && short.every((word) => word.length === 1 || long.some((other) => other === word || other === word[0]));
}

/** Gives each bare surname to the bearer whom the text points at; what stays open becomes a group of its own. */
function shareOut(form: Bearer, people: People): void {
  const bearers = people.bearing(form);
  const given = new Map<Bearer, PlacedName[]>();
  const latest = new Map<Bearer, PlacedName>();
  const open: PlacedName[] = [];
  for (const name of form.names.toSorted((a, b) => a.start - b.start)) {
    const bearer = chooseNamesake(name, form.words, bearers, latest);
    if (bearer) {
      given.set(bearer, given.get(bearer) ?? []);
      given.get(bearer)?.push(name);
      latest.set(bearer, name);
    } else open.push(name);
  }
  for (const [bearer, names] of given) bearer.names.push(...names);
  if (open.length > 0) people.add({ words: form.words, names: open });
}
