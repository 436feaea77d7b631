// Statements with their speakers: direct, mixed and indirect.
import { type Evidence, ground } from '../../domain/evidence.ts';
import type { Quote, Speaker } from '../../domain/quote.ts';
import { type Attribution, findAttributions } from './quotes/attributions.ts';
import type { Cast } from './cast.ts';
import { type Elements, isMark, type Range } from './quotes/clauses.ts';
import type { Document } from './document.ts';
import { findPassages, type Passage } from './quotes/passages.ts';
import { speakerOf } from './quotes/speakers.ts';

type Draft = { kind: Quote['kind']; speaker: Speaker | null; cue: Evidence | null; parts: Evidence[]; start: number; end: number; paragraph: number; runsOn: boolean };

export function attributeQuotes(document: Document, cast: Cast): Quote[] {
  const drafts: Draft[] = [];
  for (const passage of findPassages(document, cast)) readPassage(document, cast, passage, drafts);
  return drafts
    .filter((draft) => draft.parts.length > 0)
    .map(({ kind, speaker, cue, parts, start, end }) => ({ kind, speaker, ...(cue && { cue }), parts, evidence: ground(document.article, start, end) }));
}

function readPassage(document: Document, cast: Cast, passage: Passage, drafts: Draft[]): void {
  const { elements } = passage;
  const attributions = findAttributions(elements);
  for (const attribution of attributions) drafts.push(draftOf(document, cast, passage, attribution));
  if (attributions.length > 0) return;
  const quotation = onlyQuotation(elements);
  const last = drafts.at(-1);
  if (!quotation || !last) return;
  if (last.paragraph === passage.paragraph || (last.paragraph === passage.paragraph - 1 && last.kind === 'direct')) {
    const part = ground(document.article, quotation.inner.start, quotation.inner.end);
    if (last.paragraph === passage.paragraph || last.runsOn) { last.parts.push(part); last.end = passage.end; last.runsOn = quotation.runsOn; last.paragraph = passage.paragraph }
    else drafts.push({ ...last, cue: null, parts: [part], start: quotation.start, end: quotation.end, paragraph: passage.paragraph, runsOn: quotation.runsOn, kind: 'direct' });
  }
}

function onlyQuotation(elements: Elements) {
  const quotations = elements.filter((element) => element.kind === 'quotation');
  return quotations.length === 1 && elements.every((element) => element.kind === 'quotation' || isMark(element, '.,…')) ? (quotations[0]?.quotation ?? null) : null;
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
