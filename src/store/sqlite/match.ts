// Words as typed -> an expression of FTS5 that is never a mistake: everything stands in quotation marks.

/** All words have to stand in the article; of an unfinished text the last one may go on. null where nothing is left to look for. */
export function matchOf(words: string, { isUnfinished }: { readonly isUnfinished: boolean }): string | null {
  const terms = words
    .normalize('NFC')
    .replace(/["\0]/g, ' ')
    .split(/\s+/)
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  if (terms.length === 0) return null;
  const goesOn = isUnfinished && isLongEnough(terms.at(-1) ?? '');
  return `${terms.map((term) => `"${term}"`).join(' ')}${goesOn ? '*' : ''}`;
}

// Nearly every article holds a word that begins with a given letter or two.
const isLongEnough = (term: string) => term.length >= 3;
