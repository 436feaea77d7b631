// What commands may ask of publishing.
import type { Delivery } from '../domain/delivery.ts';
import type { Digest, DigestPlan } from '../domain/digest.ts';
import type { Explanation } from '../domain/explanation.ts';
import type { Follow } from '../domain/follow.ts';
import type { ScheduleLine } from '../domain/schedule.ts';
import type { Scope } from '../domain/scope.ts';
import type { StoryId } from '../domain/story.ts';
import type { Destination } from '../ports/platform.ts';

export type { ScheduleLine } from '../domain/schedule.ts';

/** `only`: into this channel alone, if it gets the digest. */
export type PostByHand = { readonly isAgain: boolean; readonly only?: Destination };

/** A channel, its workspace, and the person who asks for it. */
export type Subscriber = { readonly destination: Destination; readonly workspaceId: string; readonly userId: string };

export type Timetable = Pick<DigestPlan, 'at' | 'days' | 'timezone'>;

export type Newsroom = {
  readonly plans: readonly DigestPlan[];
  /** What the channel would be told now; nothing is recorded. */
  preview(plan: DigestPlan, scope: Scope, destination: Destination): Promise<Digest>;
  /** All that the digest would tell of the news fetched since an instant, as if the channel had been told nothing; nothing is recorded. */
  catchUp(plan: DigestPlan, options: { readonly scope: Scope; readonly destination: Destination; readonly from: string }): Promise<Digest>;
  /** Per digest of the channel where a story stands in its next edition, or what keeps it out. Empty where the asker may not see the story. */
  explain(story: StoryId, scope: Scope, destination: Destination): Promise<readonly Explanation[]>;
  /**
   * Runs today's slot of a digest by hand: same ledger, same slot key unless `again`. Gives what became of it: nothing where an edition of today was
   * shown before, a `skipped` delivery (in no ledger) where there is nothing new.
   */
  post(plan: DigestPlan, options: PostByHand): Promise<readonly Delivery[]>;
  /** The channel gets the digest from now on, or gets it as asked for from now on. What is not asked for stays. */
  subscribe(plan: DigestPlan, who: Subscriber, wish: Partial<Timetable>): Promise<'new' | 'changed'>;
  /** False where the channel did not get it. */
  unsubscribe(plan: DigestPlan, who: Subscriber): Promise<boolean>;
  /** The channel hears of it at once from now on: of a new quote, figure or role. */
  follow(what: string, who: Subscriber): Promise<'new' | 'known' | 'too-many'>;
  /** False where the channel did not follow it. */
  unfollow(what: string, destination: Destination): Promise<boolean>;
  follows(destination: Destination): Promise<readonly Follow[]>;
  /** Per digest of this channel: when it comes next and what became of the last ones, newest first. */
  schedule(destination: Destination): Promise<readonly ScheduleLine[]>;
};
