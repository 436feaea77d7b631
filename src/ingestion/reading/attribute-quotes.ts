// An article and its cast -> the statements in it with their speakers: direct, mixed and indirect. Every part is a span of the text.
import { type Evidence, ground } from '../../domain/evidence.ts';
import type { Quote, Speaker } from '../../domain/quote.ts';
import type { Cast } from './cast.ts';
import type { Document } from './document.ts';
import { type Attribution, findAttributions } from './quotes/attributions.ts';
import { type Elements, isMark, type Range } from './quotes/clauses.ts';
import { findPassages, type Passage } from './quotes/passages.ts';
import type { Quotation } from './quotes/quotation-marks.ts';
import { speakerOf } from './quotes/speakers.ts';
import { findTurns } from './quotes/transcripts.ts';

type Draft = {
  kind: Quote['kind'];
  speaker: Speaker | null;
  cue: Evidence | null;
  parts: Evidence[];
  start: number;
  end: number;
  paragraph: number;
  runsOn: boolean;
};

/** In order of the text. A speaker's name is resolved, or the words of the article where nobody is named; null only where it says nothing. */
export function attributeQuotes(document: Document, cast: Cast): Quote[] {
  const turns = findTurns(document);
  const inTurns = new Set(turns.map(({ paragraph }) => paragraph));
  const drafts: Draft[] = [];
  let waiting: Passage[] = [];
  for (const passage of joinQuestions(findPassages(document, cast))) {
    if (inTurns.has(passage.paragraph)) continue;
    waiting = readPassage(document, cast, passage, drafts, waiting);
  }
  for (const { label, words, paragraph } of turns) {
    const entity = cast.entityAt(label);
    const evidence = ground(document.article, label.start, label.end);
    const speaker = entity ? { key: entity.key, name: entity.name, evidence } : { key: null, name: evidence.exact, evidence };
    drafts.push({
      kind: 'indirect',
      speaker,
      cue: null,
      parts: [ground(document.article, words.start, words.end)],
      start: label.start,
      end: words.end,
      paragraph,
      runsOn: false,
    });
  }
  return drafts
    .filter((draft) => draft.parts.length > 0)
    .sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0))
    .map(({ kind, speaker, cue, parts, start, end }) => ({
      kind,
      speaker,
      ...(cue && { cue }),
      parts,
      evidence: ground(document.article, start, end),
    }));
}

/** '"Why?" Smith asked.' is one sentence, though a question mark stands in it. */
function joinQuestions(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const isAnswer =
      last &&
      last.paragraph === passage.paragraph &&
      /^[?!]$/.test(onlyQuotation(last.elements)?.lastMark ?? '') &&
      findAttributions(passage.elements).length === 0;
    const both = isAnswer ? [...last.elements, ...passage.elements] : [];
    if (isAnswer && findAttributions(both)[0]?.contents[0]?.to === last.elements.length)
      joined[joined.length - 1] = { ...last, end: passage.end, elements: both };
    else joined.push(passage);
  }
  return joined;
}

function readPassage(document: Document, cast: Cast, passage: Passage, drafts: Draft[], waiting: Passage[]): Passage[] {
  const { elements } = passage;
  const attributions = findAttributions(elements);
  for (const attribution of attributions) {
    const draft = draftOf(document, cast, passage, attribution);
    if (attribution === attributions[0] && attribution.contents[0]?.from === 0) {
      const before = waiting
        .flatMap((earlier) => onlyQuotation(earlier.elements) ?? [])
        .map(({ inner }) => ground(document.article, inner.start, inner.end));
      draft.parts.unshift(...before);
      draft.start = Math.min(draft.start, before[0]?.start ?? draft.start);
    }
    drafts.push(draft);
  }
  if (attributions.length > 0) return [];
  const quotation = onlyQuotation(elements);
  if (!quotation) return [];
  const last = drafts.at(-1);
  if (last?.speaker && isContinued(last, passage)) {
    continueQuote(document, passage, drafts, last, quotation);
    return [];
  }
  return quotation.runsOn ? [...waiting, passage] : [];
}

const isContinued = (last: Draft, { paragraph }: Passage): boolean =>
  last.paragraph === paragraph || (last.paragraph === paragraph - 1 && (last.kind === 'direct' || last.runsOn));

function continueQuote(document: Document, passage: Passage, drafts: Draft[], last: Draft, quotation: Quotation): void {
  const part = ground(document.article, quotation.inner.start, quotation.inner.end);
  if (last.paragraph === passage.paragraph || last.runsOn) {
    last.parts.push(part);
    last.end = passage.end;
    last.runsOn = quotation.runsOn;
    last.paragraph = passage.paragraph;
    return;
  }
  drafts.push({
    ...last,
    kind: 'direct',
    cue: null,
    parts: [part],
    start: quotation.start,
    end: quotation.end,
    paragraph: passage.paragraph,
    runsOn: quotation.runsOn,
  });
}

function onlyQuotation(elements: Elements): Quotation | null {
  const quotations = elements.filter((element) => element.kind === 'quotation');
  return quotations.length === 1 && elements.every((element) => element.kind === 'quotation' || isMark(element, '.,…'))
    ? (quotations[0]?.quotation ?? null)
    : null;
}

function draftOf(document: Document, cast: Cast, passage: Passage, { cue, subject, contents }: Attribution): Draft {
  const { elements } = passage;
  const parts = contents.map((range) => partOf(document, elements, range)).filter((part) => part !== null);
  const marked = contents.flatMap(({ from, to }) => elements.slice(from, to));
  const quotations = marked.filter((element) => element.kind === 'quotation');
  const isDirect = marked.every((element) => element.kind !== 'word' && element.kind !== 'name');
  const first = cue && elements[cue.from];
  const last = cue && elements[cue.to - 1];
  return {
    kind: isDirect ? 'direct' : quotations.length > 0 ? 'mixed' : 'indirect',
    speaker: subject && speakerOf(document, cast, elements, subject),
    cue: first && last ? ground(document.article, first.start, last.end) : null,
    parts,
    start: passage.start,
    end: passage.end,
    paragraph: passage.paragraph,
    runsOn: quotations.at(-1)?.quotation?.runsOn ?? false,
  };
}

function partOf(document: Document, elements: Elements, { from, to }: Range): Evidence | null {
  let [start, end] = [from, to];
  while (start < end && isMark(elements[start], ',:;–—-')) start++;
  while (end > start && isMark(elements[end - 1], ',:;.–—-')) end--;
  const [first, last] = [elements[start], elements[end - 1]];
  if (!first || !last || end <= start) return null;
  if (end - start === 1 && first.quotation) return ground(document.article, first.quotation.inner.start, first.quotation.inner.end);
  return ground(document.article, first.start, last.end);
}
