// What the steps of publishing work with, handed to each of them.
import type { DigestPlan } from '../domain/digest.ts';
import type { Scope } from '../domain/scope.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Platform } from '../ports/platform.ts';
import type { Store } from '../ports/store.ts';
import type { OwnerOf } from '../stories/voices.ts';

/** The part of the store that publishing asks and writes. */
export type Ledger = Pick<
  Store,
  | 'story'
  | 'storiesBetween'
  | 'feeds'
  | 'putSubscriptions'
  | 'subscriptions'
  | 'subscription'
  | 'mergeChannel'
  | 'putFollow'
  | 'removeFollow'
  | 'follows'
  | 'enqueue'
  | 'delivery'
  | 'deliveries'
  | 'moveDelivery'
  | 'told'
  | 'toldStories'
  | 'takeLease'
  | 'releaseLease'
>;

export type Press = {
  readonly store: Ledger;
  readonly platforms: readonly Platform[];
  readonly plans: readonly DigestPlan[];
  readonly clock: Clock;
  readonly log: Log;
  /** Names this process in the lease. */
  readonly owner: string;
  readonly ownerOf?: OwnerOf;
  /** What a workspace may see; without one (a digest's file names only the channel) what every workspace may. Absent: everything. */
  readonly scopeOf?: (platform: string, workspaceId: string | undefined) => Promise<Scope>;
};

export const platformNamed = (press: Press, name: string): Platform | undefined =>
  press.platforms.find((platform) => platform.name === name);

/** What went wrong, for the log and the ledger: never a stack, never a payload. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
