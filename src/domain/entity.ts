// Somebody or something in the news: across articles (Entity) and inside one (NamedEntity in reading.ts).
import { z } from 'zod';
import { Evidence } from './evidence-schema.ts';
import { Instant } from './time.ts';

export const EntityId = z.string().min(1).brand<'EntityId'>();
export type EntityId = z.infer<typeof EntityId>;

export const EntityKind = z.enum(['person', 'organization', 'place']);
export type EntityKind = z.infer<typeof EntityKind>;

export const Role = z
  .object({
    /** As written, without the name: "Lukashenko's spokeswoman", "U.S. President". */
    title: z.string(),
    evidence: Evidence,
    /** publishedAt of the article that reported it. */
    reportedAt: Instant,
  })
  .readonly();
export type Role = z.infer<typeof Role>;

export const Entity = z
  .object({
    id: EntityId,
    kind: EntityKind,
    /** The fullest spelling that was first seen. */
    name: z.string(),
    /** Other spellings under which it was named, without the name itself. */
    aliases: z.array(z.string()).readonly(),
    /** Newest report first. */
    roles: z.array(Role).readonly(),
  })
  .readonly();
export type Entity = z.infer<typeof Entity>;

export const Mention = z.object({ entityId: EntityId, evidence: Evidence }).readonly();
export type Mention = z.infer<typeof Mention>;
