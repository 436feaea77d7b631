// A cue's place -> the stretch of its sentence that it attributes: behind the cue, or before it. Never chooses a speaker.
import {
  type Elements,
  hasMainVerb,
  isBreak,
  isCoordinator,
  isDash,
  isDay,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isNumber,
  isObjectPronoun,
  isPreposition,
  isRelative,
  isSubordinator,
  isWord,
  nounPhraseEnd,
  opensPhrase,
  type Range,
} from './clauses.ts';
import { type Cue, cuesOf } from './cue-lexicon.ts';
import type { Element } from './passages.ts';
import { isAdverb, TIMES } from './word-classes.ts';

const isQuotation = (element: Element | undefined): boolean => element?.kind === 'quotation';
const isLow = (element: Element | undefined, word: string): boolean => isWord(element) && element.low === word;
const QUESTION = /^(?:if|whether|how|what|why)$/;
const ANY_QUESTION = /^(?:if|whether|how|what|why|when|where|who|which)$/;
const ASKS = new Set(['ask', 'explain', 'say', 'wonder', 'question', 'tell', 'inquire', 'enquire', 'describe', 'recall', 'recount']);

/** Content that stands behind the cue; `isClear` when a "that", a colon or a quotation announces it. */
export type After = { readonly range: Range; readonly isClear: boolean };

/** What the cue that ends at `from` attributes behind it, or null. */
export function contentAfter(elements: Elements, from: number, cue: Cue): After | null {
  const end = elements.length;
  const { takes } = cue;
  if (isLow(elements[from], 'not') && isLow(elements[from + 1], 'to')) return null;
  const judged = takes.has('d') ? judgement(elements, from) : null;
  if (judged) return { range: judged, isClear: true };
  const told = takes.has('a') ? clauseAt(elements, afterAddressee(elements, from), cue) : null;
  if (told && !(isPreposition(elements[told.range.from]) && !told.isClear)) return told;
  const later = takes.has('a') ? laterThat(elements, from) : null;
  if (later !== null) return { range: { from: later, to: contentEnd(elements, later) }, isClear: true };
  const clause = clauseAt(elements, from, cue);
  if (clause && (clause.isClear || !takes.has('A')) && !(takes.has('A') && isBare(elements, clause))) return clause;
  const requested = takes.has('t') ? request(elements, from, end) : null;
  if (requested)
    return {
      range: { from: requested.from, to: requestEnd(elements, requested.from) },
      isClear: true,
    };
  const object = (takes.has('f') && charge(elements, from, end)) || (takes.has('g') && verbalNoun(elements, from));
  if (object) return { range: { from: object.from, to: contentEnd(elements, object.from) }, isClear: true };
  const about = skipTime(elements, from);
  if (takes.has('w') && /^(?:of|about|against|on|at)$/.test(elements[about]?.low ?? ''))
    return { range: { from: about, to: phraseEnd(elements, about + 1) }, isClear: true };
  return takes.has('o') ? nounContent(elements, from, cue) : null;
}

function clauseAt(elements: Elements, cueEnd: number, cue: Cue): After | null {
  const { takes } = cue;
  const { at, isSure } = skipAdjuncts(elements, cueEnd);
  const announced = announcedAt(elements, at, cue);
  if (announced !== null) return { range: { from: announced, to: contentEnd(elements, announced) }, isClear: true };
  if (!takes.has('b') && !takes.has('a')) return null;
  const bare = isSure ? at : cueEnd;
  return isBareClause(elements, bare, cue) ? { range: { from: bare, to: contentEnd(elements, bare) }, isClear: bare === cueEnd } : null;
}

/** Index of the content behind "that", a colon, a quotation's comma, a question word; null where nothing announces any. */
function announcedAt(elements: Elements, at: number, cue: Cue): number | null {
  const { takes } = cue;
  const [element, next] = [elements[at], elements[at + 1]];
  if (isQuotation(element)) return isTitleOfWork(elements, at) ? at + 1 : at;
  if (isMark(element, ':,') || isDash(element)) {
    if (isQuotation(next) || (isMark(element, ':') && next !== undefined)) return at + 1;
    return isMark(element, ',') ? (isLow(next, 'that') ? at + 1 : behindAside(elements, at)) : null;
  }
  if (!takes.has('c')) return null;
  if (isWord(element) && /^(?:only|just|simply)$/.test(element.low) && isLow(next, 'that')) return at + 1;
  if (isLow(element, 'that') && isFiniteVerb(elements, at + 1)) return nextThat(elements, at + 2) ?? at;
  if (isLow(element, 'that'))
    return takes.has('p') || takes.has('a') || hasVerbSoon(elements, at + 1) || at + 5 < elements.length ? at : null;
  return isWord(element) && (ASKS.has(cue.lemma) ? ANY_QUESTION : QUESTION).test(element.low) ? at : null;
}

