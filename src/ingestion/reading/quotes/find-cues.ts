// A place in a row of elements -> the verb groups there that may attribute a statement: a word of the lexicon where it is a verb,
// asserted, active and not merely possible.
import { type Cue, cuesOf } from './cues.ts';
import {
  type Element,
  type Elements,
  findIn,
  isBreak,
  isComma,
  isCoordinator,
  isDeterminer,
  isName,
  isNumber,
  isPreposition,
  isPronoun,
  isQuotation,
  isWord,
  wordAt,
} from './elements.ts';
import { isFiniteVerb } from './verbs.ts';
import { isAdverb, isAuxiliary, isPluralForm, MODALS, NEGATIONS } from './word-classes.ts';

export type CueGroup = {
  readonly cue: Cue;
  /** The verb, its group with auxiliaries and adverbs, and behind its particle. */
  readonly verb: number;
  readonly from: number;
  readonly to: number;
  /** It has no subject of its own, but that of the clause it hangs on: "..., adding that", "... and said". */
  readonly sharesSubject: boolean;
};

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'get', 'gets', 'got', "isn't", "wasn't"]);
const HAVE = new Set(['has', 'have', 'had', "'ve", '’ve']);
const REFUSAL = /^(?:declin|refus|fail|hesitat|avoid|stopp)|^(?:unable|without|no|nor|neither)$/;
/** With "to" behind them the statement is still made: "went on to say". */
const FOLLOWED_BY_TO = /^(?:went|goes|go|continued|continues|proceeded|rushed|took|liked|likes|like|used)$/;
const BEFORE_PARTICIPLE = /^(?:by|while|in|before|after|without|when|statement|letter|tweet|post|email|memo|message|speech)$/;
/** Their past looks like their noun. */
const SAME_FORMS = new Set(['forecast', 'cast', 'put', 'read']);

/** The verb at `index` as each cue that it may be; none where it is a noun, passive, negated or hypothetical. */
export function cueGroupsAt(elements: Elements, index: number): readonly CueGroup[] {
  const cues = cuesOf(wordAt(elements, index));
  // A capital inside a sentence is a name's: "Magic Alerts".
  return cues.length === 0 || (index > 0 && elements[index]?.isCapitalized)
    ? []
    : cues.flatMap((cue) => groupOf(elements, index, cue) ?? []);
}

function groupOf(elements: Elements, verb: number, cue: Cue): CueGroup | null {
  const to = verb + 1 + (cue.particle ? 1 : 0);
  if (cue.particle && wordAt(elements, verb + 1) !== cue.particle) return null;
  const quoted = quotedAs(elements, verb, cue);
  if (quoted !== null) return { cue, verb, from: quoted, to, sharesSubject: false };
  const from = groupStart(elements, verb);
  const group = elements.slice(from, verb).map(({ low }) => low);
  const before = elements[from - 1];
  if (!isAsserted(group, wordAt(elements, from - 1), cue)) return null;
  if (cue.form === 'ing' && !group.some((word) => BE.has(word))) {
    if (hasSubjectBehindWith(elements, from)) return { cue, verb, from, to, sharesSubject: false };
    return opensParticiple(before) || opensQuotation(elements, to) ? { cue, verb, from, to, sharesSubject: true } : null;
  }
  return isNounLike(elements, from, verb, cue) ? null : { cue, verb, from, to, sharesSubject: isCoordinator(before) };
}

/** 'heard saying, "No"'. */
const opensQuotation = (elements: Elements, at: number): boolean =>
  isQuotation(elements[at]) || (isComma(elements[at]) && isQuotation(elements[at + 1]));

/** ", with the senator calling it a joke": a participle that has its own subject. */
function hasSubjectBehindWith(elements: Elements, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 10) && !isBreak(elements[at]); at--) {
    if (wordAt(elements, at) === 'with') return at < from - 1 && isBreak(elements[at - 1]);
    if (isFiniteVerb(elements, at)) return false;
  }
  return false;
}

/** "was quoted as saying": where its group starts, or null. */
function quotedAs(elements: Elements, verb: number, cue: Cue): number | null {
  if (cue.form !== 'ing' || wordAt(elements, verb - 1) !== 'as') return null;
  for (let at = verb - 2; at >= Math.max(0, verb - 12); at--) {
    if (/^(?:quoted|cited)$/.test(wordAt(elements, at))) return groupStart(elements, at);
    if (isBreak(elements[at])) return null;
  }
  return null;
}

