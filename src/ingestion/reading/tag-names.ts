// Tokens -> spans of names with their kinds.
import type { Document, NameSpan } from './document.ts';

/** The name tagger's parameters, read from its model file by `loadNameModel`. */
export type NameModel = { readonly bytes: Uint8Array };

export const loadNameModel = (bytes: Uint8Array): NameModel => ({ bytes });

/** Names in order, never overlapping, never across sentences. */
export function tagNames(document: Document, _model: NameModel): NameSpan[] {
  return [...document.text.matchAll(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'person' as const,
  }));
}
