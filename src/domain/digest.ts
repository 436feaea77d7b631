// A scheduled digest as its file states it, and one edition of it.
import { z } from 'zod';
import type { ArticleRef } from './article.ts';
import type { NumberFact, UnknownFact } from './fact.ts';
import type { Quote } from './quote.ts';
import type { SummarySentence } from './reading.ts';
import type { Story } from './story.ts';
import type { Instant } from './time.ts';

export const DigestId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .brand<'DigestId'>();
export type DigestId = z.infer<typeof DigestId>;

export const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof Weekday>;

/** Local wall clock, 24 hours: "08:00". */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A whole word or name, in the title, in the text, or in either. Never an expression. */
export const WordRule = z.object({ word: z.string(), field: z.enum(['title', 'text']).optional() }).readonly();
export type WordRule = z.infer<typeof WordRule>;

export const DigestDetails = z.enum(['buttons', 'thread', 'none']);
export type DigestDetails = z.infer<typeof DigestDetails>;

export const DigestPlan = z
  .object({
    id: DigestId,
    title: z.string(),
    at: WallTime,
    days: z.array(Weekday).nonempty().readonly(),
    /** IANA name, e.g. Europe/Berlin. */
    timezone: z.string(),
    language: z.string().optional(),
    /** What a day without news gets: one line, or nothing. */
    quietDays: z.enum(['say', 'skip']),
    /** Local dates, like 2025-12-25, on which it is not posted; their news come with the next edition. */
    except: z.array(z.iso.date()).readonly(),
    /** An article must hold one of them (where any are given). */
    include: z.array(WordRule).readonly(),
    /** An article that holds one of them is left out. */
    exclude: z.array(WordRule).readonly(),
    /** People, organisations, places and topics whose stories come first. Whole words. */
    follow: z.array(z.string()).readonly(),
    /** Feed ids; empty means all. */
    feeds: z.array(z.string()).readonly(),
    /** Empty means all; otherwise only these, the first before the others. */
    sections: z.array(z.string()).readonly(),
    maxStories: z.number().int().positive(),
    /** How more of a story is reached where the digest stands: by buttons under it, in a thread, or not at all. Absent: buttons. */
    details: DigestDetails.optional(),
    /** Of one story: title, nut graf, and what of figures, quotes and gaps fits. */
    wordsPerStory: z.number().int().positive(),
    /** `terminal`, `slack:#channel-or-id`, `discord:channel-id`. */
    destinations: z.array(z.string()).nonempty().readonly(),
  })
  .readonly();
export type DigestPlan = z.infer<typeof DigestPlan>;

/** Why an article does not belong into a digest. */
export type Misfit =
  | { readonly kind: 'section'; readonly section?: string }
  | { readonly kind: 'excluded'; readonly rule: WordRule }
  | { readonly kind: 'not-included' };

/** One edition: what of the news, of which period. */
export type DigestPeriod = { readonly from: Instant; readonly until: Instant };

/** What a channel is told of one story; all of it spans of stored articles. */
export type DigestStory = {
  readonly story: Story;
  /** new: the channel was told nothing of it; update: it was, and this is what is new since; told: it was, and is told all of it once more. */
  readonly news: 'new' | 'update' | 'told';
  /** The nut graf: what the story says it is about. */
  readonly nutGraf: readonly SummarySentence[];
  /** Figures that the channel was told and that have changed since, or were wrong. */
  readonly updates: readonly FigureUpdate[];
  readonly figures: readonly Sourced<NumberFact>[];
  /** Publishers that give different figures for one thing at one time. */
  readonly disagreements: readonly { readonly counts: string; readonly figures: readonly Sourced<NumberFact>[] }[];
  readonly said: readonly (Sourced<Quote> & { readonly speakerRole?: string })[];
  readonly unknown: readonly Sourced<UnknownFact>[];
  /** What we have read of it: at least one whole article, only beginnings, or only titles. */
  readonly basis: 'full' | 'teaser' | 'title';
  /** Lead first. */
  readonly articles: readonly ArticleRef[];
};

/** `counts` is what both count, in words of the articles; `corrected`: the earlier one was taken back. */
export type FigureUpdate = {
  readonly kind: 'developed' | 'corrected';
  readonly counts: string;
  readonly from: Sourced<NumberFact>;
  readonly to: Sourced<NumberFact>;
};

export type Sourced<T> = { readonly of: T; readonly article: ArticleRef };

/** One edition of a digest, before it becomes a Message. */
export type Digest = {
  readonly plan: DigestPlan;
  /** `first`, or the local date. */
  readonly slot: string;
  readonly period: DigestPeriod;
  readonly composedAt: Instant;
  readonly stories: readonly DigestStory[];
  readonly publisherCount: number;
  /** Stories that did not fit maxStories. */
  readonly leftOutCount: number;
  readonly silentFeeds: readonly { readonly title: string; readonly since: Instant }[];
};
