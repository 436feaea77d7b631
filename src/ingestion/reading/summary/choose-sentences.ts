// Candidates -> the one or two that together cover most of what the article is about in the fewest words; the lead where nothing speaks against it.
import type { Article } from '../../../domain/article.ts';
import { type Candidate, isSpoken } from './candidates.ts';
import { contentWords, weighWords } from './word-weights.ts';

type Weighed = {
  readonly sentence: Candidate;
  /** How many content words it has, repetitions included. */
  readonly length: number;
  /** Its content words, each once. */
  readonly stems: ReadonlySet<string>;
};

const LOOKED_AT = 12;
/** Content words that a reader would spend: more than the references have, so that a second sentence pays. */
const EXPECTED = 45;
const LEAD_BONUS = 0.08;
const TELLING_BONUS = 0.04;
/** By which a text itself says what counts. */
const TELLING = /\b(?:best known|known for|remembered for|most notabl[ey]|famous(?:ly)? for|most important)\b/;
const UNCLEAR_MALUS = 0.15;
const SPOKEN_MALUS = 0.1;

/** At most two sentences in the order of the text, together of at most `mostWords` words. */
export function chooseSentences(candidates: readonly Candidate[], { title, language }: Article, mostWords: number): Candidate[] {
  if (language !== 'en') return leadOf(candidates, mostWords);
  const weights = weighWords(
    candidates.map(({ text }) => text),
    title,
  );
  const weighed = candidates.slice(0, LOOKED_AT).map((sentence) => {
    const stems = contentWords(sentence.text);
    return { sentence, length: stems.length, stems: new Set(stems) };
  });
  let best: { chosen: readonly Weighed[]; value: number } = { chosen: [], value: Number.NEGATIVE_INFINITY };
  for (const chosen of combinations(weighed, mostWords)) {
    const value = worthOf(chosen, weights);
    if (value > best.value) best = { chosen, value };
  }
  return best.chosen.map(({ sentence }) => sentence);
}

function leadOf(candidates: readonly Candidate[], mostWords: number): Candidate[] {
  const chosen: Candidate[] = [];
  let words = 0;
  for (const candidate of candidates.slice(0, 2)) {
    words += candidate.words;
    if (words <= mostWords) chosen.push(candidate);
  }
  return chosen;
}

function* combinations(weighed: readonly Weighed[], mostWords: number): Generator<readonly Weighed[]> {
  for (const [index, first] of weighed.entries()) {
    yield [first];
    for (const second of weighed.slice(index + 1)) {
      const isClear = second.sentence.isWhole || second.sentence.place === first.sentence.place + 1;
      if (isClear && first.sentence.words + second.sentence.words <= mostWords) yield [first, second];
    }
  }
}

// The expected share of content words in common with a summary that a reader would write (ROUGE-1, F1).
function worthOf(chosen: readonly Weighed[], weights: ReadonlyMap<string, number>): number {
  const [first, second] = chosen;
  let shared = 0;
  for (const stem of first?.stems ?? []) shared += weights.get(stem) ?? 0;
  for (const stem of second?.stems ?? []) if (!first?.stems.has(stem)) shared += weights.get(stem) ?? 0;
  const length = (first?.length ?? 0) + (second?.length ?? 0);
  return (2 * shared) / (length + EXPECTED) + fitness(chosen);
}

function fitness(chosen: readonly Weighed[]): number {
  const first = chosen[0]?.sentence;
  const spoken = chosen.filter(({ sentence }) => isSpoken(sentence.text)).length;
  const telling = chosen.filter(({ sentence }) => TELLING.test(sentence.text)).length;
  return (first?.place === 0 ? LEAD_BONUS : 0) + telling * TELLING_BONUS - (first?.isWhole ? 0 : UNCLEAR_MALUS) - spoken * SPOKEN_MALUS;
}
