// How near to the reader's mind somebody is at a place of the text: what a pronoun there most likely means.
import type { Span } from '../../../text/span.ts';
import { firstEndingAfter } from '../cast.ts';
import { findMark, type Line } from '../entities/lines.ts';
import { isFiniteVerb, SPEECH_VERBS } from '../roles/phrase-words.ts';
import type { Profile } from './known-entity.ts';

/** A name, or a pronoun or description whose referent is known: the tokens [first, last) of a line. */
export type Heard = {
  readonly profile: Profile;
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly start: number;
};

export type Ranked = { readonly profile: Profile; readonly score: number /** Sentences back. */; readonly distance: number };

/** Sentences that a pronoun may look back. */
const REACH = 7;

/** Those heard before the place, most salient first. `heard` is in order of the text; `quoted`: spans of quoted speech, in order. */
export function rankHeard(heard: readonly Heard[], place: Span, line: Line, quoted: readonly Span[]): Ranked[] {
  const isOutside = !isQuoted(place.start, quoted);
  const best = new Map<Profile, { score: number; distance: number; count: number }>();
  for (let index = heard.length - 1; index >= 0; index--) {
    const one = heard[index];
    if (!one || one.start >= place.start) continue;
    const distance = line.index - one.line.index;
    if (distance > REACH) break;
    const score = scoreOf(one, line) + (isOutside && isQuoted(one.start, quoted) ? -4 : 0);
    const known = best.get(one.profile) ?? { score: Number.NEGATIVE_INFINITY, distance, count: 0 };
    best.set(one.profile, { score: Math.max(known.score, score), distance: Math.min(known.distance, distance), count: known.count + 1 });
  }
  return [...best]
    .map(([profile, { score, distance, count }]) => ({ profile, distance, score: score + Math.min(1, count * 0.25) }))
    .toSorted((a, b) => b.score - a.score);
}

/** The first where it stands clearly before the second; one whose gender is known counts for more. */
export function clearest(ranked: readonly Ranked[], gender: string | null): Profile | null {
  const [first, second] = ranked
    .map((one) => ({ ...one, score: one.score + (gender !== null && one.profile.gender() === gender ? 1.5 : 0) }))
    .toSorted((a, b) => b.score - a.score);
  if (!first) return null;
  return !second || first.score - second.score >= 0.7 ? first.profile : null;
}

export function isQuoted(position: number, quoted: readonly Span[]): boolean {
  const found = quoted[firstEndingAfter(quoted, position)];
  return found !== undefined && found.start <= position;
}

function scoreOf(heard: Heard, line: Line): number {
  const isElsewhere = line.paragraph !== heard.line.paragraph;
  return -1.2 * (line.index - heard.line.index) - (isElsewhere ? 2 : 0) + part(heard);
}

/** The part it plays in its sentence: speaker, subject, object, possessor. */
function part(heard: Heard): number {
  if (isSpeaker(heard)) return 3.5;
  const { line, first, last } = heard;
  if (/^['’]s?$/.test(line.lower[last] ?? '')) return -0.5;
  if (isSubject(heard)) return 2.5;
  const before = line.lower[first - 1] ?? '';
  if (/^(?:told|tells|telling|asked)$/.test(before)) return -1.5;
  return /^(?:of|by|with|from|for|against|to|about|on|at|in|than|and|including|like)$/.test(before) ? -1 : 0.5;
}

/** Next to a speech verb: "X said", "X (AIU) said", "said X", "X, a nurse, said". */
function isSpeaker({ line, first, last }: Heard): boolean {
  const behind = line.lower[last] === ')' ? last + 1 : line.lower[last] === '(' ? findMark(line, ')', last, 6) + 1 : last;
  if (SPEECH_VERBS.has(line.lower[behind] ?? '')) return true;
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    const word = line.lower[at] ?? '';
    if (SPEECH_VERBS.has(word)) return isInverted(line, at);
    if (word === 'according') return true;
    if (/^[,.;:“”"]$/.test(word)) break;
  }
  return line.lower[last] === ',' && SPEECH_VERBS.has(line.lower[afterApposition(line, last)] ?? '');
}

/** In '"No," said X' the verb has its subject behind it; in "Y said X had left" before it. */
const isInverted = (line: Line, verb: number): boolean =>
  /^(?:[,.!?”"’'—–-]|)$/.test(line.lower[verb - 1] ?? '') && !/^tell/.test(line.lower[verb] ?? '');

/** The token behind the comma that closes an apposition which opens at `comma`. */
function afterApposition(line: Line, comma: number): number {
  for (let at = comma + 1; at < Math.min(line.lower.length, comma + 24); at++) {
    if (line.lower[at] === ',' && isFiniteVerb(line.lower[at + 1] ?? '')) return at + 1;
    if (/^["“.;]$/.test(line.lower[at] ?? '')) break;
  }
  return -1;
}

/** Opens its sentence, or a verb follows. */
function isSubject({ line, first, last }: Heard): boolean {
  const next = line.lower[last] ?? '';
  if (isFiniteVerb(next) || /[a-z]{2}ed$/.test(next) || isFiniteVerb(line.lower[afterApposition(line, last)] ?? '')) return true;
  if (first === 1 && /^(?:for|like)$/.test(line.lower[0] ?? '')) return true;
  return first <= 6 && !line.lower.slice(0, first).some((word) => isFiniteVerb(word) || /^(?:of|by|with|from|for|,|at|in|to)$/.test(word));
}
