// Which quote holds a span, and which date of its sentence it belongs to. Look-ups only.
import type { DateMention } from '../../../domain/fact.ts';
import type { Quote, Speaker } from '../../../domain/quote.ts';
import type { Span } from '../../../text/span.ts';
import { lastStartingBy } from './span-search.ts';

/** The speaker of the quote or claim that holds the span, where there is one. */
export type SpeakerAt = (span: Span) => Speaker | undefined;

const NESTED_AT_MOST = 8;
const NEAR = 120;
// "state TV said on Saturday" dates the saying; "since 1994" and "until May" are no day on which it happened.
const OTHER_DATE =
  /\b(?:(?:said|says|told|reported|announced|wrote|added|statement|according to)\b[^.;]{0,40}|(?:since|until|till|by|before|after|from|beyond)(?: the| late| early)?\s)$/;
const RELATIVE = /\b(?:who|which|whose|where)\b/;

/** Prepares the look-up of speakers; quotes may come in any order. */
export function speakerFinder(quotes: readonly Quote[]): SpeakerAt {
  const parts = quotes
    .flatMap(({ parts, speaker }) => parts.map(({ start, end }) => ({ start, end, speaker })))
    .toSorted((a, b) => a.start - b.start);
  return (span) => {
    const at = lastStartingBy(parts, span.start);
    for (let index = at; index >= 0 && index > at - NESTED_AT_MOST; index--) {
      const part = parts[index];
      if (part && part.end >= span.end) return part.speaker ?? undefined;
    }
    return undefined;
  };
}

/** Prepares the look-up of the nearest date that dates what happened, in the same clause of a sentence. Dates come in order; those before `from` count for nothing. */
export function dateFinder(text: string, dates: readonly DateMention[], from: number): (span: Span, sentence: Span) => string | undefined {
  const spans = dates.map(({ evidence }) => evidence);
  return (span, sentence) => {
    let nearest: { on: string; distance: number } | undefined;
    for (let index = lastStartingBy(spans, Math.max(sentence.start, from) - 1) + 1; index < dates.length; index++) {
      const date = dates[index];
      if (!date || date.evidence.start >= sentence.end) break;
      const distance = Math.max(span.start - date.evidence.end, date.evidence.start - span.end, 0);
      if (distance < (nearest?.distance ?? NEAR) && isDayOf(text, span, date.evidence)) nearest = { on: date.on, distance };
    }
    return nearest?.on;
  };
}

function isDayOf(text: string, span: Span, date: Span): boolean {
  const between = date.start > span.end ? text.slice(span.end, date.start) : text.slice(date.end, span.start);
  return !RELATIVE.test(between) && !OTHER_DATE.test(text.slice(Math.max(0, date.start - 70), date.start));
}
