// One version of one article, immutable: an edit at the source is a new version with previousId. Follows JSON Feed and schema.org NewsArticle.
import { z } from 'zod';
import { ArticleId } from './evidence-schema.ts';
import { FeedId } from './feed.ts';
import { Instant, PartialDate } from './time.ts';

export const Caption = z.object({ text: z.string(), credit: z.string().optional() }).readonly();
export type Caption = z.infer<typeof Caption>;

export const Article = z
  .object({
    id: ArticleId,
    previousId: ArticleId.optional(),
    feedId: FeedId.optional(),
    guid: z.string().optional(),
    /** Where we found it. */
    url: z.string().optional(),
    /** The publisher's own address for it, tracking parameters removed. */
    canonicalUrl: z.string().optional(),
    title: z.string(),
    /** People only, in byline order; an agency is not an author. */
    authors: z.array(z.string()).readonly(),
    /** The wire it came over, e.g. AFP. */
    agency: z.string().optional(),
    /** Who published it, e.g. The Moscow Times. */
    publisher: z.string().optional(),
    /** Midnight UTC of publishedOn where only the day is known; fetchedAt where nothing is known. */
    publishedAt: Instant,
    /** The calendar day at the place of publication: what "Saturday" in the text is resolved against. */
    publishedOn: PartialDate,
    publishedPrecision: z.enum(['time', 'day', 'none']),
    updatedAt: Instant.optional(),
    fetchedAt: Instant,
    /** ISO 639-1, 'und' when unknown. */
    language: z.string(),
    image: z.string().optional(),
    /** Apart from the text: a photographer is not a person in the news. */
    captions: z.array(Caption).readonly(),
    section: z.string().optional(),
    /** Theirs; what the feed or the page says of itself. */
    excerpt: z.string().optional(),
    /** Plain text, NFC, paragraphs separated by one blank line ("\n\n"), nothing of the page's frame left. */
    text: z.string(),
    textKind: z.enum(['full', 'teaser']),
  })
  .readonly();
export type Article = z.infer<typeof Article>;

/** The part of an article that is shown beside each of its facts. */
export type ArticleRef = Pick<
  Article,
  | 'id'
  | 'title'
  | 'publisher'
  | 'agency'
  | 'publishedAt'
  | 'publishedOn'
  | 'publishedPrecision'
  | 'fetchedAt'
  | 'url'
  | 'canonicalUrl'
  | 'feedId'
>;
