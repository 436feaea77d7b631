// Where a content begins -> where it ends: with its sentence, or where the sentence turns to another statement or to its occasion.
import { isOccasion } from './adjuncts.ts';
import { cuesOf } from './cues.ts';
import {
  type Element,
  type Elements,
  endsWith,
  findIn,
  isAdverbial,
  isBreak,
  isComma,
  isCoordinator,
  isDash,
  isLow,
  isMark,
  isName,
  isPreposition,
  isQuotation,
  isStop,
  isSubordinator,
  isWord,
  wordAt,
} from './elements.ts';
import { finiteIn, isFiniteVerb } from './verbs.ts';

const ASIDE = /^(?:referring|citing|alluding|quoting|pointing|speaking|according|drawing|prompting|sparking|echoing|invoking)$/;
/** ", a claim that Moscow denies": what is said about the statement. */
const NAME_OF_STATEMENT =
  /^(?:claim|allegation|charge|accusation|assertion|attack|position|story|statement|refrain|comment|remark|argument|view|suggestion|notion|description|stance|theme|line|criticism|characterization|reference|move)$/;
const TURN = /^(?:but|and|while|although|though)$/;
/** Behind "but" these tell of silence or of deeds: "but declined to say". */
const NO_STATEMENT = /^(?:declined|refused|did|gave|withdrew|stopped)$/;
const NO_STATEMENT_BEHIND_COMMA = /^(?:did|declined|refused|gave|would|offered|has|had)$/;
const OPENING_CUES = new Set(
  'said added called urged warned accused promised vowed pledged denied described noted insisted argued says adds calls urges warns stressed claimed'.split(
    ' ',
  ),
);

export function contentEnd(elements: Elements, from: number): number {
  if (isQuotation(elements[from])) {
    const end = joinedQuotationsEnd(elements, from);
    if (elements[from]?.quotation?.isSentence || !goesOn(elements, end)) return end;
  }
  const at = findIn(elements, { from: from + 1, to: elements.length }, (_, index) => endsContent(elements, index));
  return at < 0 ? elements.length : at;
}

/** Behind '"A", "B" and a "C"', where they follow the quotation at `from` directly. */
export function joinedQuotationsEnd(elements: Elements, from: number): number {
  let end = from + 1;
  for (;;) {
    const joint = isComma(elements[end]) ? end + 1 : end;
    const behind = isCoordinator(elements[joint]) ? joint + 1 : joint;
    const next = /^(?:an?|the)$/.test(wordAt(elements, behind)) ? behind + 1 : behind;
    if (behind === end || !isQuotation(elements[next])) return end;
    end = next + 1;
  }
}

/** A quotation in the middle of a clause: 'said "terrorism" was a threat'. */
function goesOn(elements: Elements, end: number): boolean {
  const next = elements[end];
  if (next === undefined || next.kind === 'mark') return false;
  return !(isPreposition(next) || isSubordinator(next)) || finiteIn(elements, { from: end, to: elements.length }) >= 0;
}

function endsContent(elements: Elements, index: number): boolean {
  const element = elements[index];
  if (isComma(element) || isDash(element) || isMark(element, ';')) return turnsAway(elements, index + 1);
  if (isStop(element)) return index < elements.length - 1;
  if (isLow(element, 'but') && NO_STATEMENT.test(wordAt(elements, index + 1))) return true;
  return (isLow(element, 'and') || isLow(element, 'but')) && opensWithCue(elements, index + 1);
}

/** What stands behind a comma belongs to the statement no more. */
function turnsAway(elements: Elements, at: number): boolean {
  const [element, next] = [elements[at], elements[at + 1]];
  if (!isWord(element) && !isName(element)) return false;
  if (ASIDE.test(wordAt(elements, at)) || isCueParticiple(element) || isOccasion(elements, at)) return true;
  if (isLow(element, 'without')) return endsWith(next, 'ing');
  if (isLow(element, 'a') || isLow(element, 'an')) return NAME_OF_STATEMENT.test(wordAt(elements, at + 1));
  if (!TURN.test(wordAt(elements, at))) return false;
  return opensStatement(elements, at + 1) || (isLow(element, 'but') && NO_STATEMENT_BEHIND_COMMA.test(wordAt(elements, at + 1)));
}

/** ", adding that", ", calling it": a participle that is a cue itself. */
export const isCueParticiple = (element: Element | undefined): boolean =>
  isWord(element) &&
  cuesOf(element.low).some(({ form, takes }) => form === 'ing' && !isWeak(takes) && (takes.has('c') || takes.has('d') || takes.has('f')));

const isWeak = (takes: ReadonlySet<string>): boolean => takes.has('n') || takes.has('m');

/** A clause with a clear cue of its own at its start: "said", "Smith said", "they noted that". */
export function opensStatement(elements: Elements, from: number): boolean {
  if (opensWithCue(elements, from)) return true;
  const isEnd = (element: Element, index: number) =>
    (isBreak(element) && !isComma(element)) || isFiniteVerb(elements, index) || isLow(element, 'that');
  const at = findIn(elements, { from, to: from + 14 }, isEnd);
  return at > from && isFiniteVerb(elements, at) && isStatingVerb(elements, at);
}

function isStatingVerb(elements: Elements, index: number): boolean {
  const cues = cuesOf(wordAt(elements, index));
  if (isLow(elements[index + 1], 'that')) return cues.length > 0;
  return cues.some(
    ({ form, takes }) =>
      (form === 'past' || form === 's' || form === 'base') && !isWeak(takes) && (takes.has('c') || takes.has('f') || takes.has('t')),
  );
}

function opensWithCue(elements: Elements, from: number): boolean {
  let at = from;
  while (isAdverbial(elements[at])) at++;
  return OPENING_CUES.has(wordAt(elements, at));
}
