// A document -> the runs of words that may be names, and what speaks for or against it, as hashed features. Decides nothing.
import type { Token } from '../../text/tokens.ts';
import type { Document } from './document.ts';
import { hashOf, mix, type Word, wordOf } from './name-words.ts';

/** Tokens `from` to `to` (exclusive) of one sentence: capitalised words and what may join them. Only inside runs there are names. */
export type Run = { readonly sentence: number; readonly from: number; readonly to: number };

/** Features of one token, added to `features` up to the next token's start in `starts`. */
export type RunFeatures = { readonly starts: readonly number[]; readonly features: readonly number[] };

type Sentence = { readonly tokens: readonly Token[]; readonly words: readonly Word[] };

export type NameContext = {
  readonly sentences: readonly Sentence[];
  readonly twins: ReadonlySet<number>;
};

const EDGE: Word = wordOf('');

export function openNames(document: Document): NameContext {
  const known = new Map<string, Word>();
  const word = (token: Token) => {
    const found = known.get(token.text) ?? wordOf(token.text);
    known.set(token.text, found);
    return found;
  };
  const sentences = document.tokens.map((tokens) => ({ tokens, words: tokens.map(word) }));
  const twins = new Set<number>();
  for (const found of known.values()) if (!found.hasCapital && found.isWord) twins.add(found.lower);
  return { sentences, twins };
}

/** Runs in order: every capital or digit word, joined over small words that are known to stand inside names. */
export function findRuns({ sentences }: NameContext, connectors: ReadonlySet<number>): Run[] {
  return sentences.flatMap(({ words }, sentence) => {
    const runs: Run[] = [];
    const isInside = (word: Word) => word.hasCapital || connectors.has(word.lower);
    for (let from = 0; from < words.length; ) {
      let to = from;
      let hasCapital = false;
      for (; to < words.length && isInside(words[to] ?? EDGE); to++) hasCapital ||= words[to]?.hasCapital ?? false;
      if (hasCapital) runs.push({ sentence, from, to });
      from = to + 1;
    }
    return runs;
  });
}

export function featuresOf(context: NameContext, run: Run): RunFeatures {
  const words = context.sentences[run.sentence]?.words ?? [];
  const features: number[] = [];
  const starts: number[] = [];
  for (let index = run.from; index < run.to; index++) {
    starts.push(features.length);
    addFeatures(features, context, words, run, index);
  }
  starts.push(features.length);
  return { starts, features };
}

function addFeatures(out: number[], { twins }: NameContext, words: readonly Word[], run: Run, index: number): void {
  const at = (offset: number) => words[index + offset] ?? EDGE;
  const put = (template: number, value: number): void => {
    out.push(mix(value, template));
  };
  const [before2, before, word, after, after2] = [at(-2), at(-1), at(0), at(1), at(2)];
  out.push(1);
  put(2, word.lower);
  put(3, word.cased);
  put(4, word.shape);
  put(5, before.lower);
  put(6, after.lower);
  put(7, before2.lower);
  put(8, after2.lower);
  put(9, mix(before.lower, word.lower));
  put(10, mix(word.lower, after.lower));
  put(11, mix(before.shape, mix(word.shape, after.shape)));
  put(12, mix(before2.lower, before.lower));
  put(13, mix(after.lower, after2.lower));
  word.prefixes.forEach((prefix, length) => put(14 + length, prefix));
  word.suffixes.forEach((suffix, length) => put(18 + length, suffix));
  put(22, before.suffixes[2] ?? before.lower);
  put(23, after.suffixes[2] ?? after.lower);
  put(24, before.shape);
  put(25, after.shape);
  put(26, mix(index === 0 ? 1 : 0, mix(word.shape, twins.has(word.lower) ? 1 : 0)));
  put(27, twins.has(word.lower) ? 1 : 0);
  const left = words[run.from - 1] ?? EDGE;
  const right = words[run.to] ?? EDGE;
  put(28, left.lower);
  put(29, right.lower);
  put(30, mix(right.lower, (words[run.to + 1] ?? EDGE).lower));
  put(31, mix(Math.min(run.to - run.from, 6), Math.min(index - run.from, 4)));
  put(32, (words[run.to - 1] ?? EDGE).lower);
  put(33, (words[run.from] ?? EDGE).lower);
  for (let other = run.from; other < run.to; other++) if (other !== index) put(34, (words[other] ?? EDGE).lower);
  put(35, mix(before.shape, word.suffixes[2] ?? word.lower));
  put(36, mix(before.lower, word.shape));
  put(37, mix(after.lower, word.shape));
}

export const connectorHash = (text: string): number => hashOf(text.toLowerCase());
