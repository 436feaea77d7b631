// Elements -> the verb groups that may attribute a statement: a word of the lexicon where it is a verb, asserted, active and not merely possible.
import { type Elements, isBreak, isCoordinator, isDeterminer, isPreposition, isPronoun, isWord } from './clauses.ts';
import { type Cue, cuesOf } from './cue-lexicon.ts';
import type { Element } from './passages.ts';
import { isAdverb, isAuxiliary, MODALS, NEGATIONS } from './word-classes.ts';

/** How the cue gets its subject: of its own, or from the clause it hangs on ("..., adding that"). */
export type CueGroup = {
  readonly cue: Cue;
  readonly verb: number;
  readonly from: number;
  readonly to: number;
  readonly sharesSubject: boolean;
};

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'get', 'gets', 'got', "isn't", "wasn't"]);
const REFUSALS = /^(?:declin|refus|fail|hesitat|avoid|stopp)|^unable$|^without$/;
const GOES_ON = /^(?:went|goes|go|continued|continues|proceeded|rushed|took|liked|likes|like|used)$/;

/** The cue whose verb stands at `index`, read as each of its meanings; none where the word is a noun, passive, negated or hypothetical. */
export function cueGroupsAt(elements: Elements, index: number): CueGroup[] {
  const element = elements[index];
  if (!isWord(element)) return [];
  return cuesOf(element.low).flatMap((cue) => groupOf(elements, index, cue) ?? []);
}

function groupOf(elements: Elements, verb: number, cue: Cue): CueGroup | null {
  const to = verb + 1 + (cue.particle ? 1 : 0);
  if (cue.particle && elements[verb + 1]?.low !== cue.particle) return null;
  const quoted = quotedAs(elements, verb, cue);
  if (quoted !== null) return { cue, verb, from: quoted, to, sharesSubject: false };
  const from = groupStart(elements, verb);
  const before = elements[from - 1];
  if (!isAsserted(elements, from, verb, cue)) return null;
  if (cue.form === 'ing' && !elements.slice(from, verb).some((element) => BE.has(element.low))) {
    return isParticipleOpener(before) || elements[to]?.kind === 'quotation' ? { cue, verb, from, to, sharesSubject: true } : null;
  }
  if (isNounLike(elements, from, verb, cue)) return null;
  return { cue, verb, from, to, sharesSubject: isCoordinator(before) };
}

/** "was quoted as saying": where its group starts, or null. */
function quotedAs(elements: Elements, verb: number, cue: Cue): number | null {
  if (cue.form !== 'ing' || elements[verb - 1]?.low !== 'as') return null;
  for (let at = verb - 2; at >= Math.max(0, verb - 12); at--) {
    if (/^(?:quoted|cited)$/.test(elements[at]?.low ?? '')) return groupStart(elements, at);
    if (isBreak(elements[at])) return null;
  }
  return null;
}

function groupStart(elements: Elements, verb: number): number {
  let from = verb;
  while (from > 0) {
    const before = elements[from - 1];
    if (!isWord(before)) break;
    const joins =
      isAuxiliary(before.low) || isAdverb(before.low) || NEGATIONS.has(before.low) || /^(?:to|used|['’](?:s|d|ve|re))$/.test(before.low);
    if (
      !joins &&
      !(before.low === 'on' && elements[from - 2]?.low === 'went') &&
      !(GOES_ON.test(before.low) && elements[from]?.low === 'to')
    )
      break;
    if (/^['’]s$/.test(before.low) && !isPronoun(elements[from - 2])) break;
    if (before.isCapitalized && isAuxiliary(before.low) && from > 1) break;
    if (before.low === 'all' || before.low === 'both') break;
    from -= /^(?:at|in)$/.test(elements[from - 2]?.low ?? '') && /^(?:first|last|turn|part)$/.test(before.low) ? 2 : 1;
  }
  return from;
}

function isAsserted(elements: Elements, from: number, verb: number, cue: Cue): boolean {
  const group = elements.slice(from, verb).map((element) => element.low);
  if (group.some((word) => NEGATIONS.has(word) || MODALS.has(word))) return false;
  const before = elements[from - 1]?.low ?? '';
  if (REFUSALS.test(before) || before === 'no' || group.includes('nor') || before === 'nor' || before === 'neither') return false;
  if (group.includes('to')) return group[0] !== 'to' && GOES_ON.test(group[0] ?? '') && !BE.has(group[0] ?? '');
  if (cue.form === 'participle' && !group.some((word) => /^(?:has|have|had|['’]ve)$/.test(word))) return false;
  return !((cue.form === 'past' || cue.form === 'participle') && group.some((word) => BE.has(word)));
}

const isParticipleOpener = (before: Element | undefined): boolean =>
  before === undefined ||
  isBreak(before) ||
  before.kind === 'quotation' ||
  isCoordinator(before) ||
  (isWord(before) && /^(?:by|while|in|before|after|without|when|statement|letter|tweet|post|email|memo|message|speech)$/.test(before.low));

function isNounLike(elements: Elements, from: number, verb: number, cue: Cue): boolean {
  const [before, after] = [elements[from - 1], elements[verb + 1]];
  if (cue.form === 'past')
    return (from === verb && isDeterminer(before) && !isPronoun(before)) || (SAME_FORMS.has(cue.lemma) && isPreposition(after));
  if (isDeterminer(before) && !isPronoun(before)) return true;
  if (isPreposition(before) || before === undefined) return true;
  if (cue.form === 'base')
    return (
      (verb === from && cue.takes.has('n') && !isPluralSubject(elements, from - 1)) ||
      (cue.takes.has('n') && (isBreak(before) || before.kind === 'quotation'))
    );
  if (isWord(before) && /[^s]s$/.test(before.low) && !before.isCapitalized && !isPronoun(before) && cue.takes.has('n')) return true;
  return cue.takes.has('n') && isPreposition(after) && !cue.takes.has('w');
}

const SAME_FORMS = new Set(['forecast', 'cast', 'put', 'read']);

function isPluralSubject(elements: Elements, at: number): boolean {
  const before = elements[at];
  if (before === undefined) return false;
  if (before.kind === 'name' || isBreak(before) || before.kind === 'quotation') return true;
  return (
    /^(?:they|we|i|you|who|people|police|men|women|many|some|others|most|few|both|media)$/.test(before.low) ||
    /[^s]s$/.test(before.low) ||
    isCoordinator(before) ||
    /^(?:do|did|does)$/.test(before.low)
  );
}
