// What is kept. Library: what commands and views may ask, always within a Scope. Store: what ingestion and publishing write.
// No SQL and no word of a database here; tests/contracts/store.ts is run over every implementation.
import type { Article, ArticleRef } from '../domain/article.ts';
import type { Delivery, DeliveryState } from '../domain/delivery.ts';
import type { Entity, EntityId, EntityKind } from '../domain/entity.ts';
import type { ArticleId } from '../domain/evidence.ts';
import type { Feed, FeedState } from '../domain/feed.ts';
import type { Follow } from '../domain/follow.ts';
import type { ArticleHit, Counts, Dossier, EntityMatch, FeedReport, StoredArticle, StoredStory } from '../domain/library.ts';
import type { EntityKey, NamedEntity, Reading } from '../domain/reading.ts';
import type { Scope } from '../domain/scope.ts';
import type { Story, StoryId } from '../domain/story.ts';
import type { Subscription, SubscriptionId } from '../domain/subscription.ts';

export type { ArticleHit, Counts, Dossier, EntityMatch, FeedReport, StoredArticle, StoredStory } from '../domain/library.ts';

export interface Library {
  /**
   * Entities that a typed name may mean, best first. Folded: case, diacritics, transliteration and small typing errors do not matter.
   * Near ones only where no name or part of a name is spelled like that.
   */
  findEntities(scope: Scope, name: string, options?: { kind?: EntityKind; limit?: number }): Promise<readonly EntityMatch[]>;
  /** Names that begin like the typed text, most mentioned first. For completion. */
  completeNames(scope: Scope, prefix: string, limit: number): Promise<readonly string[]>;
  /** What is known of one entity, of very much the newest or the most frequent; null when no evidence of it is in scope. */
  dossier(scope: Scope, id: EntityId): Promise<Dossier | null>;
  /** An article with its reading. */
  article(scope: Scope, id: ArticleId): Promise<StoredArticle | null>;
  /** By address (any form of it) or by the end of an id. */
  findArticleByUrl(scope: Scope, url: string): Promise<StoredArticle | null>;
  /**
   * Full text over titles and texts: all words have to stand there. Best first; where very many articles hold the words, the best of the newest.
   * `words` is free text as typed.
   */
  searchArticles(scope: Scope, words: string, options?: { since?: string; limit?: number }): Promise<readonly ArticleHit[]>;
  /** Newest first. */
  latestArticles(scope: Scope, options?: { since?: string; limit?: number }): Promise<readonly ArticleRef[]>;
  story(scope: Scope, id: StoryId): Promise<StoredStory | null>;
  /** Stories whose articles fit the words, best first. The last word may be unfinished. */
  findStories(scope: Scope, words: string, limit?: number): Promise<readonly Story[]>;
  /** Stories that have an article with fetchedAt in [from, until), latest published first. */
  storiesBetween(scope: Scope, from: string, until: string): Promise<readonly StoredStory[]>;
  /** But for those that were removed. */
  feeds(scope: Scope): Promise<readonly FeedReport[]>;
  counts(scope: Scope): Promise<Counts>;
}

