// What the asking channel may see. Every Library method takes one.
import type { FeedId } from './feed.ts';

export type Scope = { readonly kind: 'all' } | { readonly kind: 'feeds'; readonly feedIds: readonly FeedId[] };

/** The terminal's scope: the person at the machine sees everything. */
export const everything: Scope = { kind: 'all' };