/** Back over auxiliaries, adverbs, "at first", "went on to". */
function groupStart(elements: Elements, verb: number): number {
  let from = verb;
  while (from > 0 && joinsGroup(elements, from - 1)) {
    const isTwoWords = /^(?:at|in)$/.test(wordAt(elements, from - 2)) && /^(?:first|last|turn|part)$/.test(wordAt(elements, from - 1));
    from -= isTwoWords ? 2 : 1;
  }
  return from;
}

function joinsGroup(elements: Elements, index: number): boolean {
  const [before, element] = [elements[index - 1], elements[index]];
  if (!isWord(element) || /^(?:all|both)$/.test(element.low)) return false;
  if (/^['’]s$/.test(element.low)) return isPronoun(before);
  if (element.isCapitalized && isAuxiliary(element.low) && index > 0) return false;
  if (isAuxiliary(element.low) || isAdverb(element.low) || NEGATIONS.has(element.low)) return true;
  if (element.low === 'long') return isWord(before) && HAVE.has(before.low);
  if (FOLLOWED_BY_TO.test(element.low)) return /^(?:to|on)$/.test(wordAt(elements, index + 1));
  return /^(?:to|['’](?:d|ve|re))$/.test(element.low) || (element.low === 'on' && wordAt(elements, index - 1) === 'went');
}

function isAsserted(group: readonly string[], before: string, cue: Cue): boolean {
  if (group.some((word) => NEGATIONS.has(word) || MODALS.has(word) || word === 'nor') || REFUSAL.test(before)) return false;
  if (group.includes('to')) return FOLLOWED_BY_TO.test(group[0] ?? '');
  if (cue.form === 'participle' && !group.some((word) => HAVE.has(word))) return false;
  return !((cue.form === 'past' || cue.form === 'participle') && group.some((word) => BE.has(word)));
}

const opensParticiple = (before: Element | undefined): boolean =>
  before === undefined ||
  isBreak(before) ||
  isQuotation(before) ||
  isCoordinator(before) ||
  (isWord(before) && BEFORE_PARTICIPLE.test(before.low));

/** "the claims", "in reports", "rejected reports": a noun that looks like a cue. */
function isNounLike(elements: Elements, from: number, verb: number, cue: Cue): boolean {
  const [before, after] = [elements[from - 1], elements[verb + 1]];
  if (cue.lemma === 'think' && /^tanks?$/.test(wordAt(elements, verb + 1))) return true;
  const opensNoun = isDeterminer(before) && !isPronoun(before);
  if (cue.form === 'past') return (from === verb && opensNoun) || (SAME_FORMS.has(cue.lemma) && isPreposition(after));
  if (before === undefined || opensNoun || isPreposition(before) || /^['’]s?$/.test(before.low)) return true;
  if (from === verb && isVerbal(elements, from - 1)) return true;
  if (!cue.takes.has('n')) return false;
  if (cue.form === 'base') return isBreak(before) || isQuotation(before) || (verb === from && !isPluralSubject(before));
  return isCommonPlural(before) || isCounted(elements, from) || (isPreposition(after) && !cue.takes.has('w'));
}

/** "three swing states", "some critical reports". */
const isCounted = (elements: Elements, from: number): boolean =>
  findIn(elements, { from: from - 3, to: from }, (element) => isNumber(element) || PLURAL_DETERMINER.test(wordAt([element], 0))) >= 0;
const PLURAL_DETERMINER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|many|some|several|these|those|few|most|all|other)$/;

const isVerbal = (elements: Elements, index: number): boolean =>
  isFiniteVerb(elements, index) || cuesOf(wordAt(elements, index)).some(({ form }) => form === 'past');
const isCommonPlural = (before: Element): boolean =>
  isWord(before) && /[^s]s$/.test(before.low) && !before.isCapitalized && !isPronoun(before);
const isPluralSubject = (before: Element): boolean =>
  isName(before) || isCoordinator(before) || isPluralForm(before.low) || /^(?:others|most|few|both|media)$/.test(before.low);
