// "she", "its", "the spokeswoman", "the bloc" at a place -> the entity that is meant, or null where the text leaves it open.
import type { NamedEntity } from '../../../domain/reading.ts';
import type { Span } from '../../../text/span.ts';
import { firstEndingAfter } from '../cast.ts';
import { genderOfPronoun } from '../entities/genders.ts';
import type { Line } from '../entities/lines.ts';
import { SPEECH_VERBS } from '../roles/phrase-words.ts';
import { readPhrase } from '../roles/role-phrase.ts';
import { describedBy, indexProfiles, type KnownBy } from './descriptions.ts';
import type { Profile } from './known-entity.ts';
import { clearest, type Heard, type Ranked, rankHeard } from './salience.ts';

/** The story as it is told: who was heard where. */
type Telling = {
  readonly people: Heard[];
  readonly organizations: Heard[];
  readonly known: KnownBy;
  readonly quoted: readonly Span[];
};

export function referentFinder(text: string, lines: readonly Line[], profiles: readonly Profile[]): (span: Span) => NamedEntity | null {
  const sentences = lines.map((line) => line.span);
  let telling: Telling | undefined;
  return (span) => {
    const line = lines[firstEndingAfter(sentences, span.start)];
    if (!line || line.span.start > span.start) return null;
    telling ??= listen(text, lines, profiles);
    return meant(line, span, telling)?.entity ?? null;
  };
}

/** Hears the article from its start, so that a "she" whose referent is known carries on to the next one. */
function listen(text: string, lines: readonly Line[], profiles: readonly Profile[]): Telling {
  const telling: Telling = { people: [], organizations: [], known: indexProfiles(profiles), quoted: quotedSpans(text) };
  const bearer = new Map(profiles.flatMap((profile) => profile.names.map((name) => [name, profile] as const)));
  for (const line of lines) {
    for (let at = 0; at < line.tokens.length; at++) {
      const name = line.nameAt[at];
      if (name && name.first !== at) continue;
      const profile = name ? bearer.get(name) : standIn(line, at, telling);
      if (!profile) continue;
      const heard: Heard = { profile, line, first: at, last: name?.last ?? endOf(line, at), start: line.tokens[at]?.start ?? 0 };
      if (profile.entity.kind === 'person') telling.people.push(heard);
      else if (profile.entity.kind === 'organization') telling.organizations.push(heard);
    }
  }
  return telling;
}

const endOf = (line: Line, at: number): number =>
  line.lower[at] === 'he' || line.lower[at] === 'she' ? at + 1 : (readPhrase(line, at)?.end ?? at + 1);

/** Whom a "she" means, or a description that opens a sentence. */
function standIn(line: Line, at: number, telling: Telling): Profile | null {
  const word = line.lower[at] ?? '';
  const isPronoun = word === 'he' || word === 'she';
  const isDescription = word === 'the' && (at === 0 || /^["”,]$/.test(line.lower[at - 1] ?? ''));
  const token = line.tokens[at];
  if (!token || !(isPronoun || isDescription)) return null;
  return meant(line, isPronoun ? token : { start: token.start, end: line.tokens[endOf(line, at) - 1]?.end ?? token.end }, telling);
}

function meant(line: Line, span: Span, telling: Telling): Profile | null {
  const at = firstEndingAfter(line.tokens, span.start);
  const word = line.lower[at] ?? '';
  if ((line.tokens[at]?.end ?? 0) < span.end) return describedBy(line, at, span, telling.known, hearing(line, span, telling));
  const gender = genderOfPronoun(word);
  if (gender)
    return clearest(
      hearing(line, span, telling)('person').filter(({ profile }) => (profile.gender() ?? gender) === gender),
      gender,
    );
  if (word === 'it')
    return !SPEECH_VERBS.has(line.lower[at + 1] ?? '') ? null : clearest(hearing(line, span, telling)('organization'), null);
  if (/^whos?e?$/.test(word)) return telling.people.findLast((heard) => heard.line === line && heard.start < span.start)?.profile ?? null;
  return describedBy(line, at, span, telling.known, hearing(line, span, telling));
}

const hearing =
  (line: Line, span: Span, { people, organizations, quoted }: Telling) =>
  (kind: NamedEntity['kind']): readonly Ranked[] =>
    rankHeard(kind === 'person' ? people : organizations, span, line, quoted);

const QUOTED = /“[^”\n]*|"[^"\n]*"?|(?<![\p{L}\d])‘[^‘\n]{3,400}?[\p{L}\d.,!?…]’(?![\p{L}\d])/gu;

function quotedSpans(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
