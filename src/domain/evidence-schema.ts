// Evidence as a zod schema, for the nouns that hold it. Apart from evidence.ts so that making evidence does not load zod.
import { z } from 'zod';
import type { ArticleId as ArticleIdType, Evidence as EvidenceType } from './evidence.ts';

export const ArticleId = z.custom<ArticleIdType>((value) => typeof value === 'string' && value !== '');

export const Evidence = z.custom<EvidenceType>((value) => {
  const e = value as EvidenceType | null;
  return typeof e === 'object' && e !== null && typeof e.exact === 'string' && e.exact.length === e.end - e.start && e.start >= 0;
}, 'not evidence: exact must be as long as its span');