/** ", however, that ...", ", with some pride, 'X'": what an aside between two commas puts off. */
function behindAside(elements: Elements, comma: number): number | null {
  for (let index = comma + 2; index < Math.min(elements.length, comma + 16); index++) {
    const next = elements[index + 1];
    if (isMark(elements[index], '.;:?!') || isQuotation(elements[index])) return null;
    if (isMark(elements[index], ',') && (isLow(next, 'that') || isQuotation(next)))
      return isRelative(elements[comma + 1]) ? null : index + 1;
  }
  return null;
}

/** "in an interview that aired Sunday that he ...": the second "that", where the first one had its verb at once. */
function nextThat(elements: Elements, from: number): number | null {
  for (let index = from; index < Math.min(elements.length, from + 8); index++) {
    if (isLow(elements[index], 'that')) return index;
    if (isBreak(elements[index]) || isQuotation(elements[index])) return null;
  }
  return null;
}

function isBareClause(elements: Elements, from: number, cue: Cue): boolean {
  const first = elements[from];
  if (first === undefined || isBreak(first) || isMark(first, '.?!') || isRelative(first) || isCoordinator(first)) return false;
  if (isSubordinator(first) && !isPreposition(first))
    return (
      /^(?:if|while|although|once|unless|when|as)$/.test(first.low) &&
      hasComma(elements, from) &&
      hasMainVerb(elements, { from, to: semicolonFrom(elements, from) })
    );
  if (isLow(first, 'according') || isLow(elements[from + 1], 'condition')) return false;
  return clauseVerb(elements, from) > from || (cue.lemma === 'say' && isUnmarkedClause(elements, from));
}

/** "said three women sit in parliament": what "say" takes is a clause, even where its verb is not in the lists. */
const isUnmarkedClause = (elements: Elements, from: number): boolean =>
  (isDeterminer(elements[from]) || isNumber(elements[from]) || elements[from]?.kind === 'name' || isAdverb(elements[from]?.low ?? '')) &&
  nounPhraseEnd(elements, from, elements.length) - from >= 3 &&
  semicolonFrom(elements, from) - from >= 4;

/** The finite verb of a clause that starts at `from`, past commas only where they hold an aside; a quotation may hide it. */
function clauseVerb(elements: Elements, from: number): number {
  for (let index = from + 1; index < elements.length; index++) {
    const [element, next] = [elements[index], elements[index + 1]];
    if (isMark(element, ';:.?!') || (isDash(element) && index > from + 12)) return -1;
    if (
      isMark(element, ',') &&
      !(
        isFiniteVerb(elements, index + 1) ||
        isRelative(next) ||
        isDeterminer(next) ||
        isNumber(next) ||
        next?.kind === 'name' ||
        isPreposition(next) ||
        isWordEnding(next, 'ed') ||
        (isWord(next) && next.isCapitalized)
      )
    )
      return -1;
    if (isQuotation(element) || isFiniteVerb(elements, index)) return index;
  }
  return -1;
}

const isWordEnding = (element: Element | undefined, ending: string): boolean => isWord(element) && element.low.endsWith(ending);

