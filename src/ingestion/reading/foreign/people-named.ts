// People found with their evidence -> each one's mentions in the whole text: the full name, and the last word of it where only one bears it.
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import type { Person } from './find-people.ts';
import type { Language } from './languages.ts';

/** `titles`: spans of the offices that stood before it. */
export type NamedPerson = { readonly name: string; readonly mentions: readonly Span[]; readonly titles: readonly Span[] };

/** One place where a person is named; `person` is the index in the list of people. */
export type PersonMention = Span & { readonly name: string; readonly person: number };

/** All mentions in order of the text. */
export const mentionsOf = (people: readonly NamedPerson[]): PersonMention[] =>
  people
    .flatMap(({ name, mentions }, person) => mentions.map(({ start, end }) => ({ start, end, name, person })))
    .toSorted((a, b) => a.start - b.start);

/** In order of first appearance; mentions never overlap. */
export function peopleNamed({ text }: Document, language: Language, found: readonly Person[]): NamedPerson[] {
  const byName = Map.groupBy(found, ({ name }) => name);
  const ends = wordEnds(text);
  const bearers = Map.groupBy(byName.keys(), lastWord);
  const people = [...byName].map(([name, places]) => {
    const full = occurrences(text, ends, name);
    const short = bearers.get(lastWord(name))?.length === 1 ? occurrences(text, ends, lastWord(name)) : [];
    const known = new Set(full.map(({ end }) => end));
    const alone = short.filter((span) => !known.has(span.end) && standsAsName(text, span, language));
    const mentions = [...full, ...alone].toSorted((a, b) => a.start - b.start);
    return { name, mentions, titles: places.flatMap(({ title }) => title ?? []) };
  });
  return people.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Each word of the text with the places where it ends, so that names are looked up and not searched for. */
function wordEnds(text: string): Map<string, number[]> {
  const ends = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const places = ends.get(word);
    if (places) places.push(index + word.length);
    else ends.set(word, [index + word.length]);
  }
  return ends;
}

const WORDS = /[\p{L}\p{M}\p{N}-]+/gu;

function occurrences(text: string, ends: ReadonlyMap<string, readonly number[]>, name: string): Span[] {
  const places = ends.get(/[\p{L}\p{M}\p{N}-]+$/u.exec(name)?.[0] ?? '') ?? [];
  const spans = places.map((end) => ({ start: end - name.length, end }));
  return spans.filter(
    ({ start }) => start >= 0 && text.startsWith(name, start) && !/[\p{L}\p{M}\p{N}-]$/u.test(text.slice(Math.max(0, start - 2), start)),
  );
}

/** Not "der Koch", and not the last word of somebody else's name. */
function standsAsName(text: string, { start, end }: Span, { articles }: Language): boolean {
  const before = /([\p{L}\p{M}.'’-]+) $/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  const isNamed = /^\p{Lu}/u.test(before) && !/\.$/u.test(before);
  return !articles.has(before.toLowerCase()) && !isNamed && !/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}
