// One passage -> who attributes what in it, as ranges of its elements: cue, subject and contents. Never looks at other passages.
import {
  type Elements,
  hasMainVerb,
  isBreak,
  isCoordinator,
  isDash,
  isFiniteVerb,
  isMark,
  isNumber,
  isPreposition,
  isPronoun,
  isRelative,
  isSubordinator,
  isWord,
  nounPhraseEnd,
  type Range,
} from './clauses.ts';
import { contentAfter, contentBefore, contentEnd, isDateline, isLikelyStatement, isStatement, skipAdjuncts } from './contents.ts';
import { type CueGroup, cueGroupsAt } from './find-cues.ts';
import { mainSubject, type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import { isAuxiliary } from './word-classes.ts';

export type Attribution = {
  readonly cue: Range | null;
  /** null: the passage does not say who. */
  readonly subject: Subject | null;
  /** In order; empty for a bare "Smith said." whose quotation stands in the passage before. */
  readonly contents: readonly Range[];
  /** Index behind everything that belongs to it. */
  readonly end: number;
};

const isQuotation = (elements: Elements, index: number): boolean => elements[index]?.kind === 'quotation';

/** All attributions of a passage in order; their contents do not overlap. */
export function findAttributions(elements: Elements): Attribution[] {
  const found: Attribution[] = [];
  let from = 0;
  for (let index = 0; index < elements.length; index++) {
    const attribution = attributionAt(elements, index, from, found.at(-1) ?? null);
    if (!attribution) continue;
    const kept = withoutClosing(elements, attribution, from);
    if (!kept) continue;
    found.push(kept);
    from = kept.end;
    index = Math.max(index, kept.end - 1);
  }
  return found.length > 0 ? found : [...mannerOfSpeaking(elements), ...behindColon(elements)].slice(0, 1);
}

/**
 * "Inspectors had reported faults, the site said": whoever closes the sentence says all of it, and the claim in it is only part of that.
 * Where a conjunction parts the two ("Smith said A, and B, Jones said") each keeps his own. Null when nothing is left.
 */
function withoutClosing(elements: Elements, attribution: Attribution, from: number): Attribution | null {
  const content = attribution.contents.at(-1);
  if (!content || !attribution.cue || content.from < attribution.cue.to) return attribution;
  for (let index = content.from + 1; index < Math.min(content.to + 14, elements.length); index++) {
    const subject = closingSubject(elements, index, from);
    if (!subject || subject.whole.from <= content.from) continue;
    const joint = jointBetween(elements, content.from, subject.whole.from - 1);
    if (joint < 0) return null;
    return { ...attribution, contents: [...attribution.contents.slice(0, -1), { from: content.from, to: joint }], end: joint + 1 };
  }
  return attribution;
}

/** The subject of a cue at `index` that closes its sentence behind a comma; null where there is none. */
function closingSubject(elements: Elements, index: number, from: number): Subject | null {
  for (const group of cueGroupsAt(elements, index)) {
    if (!group.cue.takes.has('p') || group.sharesSubject || !closesAt(elements, group)) continue;
    const subject = isMark(elements[group.from - 1], ',')
      ? subjectAfter(elements, group.to, elements.length)
      : subjectBefore(elements, group.from, from);
    if (subject && (subject.whole.from >= group.to || isMark(elements[subject.whole.from - 1], ',')))
      return subject.whole.from >= group.to ? { ...subject, whole: { from: group.from, to: group.to } } : subject;
  }
  return null;
}

function closesAt(elements: Elements, group: CueGroup): boolean {
  const isInverted = isMark(elements[group.from - 1], ',');
  const tail = isInverted ? (subjectAfter(elements, group.to, elements.length)?.phrase.to ?? group.to) : group.to;
  const { at } = skipAdjuncts(elements, tail);
  if (isInverted && tail === group.to) return false;
  return (
    elements[at] === undefined ||
    isMark(elements[at], '.?!') ||
    (isMark(elements[at], ',') &&
      !isFiniteVerb(elements, at + 1) &&
      (isInverted || (isWord(elements[at + 1]) && /ing$/.test(elements[at + 1]?.low ?? ''))))
  );
}

function jointBetween(elements: Elements, from: number, to: number): number {
  for (let index = to; index > from; index--) {
    if (
      isMark(elements[index], ',') &&
      isWord(elements[index + 1]) &&
      /^(?:and|but|while)$/.test(elements[index + 1]?.low ?? '') &&
      index + 1 < to
    )
      return index;
    if (isMark(elements[index], ';')) return index;
  }
  return -1;
}

/** '"Tomorrow I run at noon," she grinned': any past verb speaks beside a quotation that ends in a comma. */
function mannerOfSpeaking(elements: Elements): Attribution[] {
  const at = elements.findIndex(
    (element, index) => /^[,?!–—-]$/.test(element.quotation?.lastMark ?? '') && isSpokenBy(elements, index + 1),
  );
  if (at < 0 || (at > 0 && !isBreak(elements[at - 1]))) return [];
  const verb = verbNear(elements, at + 1);
  const subject = verb === at + 1 ? subjectAfter(elements, verb + 1, elements.length) : subjectBefore(elements, verb, at);
  if (!subject) return [];
  const rest = laterQuotation(elements, verb + 1);
  const contents = [{ from: at, to: at + 1 }, ...(rest ? [rest] : [])];
  return [{ cue: { from: verb, to: verb + 1 }, subject, contents, end: rest ? rest.to : verb + 1 }];
}

/** 'The governor was blunt: "We lost."': the quotation behind the colon is its subject's. */
function behindColon(elements: Elements): Attribution[] {
  const at = elements.findIndex((element, index) => element.kind === 'quotation' && isMark(elements[index - 1], ':'));
  if (at < 0) return [];
  const subject = mainSubject(elements, { from: 0, to: at - 1 });
  return subject ? [{ cue: null, subject, contents: [{ from: at, to: contentEnd(elements, at) }], end: contentEnd(elements, at) }] : [];
}

const isSpokenBy = (elements: Elements, from: number): boolean => verbNear(elements, from) >= 0;

function verbNear(elements: Elements, from: number): number {
  for (let index = from; index < Math.min(elements.length, from + 12); index++) {
    const element = elements[index];
    if (isMark(element, '.;:?!') || element?.kind === 'quotation' || (index === from && (isCoordinator(element) || isPreposition(element))))
      return -1;
    if (index === from && isWord(element) && /..ed$/.test(element.low) && elements[index + 1]?.kind === 'name') return index;
    if (index > from && isFiniteVerb(elements, index)) return isWord(element) && !isAuxiliary(element.low) ? index : -1;
  }
  return -1;
}

function attributionAt(elements: Elements, index: number, from: number, last: Attribution | null): Attribution | null {
  if (elements[index]?.low === 'according' && elements[index + 1]?.low === 'to') return accordingTo(elements, index, from);
  for (const group of cueGroupsAt(elements, index)) {
    const attribution = group.sharesSubject ? sharing(elements, group, last) : ownSubject(elements, group, from);
    if (attribution) return attribution;
  }
  return null;
}

/** "..., adding that ...", "... and said ...": the subject of the clause before. */
function sharing(elements: Elements, group: CueGroup, last: Attribution | null): Attribution | null {
  const after = contentAfter(elements, group.to, group.cue);
  if (!after) return null;
  const subject = last?.subject ?? mainSubject(elements, { from: 0, to: group.from });
  return subject && { cue: { from: group.from, to: group.to }, subject, contents: [after.range], end: after.range.to };
}

function ownSubject(elements: Elements, group: CueGroup, from: number): Attribution | null {
  const inverted = invertedAt(elements, group, from);
  if (inverted) return inverted;
  const subject = subjectBefore(elements, group.from, from);
  if (!subject) return null;
  const before = group.cue.takes.has('p') ? contentBeforeSubject(elements, subject, from) : null;
  const after = contentAfter(elements, group.to, group.cue);
  if (before && isPostposed(elements, before, after, group)) return around(elements, group, subject, before);
  const cue = { from: group.from, to: group.to };
  if (after) return { cue, subject, contents: [after.range], end: after.range.to };
  return null;
}

function contentBeforeSubject(elements: Elements, subject: Subject, from: number): Range | null {
  const boundary = elements[subject.whole.from - 1];
  if (boundary === undefined || (isDash(boundary) && isDateline(elements, from, subject.whole.from - 1))) return null;
  if (!(isMark(boundary, ',?!') || isDash(boundary) || boundary.kind === 'quotation')) return null;
  return contentBefore(elements, from, subject.whole.from);
}

/** Whether the cue looks back: "Prices rose, she said on Tuesday"; not "On Tuesday, she said prices rose". */
function isPostposed(elements: Elements, before: Range, after: { range: Range; isClear: boolean } | null, group: CueGroup): boolean {
  const closes = isQuotation(elements, before.to - 1);
  if (!after)
    return (
      isStatement(elements, before) ||
      isMark(elements[group.to], ',') ||
      isBroken(elements, group, before) ||
      isLikelyStatement(elements, before)
    );
  if (closes && before.to - before.from === 1) return true;
  if (isSubordinateOnly(elements, before)) return false;
  if (isMark(elements[group.to], ',') || isBroken(elements, group, before)) return true;
  const next = elements[group.to];
  const opensAside = (isPreposition(next) || isSubordinator(next)) && !isNumber(elements[group.to + 1]);
  if (after.isClear && !isQuotation(elements, after.range.from) && !opensAside) return false;
  return isStatement(elements, before) && (after.range.from > group.to || opensAside);
}

/** "The first train, Zarza told the radio, would run in March": the verb stands behind the attribution. */
function isBroken(elements: Elements, { cue, to }: CueGroup, before: Range): boolean {
  if (isStatement(elements, before)) return false;
  const addressed = cue.takes.has('a') ? nounPhraseEnd(elements, to, elements.length) : to;
  const { at } = skipAdjuncts(elements, addressed);
  return isMark(elements[at], ',') && isFiniteVerb(elements, at + 1);
}

const isSubordinateOnly = (elements: Elements, { from, to }: Range): boolean =>
  (isSubordinator(elements[from]) || isPreposition(elements[from])) && !hasMainVerb(elements, { from, to });

/** The content before its subject and cue, and what goes on behind them. */
function around(elements: Elements, group: CueGroup, subject: Subject, before: Range): Attribution {
  const cue = { from: group.from, to: group.to };
  const rest = goesOnAt(elements, group, before) ?? (isAllQuotation(elements, before) ? laterQuotation(elements, group.to) : null);
  return { cue, subject, contents: rest ? [before, rest] : [before], end: rest ? rest.to : group.to };
}

const isAllQuotation = (elements: Elements, { from, to }: Range): boolean =>
  elements.slice(from, to).every((element) => element.kind === 'quotation');

/** What goes on with a whole statement behind "she said,": these do; a participle or a relative clause tells of the speaker. */
const GOES_ON =
  /^(?:and|but|or|nor|because|if|unless|until|that|which|by|with|to|than|bringing|raising|taking|including|especially|even|not|so)$/;

function goesOnAt(elements: Elements, group: CueGroup, before: Range): Range | null {
  let at = group.to;
  if (group.cue.takes.has('a') && !isBreak(elements[at])) at = nounPhraseEnd(elements, at, elements.length);
  at = skipAdjuncts(elements, at).at;
  const next = elements[at + 1];
  if (!(isMark(elements[at], ',:;') || isDash(elements[at])) || next === undefined)
    return isQuotation(elements, at) && at > group.to ? { from: at, to: contentEnd(elements, at) } : null;
  if (next.kind === 'quotation') return { from: at + 1, to: contentEnd(elements, at + 1) };
  const isWhole = isStatement(elements, before);
  if ((at > group.to && isWhole) || (isRelative(next) && !isWhole)) return null;
  if (isWhole && !(isWord(next) && GOES_ON.test(next.low))) return null;
  if (isCoordinator(next) && isQuotation(elements, at + 2)) return { from: at + 2, to: contentEnd(elements, at + 2) };
  if (isWhole && isQuotation(elements, before.to - 1)) return null;
  return { from: at + 1, to: contentEnd(elements, at + 1) };
}

/** '..., said Smith, who ...' and 'Said Smith: ...'. */
function invertedAt(elements: Elements, group: CueGroup, from: number): Attribution | null {
  if (!group.cue.takes.has('p') || group.verb !== group.from) return null;
  const boundary = elements[group.from - 1];
  const opens = group.from === 0;
  if (!opens && !(isMark(boundary, ',?!') || isDash(boundary) || boundary?.kind === 'quotation')) return null;
  if (group.cue.takes.has('A') && boundary?.kind !== 'quotation') return null;
  const subject = subjectAfter(elements, group.to, elements.length);
  if (!subject || isFiniteVerb(elements, subject.phrase.to) || isPronounThenVerb(elements, subject)) return null;
  const end = subject.phrase.to;
  const cue = { from: group.from, to: group.to };
  if (opens) {
    const quotationAt = isMark(elements[end], ':,') && isQuotation(elements, end + 1) ? end + 1 : -1;
    return quotationAt < 0
      ? null
      : { cue, subject, contents: [{ from: quotationAt, to: contentEnd(elements, quotationAt) }], end: contentEnd(elements, quotationAt) };
  }
  const before = contentBefore(elements, from, group.from);
  if (!before) return null;
  if (!isStatement(elements, before)) {
    const broken = aroundInverted(elements, cue, subject, before);
    if (broken || !isLikelyStatement(elements, before)) return broken;
  }
  if (
    subjectBefore(elements, group.from, from) &&
    !isQuotation(elements, before.to - 1) &&
    !hasMainVerb(elements, before) &&
    elements[subject.phrase.from]?.kind !== 'name'
  )
    return null;
  const rest = laterQuotation(elements, end);
  return { cue, subject, contents: rest ? [before, rest] : [before], end: rest ? rest.to : end };
}

/** 'The amount, countered Kharat, "does not come to much"': a broken clause whose second half has the verb. */
function aroundInverted(elements: Elements, cue: Range, subject: Subject, before: Range): Attribution | null {
  const at = subject.phrase.to + 1;
  const goesOn = isMark(elements[at - 1], ',') && (isQuotation(elements, at) || isFiniteVerb(elements, at));
  const range = { from: at, to: goesOn ? contentEnd(elements, at) : at };
  return goesOn ? { cue, subject, contents: [before, range], end: range.to } : null;
}

const isPronounThenVerb = (elements: Elements, { phrase }: Subject): boolean =>
  isPronoun(elements[phrase.from]) && phrase.to - phrase.from === 1;

/** '"A," said Smith, the mayor, "and B."': a quotation behind a comma, past appositions only. */
function laterQuotation(elements: Elements, from: number): Range | null {
  for (let index = from; index < Math.min(elements.length, from + 40); index++) {
    if (!isQuotation(elements, index)) continue;
    const isAnnounced = isMark(elements[index - 1], ',:') || isDash(elements[index - 1]);
    return isAnnounced ? { from: index, to: contentEnd(elements, index) } : null;
  }
  return null;
}

function accordingTo(elements: Elements, index: number, from: number): Attribution | null {
  const cue = { from: index, to: index + 2 };
  const subject = subjectAfter(elements, index + 2, elements.length);
  if (!subject) return null;
  const opens = index === from || (isCoordinator(elements[index - 1]) && index - 1 === from);
  const end = subject.phrase.to;
  if (opens) {
    const start = behindAppositions(elements, end);
    return start === null
      ? null
      : { cue, subject, contents: [{ from: start, to: contentEnd(elements, start) }], end: contentEnd(elements, start) };
  }
  const before = contentBefore(elements, from, index);
  if (!before) return null;
  const start = isMark(elements[end], ',') ? behindAppositions(elements, end) : null;
  const isFragment = !isStatement(elements, before);
  const rest = start !== null && (isFragment || isQuotation(elements, start)) ? { from: start, to: contentEnd(elements, start) } : null;
  return { cue, subject, contents: rest ? [before, rest] : [before], end: rest ? rest.to : end };
}

/** "According to X, a rights group that ..., CONTENT": where the content begins; null when nothing follows. */
function behindAppositions(elements: Elements, from: number): number | null {
  let at = from;
  while (at < elements.length && !isMark(elements[at], ',')) at++;
  let start = at + 1;
  for (let guard = 0; guard < 4; guard++) {
    const next = nextComma(elements, start);
    if (next < 0) break;
    const part = { from: start, to: next };
    const isAside =
      isRelative(elements[start]) || (!hasMainVerb(elements, part) && hasMainVerb(elements, { from: next + 1, to: elements.length }));
    if (!isAside || isPreposition(elements[start])) break;
    start = next + 1;
  }
  return start < elements.length - 1 ? start : null;
}

function nextComma(elements: Elements, from: number): number {
  for (let index = from; index < elements.length; index++) if (isMark(elements[index], ',')) return index;
  return -1;
}
