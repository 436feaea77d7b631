// "according to" at a place -> what it attributes to whom: before it, behind it, or around it.
import { type Attribution, attribution, contentFrom } from './attribution.ts';
import { hasMainVerb } from './clauses.ts';
import { contentBefore, isStatement } from './content-before.ts';
import { type Elements, findIn, isComma, isCoordinator, isPreposition, isQuotation, isRelative, type Range } from './elements.ts';
import { subjectAfter } from './subjects.ts';

/** How many appositions and relative clauses may stand between the source and its statement. */
const MOST_ASIDES = 4;

export function accordingTo(elements: Elements, index: number, from: number): Attribution | null {
  const cue = { from: index, to: index + 2 };
  const subject = subjectAfter(elements, index + 2);
  if (!subject) return null;
  const end = subject.phrase.to;
  const behind = behindAsides(elements, end);
  const opens = index === from || (index - 1 === from && isCoordinator(elements[from]));
  if (opens) return behind === null ? null : attribution(cue, subject, [contentFrom(elements, behind)]);
  const before = contentBefore(elements, { from, to: index });
  if (!before) return null;
  const rest = isComma(elements[end]) ? secondHalf(elements, before, behind) : null;
  // '"...," Smith told the court, according to a transcript': the statement is told already.
  const isTold = from > 0 && !rest && !isStatement(elements, before);
  return isTold ? null : attribution(cue, subject, [before, rest], end);
}

/** "The attack, according to police, was planned": what goes on behind a broken clause, or a second quotation. */
function secondHalf(elements: Elements, before: Range, behind: number | null): Range | null {
  if (behind === null || (isStatement(elements, before) && !isQuotation(elements[behind]))) return null;
  return contentFrom(elements, behind);
}

/** "According to X, a rights group that ..., prices rose": where the statement begins; null when nothing follows. */
function behindAsides(elements: Elements, from: number): number | null {
  const first = nextComma(elements, from);
  if (first < 0) return null;
  let start = first + 1;
  for (let asides = 0; asides < MOST_ASIDES; asides++) {
    const end = nextComma(elements, start);
    if (end < 0 || !isAside(elements, { from: start, to: end })) break;
    start = end + 1;
  }
  return start < elements.length - 1 ? start : null;
}

function isAside(elements: Elements, part: Range): boolean {
  const first = elements[part.from];
  if (isRelative(first)) return true;
  return !isPreposition(first) && !hasMainVerb(elements, part) && hasMainVerb(elements, { from: part.to + 1, to: elements.length });
}

const nextComma = (elements: Elements, from: number): number => findIn(elements, { from, to: elements.length }, isComma);
