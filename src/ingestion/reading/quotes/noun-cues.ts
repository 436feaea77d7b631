// A noun that holds a statement -> who owns it and what it says: "his claim that ...", "the allegation by prosecutors that ...".
import { type Attribution, attribution } from './attribution.ts';
import { hasMainVerb } from './clauses.ts';
import { CUE_NOUNS } from './cue-lexicon.ts';
import {
  type Elements,
  findIn,
  isBreak,
  isCoordinator,
  isLow,
  isName,
  isPronoun,
  isRelative,
  isStop,
  isSubordinator,
  type Range,
  wordAt,
} from './elements.ts';
import { type Subject, subjectAfter } from './subjects.ts';
import { isFiniteVerb } from './verbs.ts';
import { isAuxiliary } from './word-classes.ts';

const OWN = /^(?:his|her|their|its)$/;
const POSSESSIVE = /^['’]s?$/;
/** How far before the noun its owner may stand: "Smith's repeated public claim". */
const FARTHEST_OWNER = 4;

/** Nothing for a statement without an owner. */
export function nounCue(elements: Elements, index: number, from: number): Attribution | null {
  if (!CUE_NOUNS.has(wordAt(elements, index))) return null;
  const agent = isLow(elements[index + 1], 'by') ? subjectAfter(elements, index + 2) : null;
  const owner = agent ?? ownerBefore(elements, index, from);
  const at = agent ? agent.phrase.to : index + 1;
  if (!owner || !isLow(elements[at], 'that') || !hasMainVerb(elements, { from: at + 1, to: Math.min(elements.length, at + 21) }))
    return null;
  return attribution({ from: index, to: index + 1 }, owner, [{ from: at, to: clauseEnd(elements, at) }]);
}

function ownerBefore(elements: Elements, noun: number, from: number): Subject | null {
  for (let at = noun - 1; at >= from && noun - at <= FARTHEST_OWNER; at--) {
    if (OWN.test(wordAt(elements, at))) return subjectOf({ from: at, to: at + 1 });
    if (POSSESSIVE.test(wordAt(elements, at))) return isName(elements[at - 1]) ? subjectOf({ from: at - 1, to: at }) : null;
  }
  return null;
}

const subjectOf = (phrase: Range): Subject => ({ phrase, whole: phrase });

/** At the next comma, or before the verb with which the sentence goes on. */
function clauseEnd(elements: Elements, from: number): number {
  let hasVerb = false;
  const at = findIn(elements, { from: from + 1, to: elements.length }, (element, index) => {
    if (isBreak(element) || isStop(element)) return true;
    if (!isFiniteVerb(elements, index) || isAuxiliary(wordAt(elements, index - 1))) return false;
    if (hasVerb && !isJoined(elements, index)) return true;
    hasVerb = true;
    return false;
  });
  return at < 0 ? elements.length : at;
}

/** A verb of its own clause or with its own pronoun: "and won", "who won", "he won". */
function isJoined(elements: Elements, index: number): boolean {
  const before = elements[index - 1];
  return isCoordinator(before) || isRelative(before) || isSubordinator(before) || isPronoun(before);
}
