// A sentence that states an event -> who did what to whom, as token ranges, where the grammar is plain: subject, verb, object in the news's own order.
import type { Token } from '../../../text/tokens.ts';
import { monthOf, PASTS, weekdayNamed } from './date-words.ts';
import { lowerAt } from './quantity.ts';

/** First and last token. */
export type TokenRange = readonly [first: number, last: number];
export type EventParts = { readonly who?: TokenRange; readonly did: TokenRange; readonly toWhom?: TokenRange };

type Tokens = readonly Token[];

const LONGEST_SUBJECT = 14;
const LONGEST_OBJECT = 9;
const AUXILIARY = /^(?:has|have|had|was|were|is|are|been|being|be|will|would|could|may|might|can|must|should)$/;
const MODAL = /^(?:will|would|could|may|might|can|must|should)$/;
/** "broke out" */
const PARTICLE = /^(?:out|up|down|off|away|back)$/;
const PASSIVE = /^(?:was|were|is|are|been|be|being)$/;
const SAYING = /^(?:said|says|told|added|reported|warned|announced|claimed|argued|according|insisted|denied|wrote|called|described)$/;
const ENDS_OBJECT =
  /^(?:in|on|at|after|before|as|over|for|from|to|into|during|since|until|by|with|when|while|who|which|that|because|amid|near|under|against|following|within|without|except|below|above|only|even|too|through|between|among|than|and|but|–|—|-|[.,;:()“”"])$/;
const INTRODUCTION = /^(?:on|in|at|after|earlier|later|meanwhile|separately|by|during|late|early)$/;
const NO_SUBJECT =
  /^(?:it|there|this|that|these|those|what|how|when|whether|who|which|where|why|if|had|has|was|were|is|are|but|and|i|we|you|however|although|while|because|as|for|with|to)$/;

const ADVERB =
  /^(?:also|then|later|already|still|now|earlier|recently|reportedly|immediately|quickly|previously|finally|narrowly|unanimously|officially|formally|repeatedly|apparently)$/;

/** The parts of the sentence's main clause, or null where they are not plain. */
export function eventPartsOf(tokens: Tokens, from: number): EventParts | null {
  const start = afterIntroduction(tokens, from);
  if (NO_SUBJECT.test(lowerAt(tokens, start))) return null;
  const verb = verbAfter(tokens, start);
  if (verb === null || verb === start) return null;
  const did = verbGroup(tokens, verb);
  if (!did || SAYING.test(lowerAt(tokens, did[1])) || SAYING.test(lowerAt(tokens, did[0]))) return null;
  const end = subjectEnd(tokens, start, verb);
  return end < start ? null : assemble(tokens, [start, end], did);
}

function assemble(tokens: Tokens, subject: TokenRange, did: TokenRange): EventParts {
  const isPassive = PASSIVE.test(lowerAt(tokens, did[1] - 1)) && did[1] > did[0] && !PARTICLE.test(lowerAt(tokens, did[1]));
  if (!isPassive) {
    const object = phraseAfter(tokens, did[1] + 1);
    return { who: subject, did, ...(object && !isFigures(tokens, object) && { toWhom: object }) };
  }
  const agent = lowerAt(tokens, did[1] + 1) === 'by' ? phraseAfter(tokens, did[1] + 2) : null;
  return { did, toWhom: subject, ...(agent && !isDay(tokens, agent) && { who: agent }) };
}

// "voted 27 to 22"
const isFigures = (tokens: Tokens, [first, last]: TokenRange): boolean =>
  /^\d/.test(lowerAt(tokens, first)) && (first === last || /^(?:%|percent)$/.test(lowerAt(tokens, last)));

const isDay = (tokens: Tokens, [first]: TokenRange): boolean => {
  const word = tokens[first]?.text ?? '';
  return weekdayNamed(word) !== null || monthOf(word) !== null;
};

// "On Monday, ...", "Earlier, ..."
function afterIntroduction(tokens: Tokens, from: number): number {
  if (!INTRODUCTION.test(lowerAt(tokens, from))) return from;
  for (let index = from + 1; index < from + 8; index++) if (lowerAt(tokens, index) === ',') return index + 1;
  return from;
}

// The first finite verb; what stands between two commas is an aside: "Belarus, a close Russian ally, pardoned".
function verbAfter(tokens: Tokens, start: number): number | null {
  for (let index = start; index < Math.min(start + LONGEST_SUBJECT, tokens.length); index++) {
    const word = lowerAt(tokens, index);
    if (word === ',') {
      const closing = closingComma(tokens, index);
      if (closing === null) return null;
      index = closing;
    } else if (index > start && isFiniteVerb(tokens, index)) return index;
    else if (/^[;:“”"–—()]$/.test(word) || /^(?:who|which|that)$/.test(word)) return null;
  }
  return null;
}

function closingComma(tokens: Tokens, opening: number): number | null {
  for (let index = opening + 1; index < Math.min(opening + 16, tokens.length); index++) if (lowerAt(tokens, index) === ',') return index;
  return null;
}

const isFiniteVerb = (tokens: Tokens, index: number): boolean => {
  const token = tokens[index]?.text ?? '';
  return PASTS.has(token) || AUXILIARY.test(token) || (/^\p{Ll}{3,}ed$/u.test(token) && !isParticiple(tokens, index));
};

// "the injured miners", "a failed coup", "Ghana's registered voters", "a bench led by"
const isParticiple = (tokens: Tokens, index: number): boolean =>
  /^(?:the|a|an|its|his|her|their|two|three|four|five|several|many|some|most|\d[\d,]*|of|and|with|['’]s?)$/.test(
    lowerAt(tokens, index - 1),
  ) || lowerAt(tokens, index + 1) === 'by';

function verbGroup(tokens: Tokens, verb: number): TokenRange | null {
  let last = verb;
  while (AUXILIARY.test(lowerAt(tokens, last)) && follows(lowerAt(tokens, last), lowerAt(tokens, last + 1))) last++;
  if (AUXILIARY.test(lowerAt(tokens, last))) return null;
  return [verb, PARTICLE.test(lowerAt(tokens, last + 1)) ? last + 1 : last];
}

// "has pardoned", "were to be"; behind "will" any verb.
function follows(auxiliary: string, word: string): boolean {
  if (AUXILIARY.test(word) || PASTS.has(word) || /(?:ed|en|ing)$/.test(word) || /^(?:set|hit|shot|born|run|won)$/.test(word)) return true;
  return MODAL.test(auxiliary) && /^[a-z]{2,}$/.test(word) && !/^(?:not|also|only|never|soon)$/.test(word);
}

// The subject ends before its first comma, else before the verb; the day ("parliament on Thursday") and "also" are not part of it.
function subjectEnd(tokens: Tokens, start: number, verb: number): number {
  let end = verb - 1;
  for (let index = start; index < verb; index++) {
    if (lowerAt(tokens, index) === ',' || (lowerAt(tokens, index) === 'on' && isDay(tokens, [index + 1, index + 1]))) {
      end = index - 1;
      break;
    }
  }
  while (end > start && ADVERB.test(lowerAt(tokens, end))) end--;
  return end;
}

function phraseAfter(tokens: Tokens, from: number): TokenRange | null {
  let last = from - 1;
  while (last + 1 < Math.min(from + LONGEST_OBJECT, tokens.length) && !ENDS_OBJECT.test(lowerAt(tokens, last + 1))) last++;
  return last < from || /^(?:not|a|an|the)$/.test(lowerAt(tokens, last)) ? null : [from, last];
}
