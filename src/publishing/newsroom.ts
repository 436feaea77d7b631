// What commands may ask of publishing.
import type { Delivery } from '../domain/delivery.ts';
import type { Digest, DigestPlan } from '../domain/digest.ts';
import type { ScheduleLine } from '../domain/schedule.ts';
import type { Scope } from '../domain/scope.ts';
import type { Destination } from '../ports/platform.ts';

export type { ScheduleLine } from '../domain/schedule.ts';

export type Newsroom = {
  readonly plans: readonly DigestPlan[];
  /** What the channel would be told now; nothing is recorded. */
  preview(plan: DigestPlan, scope: Scope, destination: Destination): Promise<Digest>;
  /**
   * Runs today's slot of a digest by hand: same ledger, same slot key unless `again`. Gives what became of it: nothing where an edition of today was
   * shown before, a `skipped` delivery (in no ledger) where there is nothing new.
   */
  post(plan: DigestPlan, options: { readonly isAgain: boolean }): Promise<readonly Delivery[]>;
  /** Per digest of this channel: when it comes next and what became of the last ones, newest first. */
  schedule(destination: Destination): Promise<readonly ScheduleLine[]>;
};
