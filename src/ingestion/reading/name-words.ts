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

const AFFIXES = [1, 2, 3, 4];

/** A 32-bit hash of a text or a part of it, the same on every machine. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash, to - from);
}

/** Two hashes made one; order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return hash ^ (hash >>> 13);
}

export function wordOf(text: string): Word {
  const lower = text.toLowerCase();
  const { length } = lower;
  const affixes = AFFIXES.slice(0, length);
  return {
    cased: hashOf(text),
    lower: hashOf(lower),
    folded: hashOf(withoutMarks(lower)),
    shape: hashOf(shapeOf(text)),
    prefixes: affixes.map((size) => hashOf(lower, 0, size)),
    suffixes: affixes.map((size) => hashOf(lower, length - size)),
    hasCapital: lower !== text,
    isWord: /^[\p{L}\p{N}]/u.test(text),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant
const ASCII_ONLY = /^[\x00-\x7f]*$/;
const withoutMarks = (text: string) => (ASCII_ONLY.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, ''));

/** "McDonald" -> "XxXxx", "COP30" -> "XX00": capitals, small letters, digits and marks, at most two of a kind in a row. */
export function shapeOf(text: string): string {
  let shape = '';
  let [before, last] = ['', ''];
  for (const character of text) {
    const kind = kindOf(character);
    if (kind === before && kind === last) continue;
    shape += kind;
    [before, last] = [last, kind];
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return '0';
  if (character < '\x80') return character;
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /\p{N}/u.test(character) ? '0' : character;
}

/** What stands before the first and after the last word. */
export const NO_WORD: Word = wordOf('');
