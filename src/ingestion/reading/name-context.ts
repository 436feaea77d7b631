// A document -> its words as the name tagger sees them, and the runs of words in which there may be names.
import type { Document } from './document.ts';
import { findKnown } from './known-names.ts';
import { NO_WORD, type Word, wordOf } from './name-words.ts';

type Sentence = { readonly words: readonly Word[]; readonly known: readonly number[] };
export type Place = { readonly sentence: number; readonly index: number };

export type NameContext = {
  readonly sentences: readonly Sentence[];
  /** Lower-case hashes of the words that also stand here in small letters. */
  readonly twins: ReadonlySet<number>;
  /** Where each capitalised word stands, by its lower-case hash, in order. */
  readonly places: ReadonlyMap<number, readonly Place[]>;
};

/** Tokens `from` to `to` (exclusive) of one sentence. Names lie inside runs; runs never overlap. */
export type Run = { readonly sentence: number; readonly from: number; readonly to: number };

/** How many other tokens two capitalised words of one run may have between them. */
const GAP = 2;

export function openNames(document: Document, listsOf: (name: number) => number): NameContext {
  const seen = new Map<string, Word>();
  const word = ({ text }: { readonly text: string }): Word => {
    const found = seen.get(text);
    if (found) return found;
    const made = wordOf(text);
    seen.set(text, made);
    return made;
  };
  const sentences = document.tokens.map((tokens) => {
    const words = tokens.map(word);
    return { words, known: findKnown(words, listsOf) };
  });
  const small = [...seen.values()].filter((found) => !found.hasCapital && found.isWord);
  return { sentences, twins: new Set(small.map((found) => found.lower)), places: placesOf(sentences) };
}

function placesOf(sentences: readonly Sentence[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  sentences.forEach(({ words }, sentence) => {
    words.forEach((word, index) => {
      if (!word.hasCapital) return;
      const known = places.get(word.lower);
      if (known) known.push({ sentence, index });
      else places.set(word.lower, [{ sentence, index }]);
    });
  });
  return places;
}

/** Runs in order: capitalised words that stand close together, and small words at either end that are known to belong to names. */
export function findRuns({ sentences }: NameContext, connectors: ReadonlySet<number>): Run[] {
  return sentences.flatMap(({ words }, sentence) => {
    const joins = (index: number) => connectors.has((words[index] ?? NO_WORD).lower);
    const cores = coresOf(words);
    let floor = 0;
    return cores.map((core, at) => {
      const ceiling = cores[at + 1]?.from ?? words.length;
      let { from, to } = core;
      while (from > floor && joins(from - 1)) from--;
      while (to < ceiling && joins(to)) to++;
      floor = to;
      return { sentence, from, to };
    });
  });
}

function coresOf(words: readonly Word[]): { from: number; to: number }[] {
  const cores: { from: number; to: number }[] = [];
  words.forEach((word, index) => {
    if (!word.hasCapital) return;
    const last = cores.at(-1);
    if (last && index - last.to <= GAP) last.to = index + 1;
    else cores.push({ from: index, to: index + 1 });
  });
  return cores;
}
