// What an article states: figures with what they count, events, and what it says is not known. Roles live with entities, claims with quotes.
import { z } from 'zod';
import { Evidence } from './evidence-schema.ts';
import { Speaker } from './quote.ts';
import { PartialDate } from './time.ts';

/** A date in the text, resolved against the day of publication and as precise as the text. */
export const DateMention = z.object({ evidence: Evidence, on: PartialDate, until: PartialDate.optional() }).readonly();
export type DateMention = z.infer<typeof DateMention>;

export const Approximation = z.enum(['more than', 'at least', 'about', 'up to', 'less than', 'dozens or more']);
export type Approximation = z.infer<typeof Approximation>;

export const NumberFact = z
  .object({
    kind: z.literal('number'),
    /** The figure with its qualifier and what it counts: "more than 1,000 political prisoners". */
    evidence: Evidence,
    /** The sentence that states it. */
    sentence: Evidence,
    /** null where the words give no number ("dozens"). */
    value: z.number().nullable(),
    /** Upper end of a range. */
    high: z.number().optional(),
    /** ISO 4217 code for money, '%' for percent, a unit of measure ("km"), else absent. */
    unit: z.string().optional(),
    /** What is counted, as written: "political prisoners". */
    counts: z.string().optional(),
    approximation: Approximation.optional(),
    attributedTo: Speaker.optional(),
    /** As-of or happened-on date where the sentence states one. */
    occurredOn: PartialDate.optional(),
  })
  .readonly();
export type NumberFact = z.infer<typeof NumberFact>;

export const EventFact = z
  .object({
    kind: z.literal('event'),
    /** The sentence that states it. */
    evidence: Evidence,
    who: Evidence.optional(),
    did: Evidence.optional(),
    toWhom: Evidence.optional(),
    where: Evidence.optional(),
    occurredOn: PartialDate.optional(),
    attributedTo: Speaker.optional(),
  })
  .readonly();
export type EventFact = z.infer<typeof EventFact>;

export const UnknownFact = z
  .object({
    kind: z.literal('unknown'),
    /** The sentence or clause that says what is not known. */
    evidence: Evidence,
    sentence: Evidence,
  })
  .readonly();
export type UnknownFact = z.infer<typeof UnknownFact>;

export const Fact = z.discriminatedUnion('kind', [NumberFact, EventFact, UnknownFact]);
export type Fact = z.infer<typeof Fact>;
