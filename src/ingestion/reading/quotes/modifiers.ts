// A verb behind a comma -> the phrase that the appositions and relative clauses between the two describe: "Smith, the mayor, who came late, said".
import { hasMainVerb } from './clauses.ts';
import {
  type Elements,
  isAdverbial,
  isAllQuotation,
  isCoordinator,
  isDeterminer,
  isMark,
  isNumber,
  isPreposition,
  isRelative,
  isSubordinator,
  isWord,
  type Range,
  wordAt,
} from './elements.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { startOfSubject } from './subject-start.ts';
import { isPastForm } from './word-classes.ts';

type Described = { readonly phrase: Range; readonly whole: Range };

/** Back over the parts before the verb at `verb` to the phrase that they describe; null where the last clause has a verb already. */
export function describedPhrase(elements: Elements, parts: readonly Range[], verb: number): Described | null {
  let head: Described | null = null;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (!part || endsSearch(elements, part, index === parts.length - 1)) break;
    if (isModifier(elements, part) || isListEnd(elements, parts, index)) continue;
    const start = startOfSubject(elements, part);
    if (start >= part.to || hasMainVerb(elements, { from: start, to: part.to })) break;
    head = { phrase: { from: start, to: part.to }, whole: { from: start, to: verb } };
    if (start > part.from) break;
    if (isPersonName(elements, head.phrase)) return withDescription(elements, head, parts[index - 1]);
  }
  return head;
}

/** "vice president of Boeing Defense, Space, and Security": a list goes on; in "It failed, and the mayor, who ..." a clause has begun. */
function isListEnd(elements: Elements, parts: readonly Range[], index: number): boolean {
  const part = parts[index];
  if (!part || index < 2 || !isCoordinator(elements[part.from])) return false;
  return !parts.slice(0, index).some((earlier) => hasMainVerb(elements, earlier));
}

/** "his wife, Ludmila Astapenka, said": the description before the name belongs to it. */
function withDescription(elements: Elements, head: Described, before: Range | undefined): Described {
  if (!before || !isDeterminer(elements[before.from]) || hasMainVerb(elements, before)) return head;
  if (nounPhraseEnd(elements, before.from, before.to) <= before.from + 1) return head;
  return { phrase: head.phrase, whole: { from: before.from, to: head.whole.to } };
}

/** A quotation is no speaker, a part with its own main verb another clause; one that opens with a preposition is no phrase to describe. */
function endsSearch(elements: Elements, part: Range, isLast: boolean): boolean {
  const first = elements[part.from];
  if (isAllQuotation(elements, part)) return true;
  if (isRelative(first) || isParticiple(elements, part.from)) return false;
  if (isPreposition(first)) return !isLast && !(/^(?:of|from|in|at|for|with|on)$/.test(wordAt(elements, part.from)) && part.from > 0);
  return isSubordinator(first) ? !isLast : hasMainVerb(elements, part);
}

/** ", dropped on three,": a participle behind a comma. */
const isParticiple = (elements: Elements, index: number): boolean =>
  /..(?:ed|ing)$/.test(wordAt(elements, index)) && elements[index]?.isCapitalized === false && isMark(elements[index - 1], ',–—');

/** "who ...", "of Toledo", "54", "now 18", "now a teacher", "speaking in Hiroshima": it describes, and is no phrase by itself. */
function isModifier(elements: Elements, { from, to }: Range): boolean {
  const first = elements[from];
  if (isRelative(first) || isPreposition(first) || (isAdverbial(first) && opensDescription(elements, from + 1))) return true;
  if (to - from === 1 && isAdverbial(first)) return true;
  if (to - from <= 2 && isNumber(elements[isAdverbial(first) ? from + 1 : from])) return true;
  return to - from > 1 && isWord(first) && !first.isCapitalized && /(?:ed|ing)$/.test(first.low) && !isDeterminer(first);
}

/** "now a teacher", "first published by Acme". */
const opensDescription = (elements: Elements, index: number): boolean =>
  isDeterminer(elements[index]) || isPastForm(wordAt(elements, index));

const isPersonName = (elements: Elements, { from, to }: Range): boolean =>
  !isDeterminer(elements[from]) && elements[nounPhraseEnd(elements, from, to) - 1]?.entity?.kind === 'person';
