// Figures, dates, events, and what is not known.
import { ground } from '../../domain/evidence.ts';
import type { DateMention, Fact } from '../../domain/fact.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Cast } from './cast.ts';
import type { Document } from './document.ts';
import { findDates } from './facts/find-dates.ts';
import { findNumbers } from './facts/find-numbers.ts';
import { findUnknowns } from './facts/find-unknowns.ts';

export type ExtractedFacts = { readonly facts: readonly Fact[]; readonly dates: readonly DateMention[] };

export function extractFacts(document: Document, cast: Cast, _quotes: readonly Quote[]): ExtractedFacts {
  const people = cast.entities.filter((entity) => entity.kind === 'person').flatMap((entity) => entity.mentions);
  const dates = findDates(document, people);
  const taken = dates.map((date) => ({ start: date.evidence.start, end: date.evidence.end, on: date.on }));
  const whole = (sentence: number) => {
    const span = document.sentences[sentence] ?? { start: 0, end: document.text.length };
    return ground(document.article, span.start, span.end);
  };
  const numbers = findNumbers(document, taken);
  return {
    facts: [
      ...numbers.map(({ start, end, sentence, ...amount }) => ({
        kind: 'number' as const,
        evidence: ground(document.article, start, end),
        sentence: whole(sentence),
        ...amount,
      })),
      ...findUnknowns(document).map(({ start, end, sentence }) => ({
        kind: 'unknown' as const,
        evidence: ground(document.article, start, end),
        sentence: whole(sentence),
      })),
    ],
    dates,
  };
}
