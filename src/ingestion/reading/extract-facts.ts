// Figures, dates, events, and what is not known.
import type { DateMention, Fact } from '../../domain/fact.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Cast } from './cast.ts';
import type { Document } from './document.ts';

export type ExtractedFacts = { readonly facts: readonly Fact[]; readonly dates: readonly DateMention[] };

export function extractFacts(_document: Document, _cast: Cast, _quotes: readonly Quote[]): ExtractedFacts {
  return { facts: [], dates: [] };
}
