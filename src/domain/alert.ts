// What came in about a name or a topic that a channel follows.
import type { Sourced } from './digest.ts';
import type { Role } from './entity.ts';
import type { NumberFact, UnknownFact } from './fact.ts';
import type { Follow } from './follow.ts';
import type { Quote } from './quote.ts';

export type AlertItem =
  | (Sourced<Quote> & { readonly kind: 'quote' })
  | (Sourced<NumberFact> & { readonly kind: 'figure' })
  | (Sourced<UnknownFact> & { readonly kind: 'gap' })
  | (Sourced<Pick<Role, 'title' | 'evidence'>> & { readonly kind: 'role'; readonly name: string });

/** `moreCount`: items for which there was no room. */
export type Alert = { readonly follow: Follow; readonly items: readonly AlertItem[]; readonly moreCount: number };
