// A word -> the numbers by which the name tagger knows it: hashes of its spellings, beginnings and endings, and its shape.

export type Word = {
  readonly cased: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly hasCapital: boolean;
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
    shape: hashOf(shapeOf(text)),
    prefixes: lengths.map((length) => hashOf(lower.slice(0, length))),
    suffixes: lengths.map((length) => hashOf(lower.slice(-length))),
    hasCapital: lower !== text,
    isWord: /^[\p{L}\p{N}]/u.test(text),
  };
}

/** "McDonald" -> "XxXx", "COP30" -> "XX0": capitals, small letters, digits and marks, repetitions shortened. */
export function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
}
