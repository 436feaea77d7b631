// What the library answers with: read models over the stored nouns, as commands and views take them. Plain types, nothing that asks.
import type { Article, ArticleRef } from './article.ts';
import type { Sourced } from './digest.ts';
import type { Entity, EntityId } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Feed, FeedHealth } from './feed.ts';
import type { Quote } from './quote.ts';
import type { EntityKey, Reading } from './reading.ts';
import type { Story, StoryId } from './story.ts';

export type EntityMatch = {
  readonly entity: Entity;
  /** exact: the whole name or an alias; part: a surname or other whole words of it; near: spelled or sounding alike. */
  readonly how: 'exact' | 'part' | 'near';
  /** 0..1 likeness of the spelling. */
  readonly likeness: number;
  /** Mentions in scope. */
  readonly mentionCount: number;
};

export type StoredArticle = {
  readonly article: Article;
  readonly reading: Reading;
  readonly entityIds: ReadonlyMap<EntityKey, EntityId>;
  readonly storyId: StoryId;
};

/** `snippet` is a span of the article's text around the words found. */
export type ArticleHit = {
  readonly article: ArticleRef;
  readonly storyId: StoryId;
  readonly snippet: Evidence | null;
  readonly score: number;
};

export type Dossier = {
  readonly entity: Entity;
  readonly mentionCount: number;
  readonly articleCount: number;
  /** Newest first, with the article that reported each. */
  readonly roles: readonly { readonly title: string; readonly evidence: Evidence; readonly article: ArticleRef }[];
  /** What the entity said, newest article first, in the order of the text. */
  readonly quotes: readonly Sourced<Quote>[];
  readonly stories: readonly Story[];
  /** Who stands with it in one sentence, most often first; `evidence` is that sentence. */
  readonly links: readonly { readonly entity: Entity; readonly count: number; readonly evidence: Evidence; readonly article: ArticleRef }[];
};

export type StoredStory = {
  readonly story: Story;
  readonly articles: readonly StoredArticle[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
};

export type Counts = {
  readonly articles: number;
  readonly stories: number;
  readonly people: number;
  readonly feeds: number;
  readonly oldestAt?: string;
  readonly newestAt?: string;
};

export type FeedReport = { readonly feed: Feed; readonly health: FeedHealth };
