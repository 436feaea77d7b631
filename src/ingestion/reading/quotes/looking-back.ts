// A cue and its subject -> what they attribute when the statement stands before them: "Prices rose, she said on Tuesday, and would rise again."
import { skipAddressee, skipAdjuncts } from './adjuncts.ts';
import { type Attribution, attribution, contentFrom } from './attribution.ts';
import { hasMainVerb } from './clauses.ts';
import type { ContentAfter } from './content-after.ts';
import { contentBefore, isDateline, isLikelyStatement, isStatement } from './content-before.ts';
import {
  type Elements,
  endsInMark,
  endsWith,
  findIn,
  isAllQuotation,
  isBreak,
  isComma,
  isCoordinator,
  isDash,
  isLow,
  isMark,
  isNumber,
  isPreposition,
  isQuotation,
  isRelative,
  isSubordinator,
  type Range,
  wordAt,
} from './elements.ts';
import type { CueGroup } from './find-cues.ts';
import type { Subject } from './subjects.ts';
import { isFiniteVerb } from './verbs.ts';

type Around = { readonly from: number; readonly after: ContentAfter | null };

/** The attribution of what stands before the subject, or null where the cue looks forward. */
export function lookingBack(elements: Elements, group: CueGroup, subject: Subject, around: Around): Attribution | null {
  const mayLookBack = group.cue.takes.has('p') && !isRelative(elements[group.from - 1]);
  const before = mayLookBack ? statementBefore(elements, subject, around.from) : null;
  if (!before || (!group.cue.takes.has('c') && !isQuotation(elements[before.to - 1]))) return null;
  const cue = { from: group.from, to: group.to };
  const described = around.after ? null : quotationBeforeDescription(elements, before, subject);
  if (described) return attribution(cue, described, [{ from: before.from, to: before.from + 1 }]);
  if (!looksBack(elements, before, around.after, group)) return null;
  const rest = restBehind(elements, group, before) ?? (isAllQuotation(elements, before) ? laterQuotation(elements, group.to) : null);
  return attribution(cue, subject, [before, rest]);
}

/** '"We won," Lind, head of the bank in Riga told the radio': with its last comma lost, the description belongs to the speaker all the same. */
function quotationBeforeDescription(elements: Elements, { from, to }: Range, { whole }: Subject): Subject | null {
  const description = { from: from + 1, to };
  if (elements[from]?.quotation?.lastMark !== ',' || to <= from + 1 || hasMainVerb(elements, description)) return null;
  if (findIn(elements, description, isQuotation) >= 0) return null;
  const comma = findIn(elements, description, isComma);
  return { phrase: { from: from + 1, to: comma < 0 ? to : comma }, whole: { from: from + 1, to: whole.to } };
}

/** What a comma, a dash or a quotation closes before the subject. */
function statementBefore(elements: Elements, { whole }: Subject, from: number): Range | null {
  const to = isLow(elements[whole.from - 1], 'as') ? whole.from - 1 : whole.from;
  const boundary = elements[to - 1];
  if (isDash(boundary) && isDateline(elements, { from, to: to - 1 })) return null;
  return isMark(boundary, ',?!') || isDash(boundary) || isQuotation(boundary) ? contentBefore(elements, { from, to }) : null;
}

/** "Prices rose, she said on Tuesday"; not "On Tuesday, she said prices rose". */
function looksBack(elements: Elements, before: Range, after: ContentAfter | null, group: CueGroup): boolean {
  const isInterrupted = isComma(elements[group.to]) || isBroken(elements, group, before);
  if (!after) {
    if (isInterrupted || endsInMark(elements[before.to - 1])) return true;
    return !hasObject(elements, group) && (isStatement(elements, before) || isLikelyStatement(elements, before));
  }
  // '"We won," Smith said it was ...' looks back; '"Hamilton" star Smith said it was ...' does not.
  if (isQuotation(elements[before.from]) && before.to - before.from === 1)
    return endsInMark(elements[before.from]) || isComma(elements[before.to]);
  if (isAdverbialPhrase(elements, before)) return false;
  if (isInterrupted) return true;
  const next = elements[group.to];
  const opensAside = (isPreposition(next) || isSubordinator(next)) && !isNumber(elements[group.to + 1]);
  if (after.isClear && !isQuotation(elements[after.range.from]) && !opensAside) return false;
  return isStatement(elements, before) && (after.range.from > group.to || opensAside);
}

/** "As she runs, they emphasized her record": a cue with something of its own behind it looks back at nothing. */
function hasObject(elements: Elements, group: CueGroup): boolean {
  const next = elements[behindCue(elements, group).at];
  if (next === undefined || next.kind === 'mark' || isQuotation(next)) return false;
  return !(isPreposition(next) || isSubordinator(next) || isCoordinator(next) || isRelative(next));
}

/** "The first train, Zarza told the radio, would run in March": the verb stands behind the attribution. */
function isBroken(elements: Elements, group: CueGroup, before: Range): boolean {
  if (isStatement(elements, before)) return false;
  const { at } = behindCue(elements, group);
  return isComma(elements[at]) && isFiniteVerb(elements, at + 1);
}

/** "In Minsk", "Asked about it", "After the vote": it tells when, and is no statement. */
const isAdverbialPhrase = (elements: Elements, range: Range): boolean => {
  const first = elements[range.from];
  const opens = isSubordinator(first) || isPreposition(first) || endsWith(first, 'ed') || endsWith(first, 'ing');
  return opens && !hasMainVerb(elements, range);
};

/** Behind the cue, its addressee and whatever tells when and where. */
export function behindCue(elements: Elements, { cue, to }: CueGroup): { at: number } {
  const isAddressed = cue.takes.has('a') && !isBreak(elements[to]);
  return skipAdjuncts(elements, isAddressed ? skipAddressee(elements, to) : to);
}

/** What goes on with a whole statement behind "she said,": these do; a participle or a relative clause tells of the speaker. */
const GOES_ON =
  /^(?:and|but|or|nor|because|if|unless|until|how|that|which|by|with|to|than|bringing|raising|taking|including|especially|even|not|so)$/;

function restBehind(elements: Elements, group: CueGroup, before: Range): Range | null {
  const { at } = behindCue(elements, group);
  const next = elements[at + 1];
  const isParted = isMark(elements[at], ',:;') || isDash(elements[at]);
  if (!isParted || next === undefined) return isQuotation(elements[at]) && at > group.to ? contentFrom(elements, at) : null;
  if (isQuotation(next)) return contentFrom(elements, at + 1);
  if (!isStatement(elements, before)) return isRelative(next) ? null : contentFrom(elements, at + 1);
  if (at > group.to || !GOES_ON.test(wordAt(elements, at + 1))) return null;
  if (isCoordinator(next) && isQuotation(elements[at + 2])) return contentFrom(elements, at + 2);
  return isQuotation(elements[before.to - 1]) ? null : contentFrom(elements, at + 1);
}

/** '"A," said Smith, the mayor, "and B."': the next quotation, when a comma or colon announces it. */
export function laterQuotation(elements: Elements, from: number): Range | null {
  const at = findIn(elements, { from, to: from + 40 }, isQuotation);
  const isAnnounced = at >= 0 && (isMark(elements[at - 1], ',:') || isDash(elements[at - 1]));
  return isAnnounced ? contentFrom(elements, at) : null;
}