/** 'said on "State of the Union" that ...'. */
const isTitleOfWork = (elements: Elements, at: number): boolean =>
  isLow(elements[at + 1], 'that') &&
  (isPreposition(elements[at - 1]) ||
    elements[at - 1]?.kind === 'name' ||
    (isWord(elements[at - 1]) && /^['’]s$/.test(elements[at - 1]?.low ?? '')));

const hasVerbSoon = (elements: Elements, from: number): boolean =>
  finiteIn(elements, from, Math.min(elements.length, from + 25)) >= 0 || elements.slice(from, from + 25).some(isQuotation);

const hasComma = (elements: Elements, from: number): boolean => elements.slice(from).some((element) => isMark(element, ','));
function semicolonFrom(elements: Elements, from: number): number {
  for (let index = from + 1; index < elements.length; index++) if (isMark(elements[index], ';')) return index;
  return elements.length;
}

function finiteIn(elements: Elements, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (isMark(elements[index], ';')) return -1;
    if (isFiniteVerb(elements, index)) return index;
  }
  return -1;
}

/** "told reporters in Accra": the end of whom it is said to. */
function afterAddressee(elements: Elements, from: number): number {
  let end = nounPhraseEnd(elements, from, elements.length);
  while (isLow(elements[end], 'of') || (isLow(elements[end], 'and') && elements[end + 1]?.kind === 'name'))
    end = nounPhraseEnd(elements, end + 1, elements.length);
  // "told reporters prices would rise": the phrase has swallowed the subject.
  if (end - from >= 2 && isFiniteVerb(elements, end) && isWord(elements[from]) && !isDeterminer(elements[from])) return from + 1;
  return end;
}

/** A clause without a "that": "told" needs somebody before it. */
const isBare = (elements: Elements, { range }: After): boolean =>
  !isQuotation(elements[range.from]) &&
  !isLow(elements[range.from], 'that') &&
  !isMark(elements[range.from - 1], ':') &&
  !ANY_QUESTION.test(elements[range.from]?.low ?? '');

/** "told a crowd in Wabag, the provincial capital, that ...": the "that" before any verb. */
function laterThat(elements: Elements, from: number): number | null {
  for (let index = from; index < Math.min(elements.length, from + 20); index++) {
    if (isLow(elements[index], 'that') && index > from) return index;
    if (isMark(elements[index], '.;:?!') || isQuotation(elements[index]) || isFiniteVerb(elements, index)) return null;
    const next = elements[index + 1];
    if (isMark(elements[index], ',') && next && isCueParticiple(next)) return null;
  }
  return null;
}

const OCCASION =
  /^(?:statement|statements|interview|interviews|speech|conference|briefing|report|letter|tweet|tweets|post|message|video|email|e-mail|memo|memorandum|article|column|ruling|filing|testimony|hearing|court|parliament|television|tv|radio|address|remarks|comments|twitter|facebook|telegram|instagram|media|anonymity|behalf|background|rally|meeting|phone|telephone|note|verdict|judgment|judgement|opinion|online|summit|visit|debate|trial|call|forum|session|release|podcast|broadcast|event|oath|record|bulletin|talks|podium|reporters|journalists|page|account|website|newspaper|blog|book|essay|lawsuit|complaint|affidavit|decision|proposal|document|documents|papers|speaker|stage|x)$/;

/** Behind "on Tuesday", "in a statement", "at a rally in Ohio"; `isSure` when only time or occasion was skipped. */
export function skipAdjuncts(elements: Elements, from: number): { at: number; isSure: boolean } {
  let [at, isSure] = [from, true];
  for (;;) {
    const next = skipTime(elements, at);
    if (next > at) at = next;
    else {
      const phrase = skipPhrase(elements, at);
      if (!phrase) return { at: isQuotation(elements[at]) && isTitleOfWork(elements, at) ? at + 1 : at, isSure };
      at = phrase.at;
      isSure &&= phrase.isOccasion;
    }
  }
}

function skipTime(elements: Elements, from: number): number {
  let at = from;
  if (isPreposition(elements[at]) && (isDay(elements[at + 1]) || isTimeWord(elements[at + 1]) || isYear(elements[at + 1]))) at++;
  else if (isLow(elements[at], 'the') && isTimeWord(elements[at + 1])) at++;
  else if (isNumber(elements[at]) && isTimeWord(elements[at + 1])) at++;
  const start = at;
  while (
    isDay(elements[at]) ||
    isTimeWord(elements[at]) ||
    isSpeechAdverb(elements[at]) ||
    (at > start && (isNumber(elements[at]) || (isMark(elements[at], ',') && isYear(elements[at + 1])))) ||
    (isYear(elements[at]) && at > from)
  )
    at++;
  if (at === start) return from;
  // "on condition", "this group": a determiner alone is no time.
  return elements.slice(start, at).every((element) => /^(?:this|last|next|the|may|march)$/.test(element.low) && !element.isCapitalized)
    ? from
    : at;
}

const isTimeWord = (element: Element | undefined): boolean =>
  isWord(element) && TIMES.has(element.low) && (!/^(?:may|march|mar|sun|dec|sat)$/.test(element.low) || element.isCapitalized);
const isYear = (element: Element | undefined): boolean => isWord(element) && /^(?:1[89]|20)\d\d$/.test(element.low);
const isSpeechAdverb = (element: Element | undefined): boolean =>
  isWord(element) &&
  isAdverb(element.low) &&
  !/^(?:only|just|nearly|almost|not|never|roughly|approximately|even|still|reportedly|allegedly)$/.test(element.low);
const AMOUNT = /^(?:least|most|all|more|some|half|about)$/;

/** One prepositional phrase behind a cue; null where what follows is none, or an amount ("about 20 people"). */
function skipPhrase(elements: Elements, from: number): { at: number; isOccasion: boolean } | null {
  const [preposition, next] = [elements[from], elements[from + 1]];
  if (!isPreposition(preposition) || next === undefined) return null;
  if (isLow(preposition, 'to') && isWord(next) && !isDeterminer(next) && !/(?:s|men|people|police|press|media)$/.test(next.low))
    return null;
  if (isWord(next) && (AMOUNT.test(next.low) || (isNumber(next) && !isYear(next)))) return null;
  const end = nounPhraseEnd(elements, from + 1, elements.length);
  if (end === from + 1) return isQuotation(elements[end]) && isTitleOfWork(elements, end) ? { at: end + 1, isOccasion: true } : null;
  const isOccasion = isLow(preposition, 'to') || elements.slice(from, end).some((element) => OCCASION.test(element.low) || isDay(element));
  return { at: end, isOccasion: isOccasion || isLow(preposition, 'of') };
}

/** "urged the council to act", "vowed to act": where the request begins. */
function request(elements: Elements, from: number, end: number): Range | null {
  const start = skipTime(elements, from);
  if (isBreak(elements[start])) return null;
  if (isLow(elements[start], 'to') && isWord(elements[start + 1])) return { from: start, to: end };
  if (isLow(elements[start], 'not') && isLow(elements[start + 1], 'to'))
    return isLow(elements[start + 2], 'be') ? null : { from: start, to: end };
  for (let index = start; index < Math.min(end, start + 24); index++) {
    const element = elements[index];
    if (isMark(element, '.;:?!') || (index > start && isLow(element, 'that'))) return null;
    if (isFiniteVerb(elements, index) && !isInRelative(elements, start, index)) return null;
    if (isLow(element, 'to') && index > start && isWord(elements[index + 1]) && !isDeterminer(elements[index + 1])) {
      return isLow(elements[index - 1], 'not') && isLow(elements[index + 1], 'be') ? null : { from: start, to: end };
    }
  }
  return null;
}

const isInRelative = (elements: Elements, from: number, to: number): boolean => elements.slice(from, to).some(isRelative);

/** A request or charge ends where its sentence goes on about something else: ", which ...", ", and the council did ...". */
function requestEnd(elements: Elements, from: number): number {
  const end = contentEnd(elements, from);
  for (let index = from + 1; index < end; index++) {
    const next = elements[index + 1];
    if (isMark(elements[index], ';')) return index;
    if (
      isMark(elements[index], ',') &&
      (isLow(next, 'which') ||
        (isWord(next) && /^(?:and|but|while|as)$/.test(next.low) && finiteIn(elements, index + 2, Math.min(end, index + 10)) > index + 2))
    )
      return index;
  }
  return end;
}

/** "accused the council of delay": the accused and what of. */
function charge(elements: Elements, from: number, end: number): Range | null {
  if (isBreak(elements[from]) || elements[from] === undefined || isPreposition(elements[from])) return null;
  for (let index = from + 1; index < Math.min(end, from + 24); index++) {
    if (isMark(elements[index], '.;:?!')) return null;
    if (isLow(elements[index], 'of') || isLow(elements[index], 'for') || isLow(elements[index], 'over')) return { from, to: end };
  }
  return null;
}

function verbalNoun(elements: Elements, from: number): Range | null {
  const first = elements[from];
  return isWord(first) && /..ing$/.test(first.low) ? { from, to: elements.length } : null;
}

/** "called the measures 'X'", "described it as 'X' and 'Y'": the judging words, quoted. A clause between is allowed only before "as". */
function judgement(elements: Elements, from: number): Range | null {
  for (let index = from; index < Math.min(elements.length, from + 26); index++) {
    const element = elements[index];
    if (isQuotation(element)) {
      const isOpen = isLow(elements[index - 1], 'as') || isInRelative(elements, from, index) || finiteIn(elements, from, index) < 0;
      return isOpen ? { from: index, to: lastJoinedQuotation(elements, index) } : null;
    }
    if (isMark(element, '.;:?!,')) return null;
  }
  return null;
}

function lastJoinedQuotation(elements: Elements, from: number): number {
  let end = from + 1;
  for (;;) {
    const next = isMark(elements[end], ',') ? end + 1 : end;
    const joined = isCoordinator(elements[next]) ? next + 1 : next;
    const article = isWord(elements[joined]) && /^(?:an?|the)$/.test(elements[joined]?.low ?? '') ? joined + 1 : joined;
    if (joined === end || !isQuotation(elements[article])) return end;
    end = article + 1;
  }
}

/** How a noun phrase begins that sums up a statement ("announced a review", "denied any role"), unlike one that is only its matter. */
const SUMMING =
  /^(?:an?|any|all|another|no|its|his|her|their|plans|more|at|nearly|about|involvement|responsibility|wrongdoing|knowledge|links|ties|allegations|\p{N}.*|two|three|four|five|six|seven|eight|nine|ten)$/u;

function nounContent(elements: Elements, from: number, cue: Cue): After | null {
  const first = elements[from];
  if (
    first === undefined ||
    isBreak(first) ||
    isMark(first, '.?!') ||
    isPreposition(first) ||
    isSubordinator(first) ||
    isObjectPronoun(first)
  )
    return null;
  if (isDay(first) || isTimeWord(first) || isAdverb(first.low) || !(SUMMING.test(first.low) || cue.takes.has('s'))) return null;
  const to = phraseEnd(elements, from);
  return to > from + 1 ? { range: { from, to }, isClear: true } : null;
}

function phraseEnd(elements: Elements, from: number): number {
  for (let index = from; index < elements.length; index++) {
    const element = elements[index];
    if (isMark(element, '.;:?!,') || isDash(element)) return index;
    if (isCoordinator(element) && (startsStatement(elements, index + 1) || isPastStart(elements, index + 1))) return index;
    if (index > from && isSpeechOccasion(elements, index)) return index;
  }
  return elements.length;
}

const isPastStart = (elements: Elements, index: number): boolean =>
  isFiniteVerb(elements, index) || isWordEnding(elements[index], 'ed') || isLow(elements[index], 'withdrew');

const isSpeechOccasion = (elements: Elements, index: number): boolean =>
  isLow(elements[index], 'in') && isLow(elements[index + 1], 'a') && OCCASION.test(elements[index + 2]?.low ?? '');

const ASIDE = /^(?:referring|citing|alluding|quoting|pointing|speaking|in-an-interview)$/;
const NO_STATEMENT = /^(?:did|declined|refused|gave|would|offered|has|had)$/;

/** Where the content that starts at `from` ends: with its sentence, or where the sentence turns to another statement or to its occasion. */
export function contentEnd(elements: Elements, from: number): number {
  const first = elements[from];
  if (isQuotation(first)) {
    const end = lastJoinedQuotation(elements, from);
    if (first?.quotation && (isWholeSentence(first) || !goesOn(elements, end))) return end;
  }
  for (let index = from + 1; index < elements.length; index++) {
    if (endsContent(elements, index)) return index;
  }
  return elements.length;
}

export const isWholeSentence = (element: Element | undefined): boolean => element?.quotation?.isSentence === true;

/** A quotation in the middle of a clause: 'said "terrorism" was a threat'. */
function goesOn(elements: Elements, end: number): boolean {
  const next = elements[end];
  if (next === undefined || next.kind === 'mark') return false;
  return !(isPreposition(next) || isSubordinator(next)) || finiteIn(elements, end, elements.length) >= 0;
}

function endsContent(elements: Elements, index: number): boolean {
  const [element, next] = [elements[index], elements[index + 1]];
  if (isMark(element, ',') || isDash(element) || isMark(element, ';')) {
    if (!isWord(next) && next?.kind !== 'name') return false;
    if (isWord(next) && (ASIDE.test(next.low) || isCueParticiple(next))) return true;
    if (isLow(next, 'according')) return true;
    if (isSpeechOccasion(elements, index + 1)) return true;
    if (isLow(next, 'without') && isWordEnding(elements[index + 2], 'ing')) return true;
    if (isWord(next) && /^(?:but|and|while|although|though)$/.test(next.low))
      return (
        startsStatement(elements, index + 2) ||
        (isWord(elements[index + 2]) && NO_STATEMENT.test(elements[index + 2]?.low ?? '') && next.low === 'but')
      );
    return false;
  }
  if (isMark(element, '.?!') && index < elements.length - 1) return true;
  if (isLow(element, 'but') && isWord(next) && /^(?:declined|refused|did|gave|withdrew|stopped)$/.test(next.low)) return true;
  if (isLow(element, 'and') || isLow(element, 'but')) return startsWithCue(elements, index + 1);
  return false;
}

/** ", adding that", ", calling it": a participle that is a cue itself. */
const isCueParticiple = (element: Element): boolean =>
  cuesOf(element.low).some(
    (cue) =>
      cue.form === 'ing' && !cue.takes.has('n') && !cue.takes.has('m') && (cue.takes.has('c') || cue.takes.has('d') || cue.takes.has('f')),
  );

/** A clause with a clear cue of its own right at its start: "and said", "but Smith said". */
function startsStatement(elements: Elements, from: number): boolean {
  if (startsWithCue(elements, from)) return true;
  for (let index = from; index < Math.min(elements.length, from + 14); index++) {
    if (isBreak(elements[index]) && !isMark(elements[index], ',')) return false;
    if (isFiniteVerb(elements, index))
      return (
        index > from &&
        (isStrongCue(elements[index]) || (isLow(elements[index + 1], 'that') && cuesOf(elements[index]?.low ?? '').length > 0))
      );
    if (isLow(elements[index], 'that')) return false;
  }
  return false;
}

const isStrongCue = (element: Element | undefined): boolean =>
  isWord(element) &&
  cuesOf(element.low).some(
    (cue) =>
      (cue.form === 'past' || cue.form === 's') &&
      !cue.takes.has('n') &&
      !cue.takes.has('m') &&
      (cue.takes.has('c') || cue.takes.has('f') || cue.takes.has('t')),
  );

function startsWithCue(elements: Elements, from: number): boolean {
  let at = from;
  while (isWord(elements[at]) && isAdverb(elements[at]?.low ?? '')) at++;
  return (
    isWord(elements[at]) &&
    /^(?:said|added|called|urged|warned|accused|promised|vowed|pledged|denied|described|noted|insisted|argued|says|adds|calls|urges|warns|stressed|claimed)$/.test(
      elements[at]?.low ?? '',
    )
  );
}

const DATELINE_MARK = /^[–—-]$/;

/** The content that stands before the cue's subject, from `from` to `to`: without a dateline, a leading conjunction, and the narration before a colon. */
export function contentBefore(elements: Elements, from: number, to: number): Range | null {
  let [start, end] = [from, to];
  while (end > start && isBreak(elements[end - 1])) end--;
  for (let index = start; index < Math.min(end - 1, start + 9); index++) {
    const element = elements[index];
    if (element?.kind === 'mark' && DATELINE_MARK.test(element.low) && index > start && isDateline(elements, start, index))
      start = index + 1;
  }
  if (elements[start]?.isCapitalized && isMark(elements[start + 1], ':') && !isQuotation(elements[start + 2])) start += 2;
  while (start < end && (isBreak(elements[start]) || isMark(elements[start], '.?!'))) start++;
  if (isCoordinator(elements[start])) start++;
  for (let index = end - 2; index > start; index--) {
    if (isMark(elements[index], ':') && isQuotation(elements[index + 1])) start = index + 1;
  }
  return end > start ? { from: start, to: end } : null;
}

export const isDateline = (elements: Elements, from: number, to: number): boolean =>
  elements
    .slice(from, to)
    .every((element) => element.isCapitalized || element.kind === 'mark' || isNumber(element) || element.low === '()') && to - from < 9;

/** Whether what stands before can be a statement: a quotation, or a clause of its own. */
export const isStatement = (elements: Elements, range: Range): boolean =>
  elements.slice(range.from, range.to).every(isQuotation) || isQuotation(elements[range.to - 1]) || hasMainVerb(elements, range);

/** Long enough for a clause whose verb the word lists do not know, and no mere "On Tuesday" or "Asked about it". */
export const isLikelyStatement = (elements: Elements, { from, to }: Range): boolean =>
  to - from >= 5 &&
  !opensPhrase(elements, from) &&
  !isSubordinator(elements[from]) &&
  !isWordEnding(elements[from], 'ed') &&
  !isWordEnding(elements[from], 'ing');
