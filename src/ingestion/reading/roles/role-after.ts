// What stands behind a name -> what it says its bearer is: ", the insurer's managing director,", ", 34, a teacher from Z", ", who heads the Y", "is the director of".
import { findMark, type Line, type PlacedName } from '../entities/lines.ts';
import { type FoundRole, roleOf } from './found-role.ts';
import { endsPhrase, isFiniteVerb, isNumberWord, SPEECH_VERBS } from './phrase-words.ts';
import { isListedPersonNoun, isOrganizationNoun, isPersonNoun, isPlaceNoun, NO_ROLE } from './role-nouns.ts';
import { type Phrase, readPhrase } from './role-phrase.ts';

const CLAUSE_VERBS = new Set(
  `heads headed chairs chaired leads led runs ran directs manages owns founded co-founded edits coaches commands coordinates coordinated
  oversees supervises presides speaks governs captains captained anchors publishes organises organizes organised organized
  defends prosecutes`.split(/\s+/),
);

// What one does for or at a named place: "who studies glaciers at X".
const WORK_VERBS = new Set('studies covers lectures teaches researches represents works'.split(' '));

export function roleAfter(name: PlacedName): FoundRole | null {
  const { line } = name;
  const at = skipSuffix(line, name.last);
  const side = sideOf(name, line.lower[at] === ',' ? at + 1 : at);
  if (side) return side;
  if (/^(?:,|\(|—|–)$/.test(line.lower[at] ?? '')) return afterComma(name, skipAge(line, at + 1)) ?? behindApposition(name, at);
  return predicate(name, at);
}

// Whom one speaks for in court.
const SIDE = /^(?:defence|defense|prosecution|crown|state|plaintiffs?|defendants?|claimants?|respondents?|appellants?|petitioners?)$/;

/** "X KC, for the defence,": all that a court report says of a lawyer. */
function sideOf({ line, kind }: PlacedName, at: number): FoundRole | null {
  const isSide = line.lower[at] === 'for' && line.lower[at + 1] === 'the' && SIDE.test(line.lower[at + 2] ?? '');
  const isClosedOff = /^[,.]$/.test(line.lower[at + 3] ?? '') || SPEECH_VERBS.has(line.lower[at + 3] ?? '');
  return kind === 'person' && isSide && isClosedOff ? roleOf(line, { start: at, end: at + 3, head: 'lawyer' }, 'clause') : null;
}

/** "His father, X, was a carpenter": the name itself is the apposition. With "the" it says less of X than of the deed. */
function behindApposition(name: PlacedName, at: number): FoundRole | null {
  const { line, first, last } = name;
  const isApposition = line.lower[first - 1] === ',' && at === last;
  return isApposition && /^(?:is|was)$/.test(line.lower[at + 1] ?? '') && /^an?$/.test(line.lower[at + 2] ?? '')
    ? predicate(name, at + 1)
    : null;
}

/** "Jr.", "KC", "(41)", "of the Tbilisi City Court" before the comma. */
function skipSuffix(line: Line, from: number): number {
  let at = from;
  if (/^(?:jr|sr|kc|qc|sc|bl|obe|cbe|mbe|md|phd|ii|iii)$/.test(line.lower[at] ?? '')) at++;
  if (line.lower[at] === '.' && line.lower[at + 1] === ',') at++;
  if (line.lower[at] === '(') {
    const close = findMark(line, ')', at, 6);
    if (close > 0 && line.lower[close + 1] === ',') return close + 1;
  }
  if (/^(?:of|from)$/.test(line.lower[at] ?? '')) {
    const comma = findMark(line, ',', at, 9);
    if (comma > 0 && !line.lower.slice(at + 1, comma).some(endsPhrase)) return comma;
  }
  return at;
}

/** Over ", 34," and ", aged 34,". */
function skipAge(line: Line, from: number): number {
  let at = line.lower[from] === 'aged' ? from + 1 : from;
  if (!/^\d{1,3}$/.test(line.lower[at] ?? '')) return from;
  at++;
  return /^(?:,|and)$/.test(line.lower[at] ?? '') ? at + 1 : at;
}

const NOW = /^(?:now|currently|formerly|previously|once|also|himself|herself)$/;

function afterComma(name: PlacedName, at: number): FoundRole | null {
  const { line } = name;
  if (line.lower[at] === 'who') return clause(name, at + 1);
  if (/^(?:both|all)$/.test(line.lower[at] ?? '')) return null;
  const phrase = readPhrase(line, NOW.test(line.lower[at] ?? '') ? at + 1 : at);
  if (!phrase || !fitsKind(name, phrase) || !isClosed(line, phrase)) return null;
  return roleOf(line, { ...phrase, end: withClause(name, phrase) }, 'apposition');
}

/** "the engineer who leads the committee": such a clause belongs to the role. */
function withClause(name: PlacedName, { end }: Phrase): number {
  const isClause = name.line.lower[end] === 'who' && CLAUSE_VERBS.has(name.line.lower[end + 1] ?? '');
  return (isClause ? clause(name, end + 1)?.end : undefined) ?? end;
}

/** Whether such a phrase can say what a person, an organisation or a place is. */
function fitsKind(name: PlacedName, { head, headAt, opener, start }: Phrase): boolean {
  const { line } = name;
  if (name.kind === 'person' && isRanking(line, headAt)) return true;
  if (line.nameAt[headAt] || SPEECH_VERBS.has(head) || isNumberWord(line.lower[start] ?? '')) return false;
  if (name.kind === 'organization') return opener === 'a' ? !isPersonNoun(head) : opener !== 'none' && isOrganizationNoun(head);
  if (name.kind === 'place') return opener !== 'none' && isPlaceNoun(head);
  if (NO_ROLE.has(head)) return false;
  if (opener === 'a') return /^[a-z]/.test(head);
  return isPersonNoun(head) || (opener !== 'none' && /^(?:[a-z]+-in-command|one)$/.test(head));
}

/** "the world number 34", "the world No. 1". */
const isRanking = ({ lower }: Line, at: number): boolean => {
  const number = lower[at - 1] === '.' ? at - 2 : at - 1;
  return /^\d{1,4}$/.test(lower[at] ?? '') && /^(?:number|no)$/.test(lower[number] ?? '') && lower[number - 1] === 'world';
};

/** An apposition is not followed by its own verb: in "it named X, the judge said" the judge is somebody else. */
function isClosed(line: Line, { end }: Phrase): boolean {
  const next = line.lower[end];
  if (next === undefined) return true;
  // "X, a doctor there, said" is closed off; in "X, a doctor there said" the doctor is somebody else.
  if (next === 'there' || next === 'here') return /^[,.]$/.test(line.lower[end + 1] ?? '');
  return line.nameAt[end]?.kind !== 'person' && (!isFiniteVerb(next) || isPassive(next, line.lower[end + 1] ?? ''));
}

/** "sent from", "held by", "accused of": a participle after all. */
const isPassive = (verb: string, next: string): boolean =>
  /^(?:by|from)$/.test(next) || (/^(?:accused|charged|convicted|suspected)$/.test(verb) && /^(?:of|with)$/.test(next));

/** "who heads the Y", "who is a nurse". */
function clause(name: PlacedName, from: number): FoundRole | null {
  const { line } = name;
  if (name.kind !== 'person') return null;
  let at = from;
  if (/^(?:also|now|still|currently|formerly|previously|once|has|had)$/.test(line.lower[at] ?? '')) at++;
  const verb = line.lower[at] ?? '';
  if (/^(?:is|was)$/.test(verb)) return predicateOf(name, at + 1);
  if (/^(?:works|worked|serves|served)$/.test(verb) && line.lower[at + 1] === 'as') return predicateOf(name, at + 2);
  if (!CLAUSE_VERBS.has(verb) && !WORK_VERBS.has(verb)) return null;
  const skip = /^(?:for|over|at|to|in|as)$/.test(line.lower[at + 1] ?? '') ? 2 : 1;
  const phrase = readPhrase(line, at + skip);
  if (!phrase || phrase.end - at < 2) return null;
  if (WORK_VERBS.has(verb) && !line.nameAt.slice(phrase.start, phrase.end).some((other) => other && other.kind !== 'person')) return null;
  return roleOf(line, { start: at, end: phrase.end, head: verb }, 'clause');
}

const BECOMING = /^(?:named|appointed|elected|re-elected|sworn|chosen|nominated|installed)$/;

/** "X is the director of", "X, a ... was appointed chief of". */
function predicate(name: PlacedName, from: number): FoundRole | null {
  const { line } = name;
  let at = from;
  while (/^(?:has|had|been|will|also|now|later|then|once)$/.test(line.lower[at] ?? '')) at++;
  const verb = line.lower[at] ?? '';
  if (/^(?:became|remains)$/.test(verb)) return predicateOf(name, at + 1);
  if (/^(?:works|worked|serves|served)$/.test(verb) && line.lower[at + 1] === 'as') return predicateOf(name, at + 2);
  if (/^(?:is|was|be)$/.test(verb) || (at > from && BECOMING.test(verb))) {
    if (BECOMING.test(line.lower[at + 1] ?? '')) at++;
    return predicateOf(name, /^(?:as|in)$/.test(line.lower[at + 1] ?? '') ? at + 2 : at + 1);
  }
  return null;
}

function predicateOf(name: PlacedName, from: number): FoundRole | null {
  const { line } = name;
  const at = /^(?:still|now|also|once|currently|formerly|as)$/.test(line.lower[from] ?? '') ? from + 1 : from;
  const phrase = readPhrase(line, at);
  if (!phrase || line.nameAt[phrase.headAt]) return null;
  const fits =
    name.kind === 'person'
      ? isListedPersonNoun(phrase.head) || (phrase.opener === 'a' && isPersonNoun(phrase.head))
      : phrase.opener === 'a' && (name.kind === 'place' ? isPlaceNoun(phrase.head) : isOrganizationNoun(phrase.head));
  if (!fits || NO_ROLE.has(phrase.head)) return null;
  return roleOf(line, phrase, 'predicate');
}
