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

/** How many other tokens two capitalised words of one run may have between them. */
const GAP = 2;

/** Runs in order: capitalised words that stand close together, and small words at either end that are known to belong to names. */
export function findRuns({ sentences }: NameContext, connectors: ReadonlySet<number>): Run[] {
  return sentences.flatMap(({ words }, sentence) => {
    const runs: Run[] = [];
    words.forEach((word, index) => {
      if (!word.hasCapital) return;
      const last = runs.at(-1);
      if (last && index - last.to <= GAP) runs[runs.length - 1] = { ...last, to: index + 1 };
      else runs.push({ sentence, from: index, to: index + 1 });
    });
    const joins = (index: number) => connectors.has(words[index]?.lower ?? 0);
    let floor = 0;
    return runs.map((run, at) => {
      const ceiling = runs[at + 1]?.from ?? words.length;
      let { from, to } = run;
      while (from > floor && joins(from - 1)) from--;
      while (to < ceiling && joins(to)) to++;
      floor = to;
      return { sentence, from, to };
    });
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
  word.prefixes.forEach((prefix, length) => void put(14 + length, prefix));
  word.suffixes.forEach((suffix, length) => void put(18 + length, suffix));
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
