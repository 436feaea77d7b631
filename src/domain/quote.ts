// A statement with its speaker: source, cue and content as in PARC and PolNeAR.
import { z } from 'zod';
import { Evidence } from './evidence-schema.ts';

export const Speaker = z
  .object({
    /** Key of the entity inside the reading, or null: an unnamed speaker ("rights groups"), or one we could not resolve. */
    key: z.string().nullable(),
    /** The resolved name, or the phrase as written where there is no name. */
    name: z.string(),
    /** The mention beside the statement ("the spokeswoman", "she"). */
    evidence: Evidence.optional(),
  })
  .readonly();
export type Speaker = z.infer<typeof Speaker>;

export const Quote = z
  .object({
    /** direct: all inside quotation marks. mixed: some of it. indirect: a claim attributed without marks. */
    kind: z.enum(['direct', 'mixed', 'indirect']),
    /** null: honestly unknown. */
    speaker: Speaker.nullable(),
    cue: Evidence.optional(),
    /** The content in order, at least one part; several when the attribution breaks it. Outer quotation marks of a direct part are left out of the span. */
    parts: z.array(Evidence).min(1).readonly(),
    /** The passage that holds content, cue and speaker: what to show as the occasion. */
    evidence: Evidence,
  })
  .readonly();
export type Quote = z.infer<typeof Quote>;
