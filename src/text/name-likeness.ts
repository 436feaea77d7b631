// Two spellings of names -> how alike they are. Judges letters only: whether two people are one is decided elsewhere.
import { editDistance } from './edit-distance.ts';
import { foldName, soundKey } from './fold.ts';

const HONORIFICS = new Set('mr mrs ms mx miss dr prof professor sir dame lord lady president minister judge general rev hon'.split(' '));
const PARTICLES = new Set(
  'a al el de del della di da dos das du la le van von der den ten ter zu zur bin bint ibn abu st the of and y e i'.split(' '),
);
const GENERATIONS = new Set('jr sr ii iii iv'.split(' '));

type Word = { readonly text: string; readonly sound: string; readonly weight: number };
type Pair = { readonly a: Word; readonly b: Word; readonly likeness: number };

/**
 * 0..1: 1 for the same name but for case, diacritics, script, order, particles and honorifics; above 0.9 for another transliteration or
 * a surname alone; about 0.8 and more for a typing error; below 0.6 as soon as a word has no counterpart. Symmetric.
 */
export function nameLikeness(a: string, b: string): number {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.length === 0 || wordsB.length === 0) return 0;
  if (joined(wordsA) === joined(wordsB)) return 1;
  const pairs = pairUp(wordsA, wordsB);
  const [weightA, weightB] = [weightOf(wordsA), weightOf(wordsB)];
  if (weightA < weightB) return likenessOf(wordsA, wordsB, pairs);
  if (weightB < weightA) return likenessOf(wordsB, wordsA, pairs);
  return Math.min(likenessOf(wordsA, wordsB, pairs), likenessOf(wordsB, wordsA, pairs));
}

function likenessOf(shorter: readonly Word[], longer: readonly Word[], pairs: readonly Pair[]): number {
  const matched = pairs.reduce((sum, pair) => sum + pair.likeness * Math.min(pair.a.weight, pair.b.weight), 0);
  const rest = longer.filter((word) => !pairs.some((pair) => pair.a === word || pair.b === word));
  return Math.min(1, matched / weightOf(shorter)) * (1 - leftOver(rest, longer));
}

/** What the words of the longer name that stayed alone cost: little before a surname, more where the surname itself is missing. */
function leftOver(rest: readonly Word[], longer: readonly Word[]): number {
  const surname = longer.findLast((word) => word.weight >= 0.5);
  return (0.1 * weightOf(rest)) / weightOf(longer) + (surname && rest.includes(surname) ? 0.12 : 0);
}

function wordsOf(name: string): Word[] {
  const spaced = name.replace(/(?<=(?:^|\P{L})\p{L})\.(?=\p{L})/gu, '. ');
  const all = foldName(spaced).split(' ').filter(Boolean);
  const telling = all.filter((word) => !HONORIFICS.has(word));
  return (telling.length > 0 ? telling : all).map((text) => ({ text, sound: soundKey(text), weight: weightOfWord(text) }));
}

function weightOfWord(word: string): number {
  if (PARTICLES.has(word)) return 0.1;
  return GENERATIONS.has(word) || word.length === 1 ? 0.3 : 1;
}

const joined = (words: readonly Word[]) => words.map((word) => word.text).join('');
const weightOf = (words: readonly Word[]) => words.reduce((sum, word) => sum + word.weight, 0);

/** Every word is used once; the most alike pairs first. */
function pairUp(wordsA: readonly Word[], wordsB: readonly Word[]): Pair[] {
  const possible = wordsA
    .flatMap((a) => wordsB.map((b) => ({ a, b, likeness: wordLikeness(a, b) })))
    .filter((pair) => pair.likeness > 0)
    .sort((x, y) => y.likeness - x.likeness);
  const used = new Set<Word>();
  const pairs: Pair[] = [];
  for (const pair of possible) {
    if (used.has(pair.a) || used.has(pair.b)) continue;
    used.add(pair.a).add(pair.b);
    pairs.push(pair);
  }
  return pairs;
}

function wordLikeness(a: Word, b: Word): number {
  if (a.text === b.text) return 1;
  if (a.text.length === 1 || b.text.length === 1) return a.text[0] === b.text[0] ? 0.9 : 0;
  if (a.sound === b.sound) return 0.97;
  const [short, long] = [Math.min(a.sound.length, b.sound.length), Math.max(a.sound.length, b.sound.length)];
  const allowed = short < 4 ? 0 : short < 7 ? 1 : 2;
  if (long - short > allowed) return 0;
  const distance = editDistance(a.sound, b.sound);
  if (distance > allowed) return 0;
  return 0.97 - (0.9 * distance) / long - (a.sound[0] === b.sound[0] ? 0 : 0.05);
}
