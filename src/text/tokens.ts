// Text -> words and marks with their places. Knows no news.
import type { Span } from './span.ts';

export type Token = Span & { readonly text: string };

// A word keeps inner apostrophes, hyphens and dots (U.S., al-Assad, O'Neill, 1,000.5); a possessive 's stands alone; every other sign is a token.
const TOKEN =
  /['’]s(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:[-'’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** All tokens in order; spans never overlap and cover everything but white space. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    tokens.push({ text: match[0], start: from + match.index, end: from + match.index + match[0].length });
  }
  return tokens;
}
