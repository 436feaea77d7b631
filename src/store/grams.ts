// A folded word -> its grams of three letters, padded as PostgreSQL's pg_trgm does: two blanks before, one behind.

/** Each gram once. */
export function gramsOf(word: string): readonly string[] {
  const padded = `  ${word} `;
  return [...new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)))];
}
