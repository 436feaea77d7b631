// An article -> at most 60 words of its own that say what it is about.
import { ground } from '../../domain/evidence.ts';
import type { SummarySentence } from '../../domain/reading.ts';
import type { Cast } from './cast.ts';
import type { Document } from './document.ts';

export function summarize(document: Document, _cast: Cast): SummarySentence[] {
  const lead = document.sentences[0];
  if (!lead) return [];
  const evidence = ground(document.article, lead.start, lead.end);
  return [{ text: evidence.exact, evidence: [evidence] }];
}
