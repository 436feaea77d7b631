// What stands before a cue and its subject -> the content there, and whether it can be a statement at all.
import { hasMainVerb, opensPhrase } from './clauses.ts';
import {
  type Elements,
  endsWith,
  findIn,
  isAllQuotation,
  isBreak,
  isCoordinator,
  isDash,
  isLow,
  isMark,
  isNumber,
  isQuotation,
  isStop,
  isSubordinator,
  type Range,
} from './elements.ts';

const LONGEST_DATELINE = 9;

/** Without a dateline, a leading conjunction, and the narration before a colon; null where nothing is left. */
export function contentBefore(elements: Elements, { from, to }: Range): Range | null {
  let end = to;
  while (end > from && isBreak(elements[end - 1])) end--;
  let start = behindDateline(elements, { from, to: end });
  if (elements[start]?.isCapitalized && isMark(elements[start + 1], ':') && !isQuotation(elements[start + 2])) start += 2;
  while (start < end && (isBreak(elements[start]) || isStop(elements[start]))) start++;
  if (isCoordinator(elements[start]) && !isLow(elements[start + 1], 'far')) start++;
  start = Math.max(start, lastQuotedPart(elements, { from: start, to: end }));
  return end > start ? { from: start, to: end } : null;
}

function behindDateline(elements: Elements, { from, to }: Range): number {
  const range = { from: from + 1, to: Math.min(to - 1, from + LONGEST_DATELINE) };
  const dash = findIn(elements, range, (element, index) => isDash(element) && isDateline(elements, { from, to: index }));
  return dash < 0 ? from : dash + 1;
}

/** "HONIARA (AFP)", "LONDON, Sept. 5": capitals, marks and figures only. */
export const isDateline = (elements: Elements, { from, to }: Range): boolean =>
  to - from < LONGEST_DATELINE &&
  elements
    .slice(from, to)
    .every((element) => element.isCapitalized || element.kind === 'mark' || isNumber(element) || element.low === '()');

/** 'Smith was blunt: "We lost," she said': the quotation behind the colon. */
function lastQuotedPart(elements: Elements, { from, to }: Range): number {
  for (let index = to - 2; index > from; index--) if (isMark(elements[index], ':') && isQuotation(elements[index + 1])) return index + 1;
  return from;
}

/** A quotation, what a quotation closes, or a clause with a verb of its own. */
export const isStatement = (elements: Elements, range: Range): boolean =>
  isAllQuotation(elements, range) || isQuotation(elements[range.to - 1]) || hasMainVerb(elements, range);

/** Long enough for a clause whose verb the word lists do not know, and no mere "On Tuesday" or "Asked about it". */
export const isLikelyStatement = (elements: Elements, { from, to }: Range): boolean =>
  to - from >= 5 &&
  !opensPhrase(elements, from) &&
  !isSubordinator(elements[from]) &&
  !endsWith(elements[from], 'ed') &&
  !endsWith(elements[from], 'ing');
