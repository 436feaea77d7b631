// Articles on one event, across publishers and days.
import { z } from 'zod';
import { EntityId } from './entity.ts';
import { ArticleId } from './evidence-schema.ts';
import { Instant } from './time.ts';

export const StoryId = z.string().min(1).brand<'StoryId'>();
export type StoryId = z.infer<typeof StoryId>;

export const Story = z
  .object({
    id: StoryId,
    /** The lead article's title. */
    title: z.string(),
    /** Lead first, then by time of publication. */
    articleIds: z.array(ArticleId).readonly(),
    entityIds: z.array(EntityId).readonly(),
    firstPublishedAt: Instant,
    lastPublishedAt: Instant,
    /** Independent ones: five titles with one agency's text count once. */
    publishers: z.array(z.string()).readonly(),
  })
  .readonly();
export type Story = z.infer<typeof Story>;
