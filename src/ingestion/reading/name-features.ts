// A run of words -> what speaks for or against names in it, as hashed features. Decides nothing.
import type { NameContext, Run } from './name-context.ts';
import { mix, NO_WORD, type Word } from './name-words.ts';

/** Features of a run's tokens one after another: token i has those from starts[i] to starts[i + 1]. */
export type RunFeatures = { readonly starts: readonly number[]; readonly features: readonly number[] };

/** How many other places of the same word are looked at. */
const OTHER_PLACES = 4;
const ALWAYS = 1;

export function featuresOf(context: NameContext, run: Run): RunFeatures {
  const features: number[] = [];
  const starts = [0];
  for (let index = run.from; index < run.to; index++) {
    features.push(ALWAYS);
    addWords(features, context, run, index);
    addRun(features, context, run, index);
    addKnown(features, context, run, index);
    addOtherPlaces(features, context, run.sentence, index);
    starts.push(features.length);
  }
  return { starts, features };
}

/** The word, its neighbours and its letters. */
function addWords(out: number[], { sentences, twins }: NameContext, run: Run, index: number): void {
  const words = sentences[run.sentence]?.words ?? [];
  const [before2, before, word, after, after2] = [
    at(words, index - 2),
    at(words, index - 1),
    at(words, index),
    at(words, index + 1),
    at(words, index + 2),
  ];
  const hasTwin = twins.has(word.lower) ? 1 : 0;
  out.push(mix(word.lower, 2), mix(word.cased, 3), mix(word.shape, 4));
  out.push(mix(before.lower, 5), mix(after.lower, 6), mix(before2.lower, 7), mix(after2.lower, 8));
  out.push(mix(mix(before.lower, word.lower), 9), mix(mix(word.lower, after.lower), 10));
  out.push(mix(mix(before.shape, mix(word.shape, after.shape)), 11));
  out.push(mix(mix(before2.lower, before.lower), 12), mix(mix(after.lower, after2.lower), 13));
  for (const [length, prefix] of word.prefixes.entries()) out.push(mix(prefix, 14 + length));
  for (const [length, suffix] of word.suffixes.entries()) out.push(mix(suffix, 18 + length));
  out.push(mix(endingOf(before), 22), mix(endingOf(after), 23), mix(before.shape, 24), mix(after.shape, 25));
  out.push(mix(mix(index === 0 ? 1 : 0, mix(word.shape, hasTwin)), 26), mix(hasTwin, 27));
  out.push(mix(mix(before.shape, endingOf(word)), 35), mix(mix(before.lower, word.shape), 36), mix(mix(after.lower, word.shape), 37));
}

const at = (words: readonly Word[], index: number): Word => words[index] ?? NO_WORD;
const endingOf = (word: Word): number => word.suffixes[2] ?? word.lower;

/** What the whole run is made of, and what stands around it. */
function addRun(out: number[], { sentences }: NameContext, { sentence, from, to }: Run, index: number): void {
  const words = sentences[sentence]?.words ?? [];
  out.push(mix(at(words, from - 1).lower, 28), mix(at(words, to).lower, 29));
  out.push(mix(mix(at(words, to).lower, at(words, to + 1).lower), 30));
  out.push(mix(mix(Math.min(to - from, 6), Math.min(index - from, 4)), 31));
  out.push(mix(at(words, to - 1).lower, 32), mix(at(words, from).lower, 33));
  const [first, last] = [Math.max(from, index - REACH), Math.min(to, index + REACH + 1)];
  for (let other = first; other < last; other++) if (other !== index) out.push(mix(at(words, other).lower, 34));
}

/** So that a text of capitals only costs no more per word than another. */
const REACH = 8;

/** Which lists of known names the word and its neighbours are on. */
function addKnown(out: number[], { sentences }: NameContext, { sentence }: Run, index: number): void {
  const { words, known } = sentences[sentence] ?? { words: [], known: [] };
  const [before, here, after] = [known[index - 1] ?? 0, known[index] ?? 0, known[index + 1] ?? 0];
  out.push(mix(here, 40), mix(before, 42), mix(after, 43));
  for (let bit = 0; bit < 8; bit++) if ((here >> 2) & (1 << bit)) out.push(mix(bit * 4 + (here & 3), 41));
  out.push(mix(mix(before, here), 44), mix(mix(here, after), 45), mix(mix(before, mix(here, after)), 46));
  out.push(mix(mix(here, at(words, index).shape), 47), mix(mix(here, index === 0 ? 1 : 0), 50));
  out.push(mix(mix(here, at(words, index - 1).lower), 48), mix(mix(here, at(words, index + 1).lower), 49));
}

/** What stands around the same word elsewhere in the document: the full name, a title, a place's "in". */
function addOtherPlaces(out: number[], { sentences, places }: NameContext, sentence: number, index: number): void {
  const word = at(sentences[sentence]?.words ?? [], index);
  if (!word.hasCapital) return;
  let count = 0;
  let isInside = 0;
  for (const place of places.get(word.lower) ?? []) {
    if (place.sentence === sentence && place.index === index) continue;
    if (place.index > 0) isInside = 1;
    if (++count > OTHER_PLACES) break;
    const { words, known } = sentences[place.sentence] ?? { words: [], known: [] };
    const [before, after] = [at(words, place.index - 1), at(words, place.index + 1)];
    out.push(mix(before.lower, 60), mix(after.lower, 61), mix(before.shape, 63), mix(after.shape, 64));
    out.push(mix(known[place.index - 1] ?? 0, 62), mix(known[place.index] ?? 0, 65), mix(known[place.index + 1] ?? 0, 66));
    if (before.hasCapital) out.push(mix(at(words, place.index - 2).lower, 67));
  }
  out.push(mix(Math.min(count, 3) * 2 + isInside, 68));
}
