// What the reading engine finds in one article. Everything is a span; entities are local to the article until the store links them.
import { z } from 'zod';
import { EntityKind } from './entity.ts';
import { ArticleId, Evidence } from './evidence-schema.ts';
import { DateMention, Fact } from './fact.ts';
import { Quote } from './quote.ts';

/** Key of an entity inside one reading: `e0`, `e1` ... in order of first mention. */
export const EntityKey = z.string().brand<'EntityKey'>();
export type EntityKey = z.infer<typeof EntityKey>;

export const NamedEntity = z
  .object({
    key: EntityKey,
    kind: EntityKind,
    /** The fullest form in this article. */
    name: z.string(),
    /** Every form by which the article names it, the name included; never "she" or "the spokeswoman". */
    aliases: z.array(z.string()).readonly(),
    /** Role phrases, best first; `title` as defined for entity.ts Role. */
    roles: z.array(z.object({ title: z.string(), evidence: Evidence }).readonly()).readonly(),
    /** Spans of its names. Titles ("President") and possessive endings ("'s") are not part of them. */
    mentions: z.array(Evidence).readonly(),
  })
  .readonly();
export type NamedEntity = z.infer<typeof NamedEntity>;

export const SummarySentence = z
  .object({
    /** Stands in the article word for word, but for a referent in square brackets. */
    text: z.string(),
    evidence: z.array(Evidence).readonly(),
  })
  .readonly();
export type SummarySentence = z.infer<typeof SummarySentence>;

export const Reading = z
  .object({
    articleId: ArticleId,
    entities: z.array(NamedEntity).readonly(),
    quotes: z.array(Quote).readonly(),
    facts: z.array(Fact).readonly(),
    dates: z.array(DateMention).readonly(),
    /** At most 60 words in all. */
    summary: z.array(SummarySentence).readonly(),
  })
  .readonly();
export type Reading = z.infer<typeof Reading>;
