// Statements with their speakers: direct, mixed and indirect.
import type { Quote } from '../../domain/quote.ts';
import type { Cast } from './cast.ts';
import type { Document } from './document.ts';

export function attributeQuotes(_document: Document, _cast: Cast): Quote[] {
  return [];
}
