// Passages -> statements with their speakers, across passages: a quotation without an attribution belongs to whoever spoke last.
import { type Evidence, ground } from '../../../domain/evidence.ts';
import type { Quote, Speaker } from '../../../domain/quote.ts';
import type { Span } from '../../../text/span.ts';
import type { Cast } from '../cast.ts';
import type { Document } from '../document.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './attributions.ts';
import { type Elements, isMark, isQuotation, type Range } from './elements.ts';
import { joinPassages, loneQuotation } from './joined-passages.ts';
import type { Passage } from './passages.ts';
import type { Quotation } from './quotation-marks.ts';
import { speakerOf } from './speakers.ts';
import { mainSubject } from './subjects.ts';

export type Statement = Omit<Quote, 'evidence'> & {
  /** The whole passage: content, cue and speaker. */
  readonly occasion: Span;
  /** The paragraph it ends in. */
  readonly paragraph: number;
  /** Its last quotation is not closed: it goes on in the next paragraph. */
  readonly runsOn: boolean;
};

type Reader = { readonly document: Document; readonly cast: Cast };

/** Statements in order of their attributions; each has at least one part. */
export function readPassages(document: Document, cast: Cast, passages: readonly Passage[]): Statement[] {
  const reader = { document, cast };
  const statements: Statement[] = [];
  let unattributed: Quotation[] = [];
  let before: Passage | null = null;
  for (const passage of joinPassages(passages)) {
    const quotation = loneQuotation(passage.elements);
    if (before && passage.paragraph > before.paragraph + 1) unattributed = [];
    if (quotation) {
      const isContinued = continueWith(reader, { quotation, passage, before }, statements);
      unattributed = quotation.runsOn && !isContinued ? [...unattributed, quotation] : [];
    } else {
      statements.push(...statementsOf(reader, passage, { last: statements.at(-1), unattributed }));
      unattributed = [];
    }
    before = passage;
  }
  return statements;
}

type Before = { readonly last: Statement | undefined; readonly unattributed: readonly Quotation[] };

function statementsOf(reader: Reader, passage: Passage, { last, unattributed }: Before): Statement[] {
  return findAttributions(passage.elements).flatMap((found, index) => {
    const opening = index === 0 && found.contents[0]?.from === 0 ? unattributed : [];
    const statement = statementOf(reader, passage, found, opening);
    return statement.parts.length === 0 ? [] : [{ ...statement, speaker: lastOneMeant(statement.speaker, passage, last) }];
  });
}

/** A "he" that nothing resolves is whoever spoke last, where that was just before. */
function lastOneMeant(speaker: Speaker | null, passage: Passage, last: Statement | undefined): Speaker | null {
  const isOpen = speaker?.key === null && /^(?:he|she)$/i.test(speaker.name);
  const isNear = last?.speaker?.key && passage.paragraph - last.paragraph <= 1;
  return isOpen && isNear && last.speaker ? { ...speaker, key: last.speaker.key, name: last.speaker.name } : speaker;
}

function statementOf({ document, cast }: Reader, passage: Passage, found: Attribution, opening: readonly Quotation[]): Statement {
  const { elements, paragraph } = passage;
  const contents = found.contents.flatMap(({ from, to }) => elements.slice(from, to));
  const quotations = contents.flatMap(({ quotation }) => quotation ?? []);
  const kind = kindOf(contents, quotations);
  const parts = found.contents.flatMap((range) => partOf(document, elements, range, kind) ?? []);
  return {
    kind,
    speaker: speakerOf(document, cast, elements, found.subject),
    ...(found.cue && { cue: evidenceOf(document, elements, found.cue) }),
    parts: [...opening.map((quotation) => quotedPart(document, quotation, kind)), ...parts],
    occasion: { start: opening[0]?.start ?? passage.start, end: passage.end },
    paragraph,
    runsOn: quotations.at(-1)?.runsOn ?? false,
  };
}

function kindOf(contents: Elements, quotations: readonly Quotation[]): Quote['kind'] {
  if (contents.every((element) => isQuotation(element) || element.kind === 'mark')) return 'direct';
  return quotations.length > 0 ? 'mixed' : 'indirect';
}

/** A direct quote shows the words alone; in a mixed one the marks tell which words are quoted. */
const quotedPart = ({ article }: Document, { start, end, inner }: Quotation, kind: Quote['kind']): Evidence =>
  kind === 'direct' ? ground(article, inner.start, inner.end) : ground(article, start, end);
const evidenceOf = ({ article }: Document, elements: Elements, { from, to }: Range): Evidence =>
  ground(article, elements[from]?.start ?? 0, elements[to - 1]?.end ?? 0);

/** Without the commas around it; null where nothing else is left. */
function partOf(document: Document, elements: Elements, { from, to }: Range, kind: Quote['kind']): Evidence | null {
  let [start, end] = [from, to];
  while (start < end && isMark(elements[start], ',:;–—-')) start++;
  while (end > start && isMark(elements[end - 1], ',:;.–—-')) end--;
  const quotation = elements[start]?.quotation;
  if (end === start) return null;
  return end - start === 1 && quotation ? quotedPart(document, quotation, kind) : evidenceOf(document, elements, { from: start, to: end });
}

type Lone = { readonly quotation: Quotation; readonly passage: Passage; readonly before: Passage | null };

/** Adds a quotation that stands alone to the last speaker's, or to the one whom the sentence before is about; false where it is nobody's. */
function continueWith(reader: Reader, { quotation, passage, before }: Lone, statements: Statement[]): boolean {
  const last = statements.at(-1);
  const place = { paragraph: passage.paragraph, runsOn: quotation.runsOn };
  if (last && isSameBreath(last, passage) && last.kind !== 'indirect') {
    const occasion = { start: last.occasion.start, end: passage.end };
    const kind = last.kind === 'direct' ? 'direct' : 'mixed';
    const parts = [...last.parts, quotedPart(reader.document, quotation, kind)];
    statements[statements.length - 1] = { ...last, ...place, kind, parts, occasion };
    return true;
  }
  const isNext = last && (isSameBreath(last, passage) || (last.kind === 'direct' && last.paragraph === passage.paragraph - 1));
  const speaker = isNext ? last.speaker : speakerBefore(reader, quotation, passage, before);
  if (!speaker) return false;
  const parts = [quotedPart(reader.document, quotation, 'direct')];
  statements.push({ kind: 'direct', speaker, parts, occasion: { start: quotation.start, end: passage.end }, ...place });
  return true;
}

const isSameBreath = (last: Statement, { paragraph }: Passage): boolean =>
  last.paragraph === paragraph || (last.runsOn && last.paragraph === paragraph - 1);

/** 'The minister was unmoved. "We lost nothing."': a known person whom the sentence before is about. */
function speakerBefore({ document, cast }: Reader, quotation: Quotation, passage: Passage, before: Passage | null): Speaker | null {
  if (!before || before.paragraph !== passage.paragraph || !quotation.isSentence) return null;
  const subject = mainSubject(before.elements, { from: 0, to: before.elements.length });
  const speaker = subject && speakerOf(document, cast, before.elements, subject);
  const isPerson = cast.entities.some(({ key, kind }) => key === speaker?.key && kind === 'person');
  return isPerson ? speaker : null;
}
