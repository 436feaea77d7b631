// "the spokeswoman", "the foreign ministry", "the 52-year-old" -> the one entity of the article that fits, or null.
import type { EntityKind } from '../../../domain/entity.ts';
import { foldName } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import type { Line } from '../entities/lines.ts';
import { isDeterminer } from '../roles/phrase-words.ts';
import { genderOfNoun, isFunctionary, isListedPersonNoun } from '../roles/role-nouns.ts';
import { type Phrase, readPhrase } from '../roles/role-phrase.ts';
import type { Profile } from './known-entity.ts';
import { isSeldomInNames, narrowerNouns, plainNoun } from './plain-noun.ts';
import { clearest, type Ranked } from './salience.ts';

type Hearing = (kind: EntityKind) => readonly Ranked[];

/** Everybody by the nouns that may describe them and by their ages. */
export type KnownBy = { readonly byNoun: ReadonlyMap<string, readonly Profile[]>; readonly byAge: ReadonlyMap<string, readonly Profile[]> };

export function indexProfiles(profiles: readonly Profile[]): KnownBy {
  const nouns = profiles.flatMap((profile) => [...profile.nouns()].map((noun) => ({ noun, profile })));
  const ages = profiles.flatMap((profile) => ({ age: profile.age() ?? '', profile }));
  const only = <K>(groups: Map<K, { profile: Profile }[]>) =>
    new Map([...groups].map(([key, list]) => [key, list.map(({ profile }) => profile)]));
  return { byNoun: only(Map.groupBy(nouns, ({ noun }) => noun)), byAge: only(Map.groupBy(ages, ({ age }) => age)) };
}

/** An indefinite "a spokesman" is somebody new; a bare noun means nobody in particular, but for "counsel". */
export function describedBy(line: Line, at: number, span: Span, known: KnownBy, hearing: Hearing): Profile | null {
  const opener = line.lower[at] ?? '';
  if (/^(?:a|an|another|some|one)$/.test(opener)) return null;
  if (!isDeterminer(opener) && opener !== 'counsel') return null;
  if (line.lower[at + 3] === 'year-old') return aged(line.lower[at + 1] ?? '', known, hearing);
  const phrase = readPhrase(line, at);
  if (!phrase || line.nameAt[phrase.headAt] || (line.tokens[phrase.headAt]?.start ?? 0) >= span.end) return null;
  const fitting = fittingTo(phrase.head, known);
  if (fitting.length === 0) return opener === 'the' ? lately(phrase, hearing) : null;
  return fitting.length === 1 ? (fitting[0] ?? null) : narrowed(line, phrase, fitting, hearing);
}

/** "the 52-year-old": whose age it is, else who was clearly spoken of just before and is of unknown age. */
function aged(age: string, { byAge }: KnownBy, hearing: Hearing): Profile | null {
  const found = byAge.get(age) ?? [];
  if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  return clearest(
    hearing('person').filter(({ profile, distance }) => distance <= 2 && profile.age() === null),
    null,
  );
}

function fittingTo(head: string, { byNoun }: KnownBy): readonly Profile[] {
  const gender = genderOfNoun(head);
  const noun = plainNoun(head);
  const found = byNoun.get(noun) ?? [...new Set(narrowerNouns(noun).flatMap((narrower) => byNoun.get(narrower) ?? []))];
  return gender === null ? found : found.filter((profile) => (profile.gender() ?? gender) === gender);
}

/** Nobody is called so: whoever was clearly spoken of just before, if the article does not say what that one is. */
function lately({ head }: Phrase, hearing: Hearing): Profile | null {
  if (isListedPersonNoun(head) && !isFunctionary(head)) return clearest(hearing('person').filter(isUnsorted), null);
  return isSeldomInNames(head) ? clearest(hearing('organization').filter(isUnsorted), null) : null;
}

const isUnsorted = ({ profile, distance }: Ranked): boolean => distance <= 3 && profile.isUnsorted();

/** Several fit the noun: its other words decide, else who alone was spoken of just before, else who was so most clearly. */
function narrowed(line: Line, { start, end, head }: Phrase, fitting: readonly Profile[], hearing: Hearing): Profile | null {
  const words = line.lower.slice(start, end).filter((word) => word !== head && word !== 'the' && /^\p{L}{3}/u.test(word));
  const telling = words.map(foldName).filter((word) => fitting.some((profile) => profile.words().has(word)));
  const exact = telling.length > 0 ? fitting.filter((profile) => telling.every((word) => profile.words().has(word))) : fitting;
  if (exact.length === 1) return exact[0] ?? null;
  const heard = (['person', 'organization'] as const).flatMap(hearing).filter(({ profile }) => exact.includes(profile));
  const [first, second] = heard.toSorted((a, b) => a.distance - b.distance);
  if (!first || first.distance > 3) return null;
  if (!second || second.distance - first.distance >= 2) return first.profile;
  return first.profile.entity.kind === 'organization' ? clearest(heard, null) : null;
}