export interface Store extends Library {
  /**
   * One transaction: article, reading, links to entities, the story it belongs to, and the note that its source was read.
   * An article with the guid or canonical address of one that came by the same feed or by none is its new version and stays in its story:
   * only the newest one counts.
   * Throws RangeError when an evidence does not slice out of the article's text.
   */
  addArticle(article: Article, reading: Reading, linkers: Linkers, source?: SourceNote): Promise<Added>;
  /** Remembers that bytes of this hash were looked at and why nothing was taken. */
  noteRefusal(source: SourceNote, reason: string): Promise<void>;
  /** Remembers that these were looked at, with nothing to say against them. */
  noteSources(sources: readonly SourceNote[]): Promise<void>;
  /** Of these hashes, those that were read or refused before. */
  knownSources(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  putFeeds(feeds: readonly Feed[]): Promise<void>;
  /** All there are, whoever added them; without what was observed of them, which is dear. */
  knownFeeds(): Promise<readonly Feed[]>;
  /** Of all feeds that were ever polled. */
  feedStates(): Promise<readonly FeedState[]>;
  putFeedState(state: FeedState): Promise<void>;

  putSubscriptions(subscriptions: readonly Subscription[]): Promise<void>;
  subscriptions(): Promise<readonly Subscription[]>;
  subscription(id: SubscriptionId): Promise<Subscription | null>;
  /**
   * One transaction: `from` and `to` proved to be the same channel. What `from` was sent and told goes over to `to`, keys of deliveries stay as they are; of two
   * subscriptions to one digest the one of `to` stays, with the slots of both.
   */
  mergeChannel(platform: string, from: string, to: string): Promise<void>;

  /** False where the channel followed it before. */
  putFollow(follow: Follow): Promise<boolean>;
  /** False where nobody followed it. */
  removeFollow(id: Follow['id']): Promise<boolean>;
  follows(): Promise<readonly Follow[]>;

  /** Adds the parts of one message and what it tells, in one transaction. 'exists': the slot was planned before, nothing is changed. */
  enqueue(parts: readonly Delivery[], told: readonly Told[]): Promise<'enqueued' | 'exists'>;
  delivery(key: string): Promise<Delivery | null>;
  /** Oldest due first, the parts of a message in order. */
  deliveries(filter: DeliveryFilter): Promise<readonly Delivery[]>;
  /**
   * Moves one delivery on, durably, if it is still in `from` and the lease's epoch is still ours. False: somebody else was there.
   * A message of which no part was or may have been shown and that ends dead or skipped has told nothing: what `enqueue` noted for it is forgotten
   * in the same transaction.
   */
  moveDelivery(key: string, from: DeliveryState, change: DeliveryChange, lease: Lease): Promise<boolean>;
  /** Which of these statement keys the channel was told. */
  told(platform: string, channelId: string, keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Stories of which the channel was told anything. */
  toldStories(platform: string, channelId: string): Promise<ReadonlySet<StoryId>>;

  /** The sole right to plan and send; null while another living process holds it. Extends our own. `owner` begins with `host:pid`: who is gone from this host is taken over from at once. */
  takeLease(name: string, owner: string, now: string, ttlMs: number): Promise<Lease | null>;
  releaseLease(lease: Lease): Promise<void>;

  close(): Promise<void>;
}

export type SourceNote = {
  readonly hash: string;
  /** Further hashes that stand for the same: an item of a feed is known by its guid, its link and its text. */
  readonly alsoKnownAs?: readonly string[] | undefined;
  readonly name: string;
  readonly feedId?: string | undefined;
  readonly at: string;
};

/** The decisions that are not the store's: it hands in candidates from within its transaction. Pure and synchronous. */
export type Linkers = {
  /** Which of the known entities this one is, or null for a new one. */
  linkEntity(entity: NamedEntity, reading: Reading, candidates: readonly KnownEntity[]): EntityId | null;
  /** Whether roles and company of a candidate could matter: where not, it is offered without them, for looking them up is dear. */
  weighsEvidence?(entity: NamedEntity, known: Entity): boolean;
  /** Which of the open stories the article belongs to, or null for a new one. */
  chooseStory(article: Article, reading: Reading, entityIds: ReadonlyMap<EntityKey, EntityId>, open: readonly OpenStory[]): StoryId | null;
};

/** `company`: names of entities it was mentioned with. */
export type KnownEntity = { readonly entity: Entity; readonly mentionCount: number; readonly company: ReadonlySet<string> };

/** What grouping needs of a story of the last days. */
export type OpenStory = {
  readonly id: StoryId;
  /** By time of publication. */
  readonly articles: readonly {
    readonly title: string;
    readonly opening: string;
    readonly publishedAt: string;
    readonly publisher?: string | undefined;
  }[];
};

export type Added =
  | { readonly kind: 'added' | 'new-version'; readonly articleId: ArticleId; readonly storyId: StoryId }
  | { readonly kind: 'known'; readonly articleId: ArticleId };

export type DeliveryFilter = {
  readonly states?: readonly DeliveryState[];
  readonly platform?: string;
  readonly channelId?: string;
  readonly subjectPrefix?: string;
  readonly limit?: number;
};

export type DeliveryChange = Partial<
  Pick<Delivery, 'attempts' | 'nextAttemptAt' | 'attemptedAt' | 'messageId' | 'postedAt' | 'failure'>
> & { readonly state: DeliveryState };

/** A statement a channel has been told; unique by channel and key. */
export type Told = { readonly platform: string; readonly channelId: string; readonly storyId: StoryId; readonly key: string };

export type Lease = { readonly name: string; readonly owner: string; readonly epoch: number };

/** `newer`: made by a later version of Nutgraf. `unwritable`: read-only, full, no permission. `busy`: another process held it too long. `damaged`: not a store. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: 'newer' | 'unwritable' | 'busy' | 'damaged';
  constructor(kind: StoreError['kind'], message: string, options: { cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.kind = kind;
  }
}
