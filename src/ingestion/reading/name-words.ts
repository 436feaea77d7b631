// A word -> the numbers by which the name tagger knows it: hashes of its spellings, beginnings and endings, and its shape.

export type Word = {
  readonly cased: number;
  readonly lower: number;
  /** Lower case without diacritics. */
  readonly folded: number;
  readonly shape: number;
  /** Of one letter, two, three, four. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly hasCapital: boolean;
  /** Not a mark. */
  readonly isWord: boolean;
};

const AFFIX = 4;

/** A 32-bit hash, the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash, text.length);
}

/** Two hashes made one; order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return hash ^ (hash >>> 13);
}

export function wordOf(text: string): Word {
  const lower = text.toLowerCase();
  const lengths = Array.from({ length: Math.min(AFFIX, lower.length) }, (_, index) => index + 1);
  return {
    cased: hashOf(text),
    lower: hashOf(lower),
    folded: hashOf(withoutMarks(lower)),
    shape: hashOf(shapeOf(text)),
    prefixes: lengths.map((length) => hashOf(lower.slice(0, length))),
    suffixes: lengths.map((length) => hashOf(lower.slice(-length))),
    hasCapital: lower !== text,
    isWord: /^[\p{L}\p{N}]/u.test(text),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant
const ASCII_ONLY = /^[\x00-\x7f]*$/;
const withoutMarks = (text: string) => (ASCII_ONLY.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, ''));

/** "McDonald" -> "XxXxx", "COP30" -> "XXX00": capitals, small letters, digits and marks, at most two of a kind in a row. */
export function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
}

/** What stands before the first and after the last word. */
export const NO_WORD: Word = wordOf('');
