// Words as typed -> an expression of FTS5 that is never a mistake.

/** All words have to stand in the article; the last one may be a beginning. null where nothing is left to look for. */
export function matchOf(words: string): string | null {
  const terms = words.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return terms.length === 0 ? null : terms.map((term) => `"${term}"`).join(' ');
}
