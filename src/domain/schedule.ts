// When a channel gets a digest, and what became of the last ones.
import type { Delivery } from './delivery.ts';
import type { DigestPlan } from './digest.ts';

export type ScheduleLine = { readonly plan: DigestPlan; readonly nextAt: string | null; readonly last: readonly Delivery[] };
