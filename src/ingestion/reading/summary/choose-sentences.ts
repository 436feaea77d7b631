// Candidates -> the one or two that together cover most of what the article is about in the fewest words; the lead where nothing speaks against it.
import type { Article } from '../../../domain/article.ts';
import { type Candidate, isSpoken } from './candidates.ts';
import { type ContentWord, contentWords, weighWords } from './word-weights.ts';

type Weighed = {
  readonly sentence: Candidate;
  /** How many content words it has, repetitions included. */
  readonly length: number;
  /** Its content words, each once, with their likelihood; and the sum of that. */
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
  readonly merit: number;
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
  const words = candidates.map(({ text }) => contentWords(text));
  const likelihood = weighWords(words, contentWords(title));
  const weighed = candidates.slice(0, LOOKED_AT).map((sentence, index) => weigh(sentence, words[index] ?? [], likelihood));
  let best: Choice | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of combinations(weighed, mostWords)) {
    const worth = worthOf(choice);
    if (worth > most) [best, most] = [choice, worth];
  }
  return (best ?? []).flatMap((weighedSentence) => weighedSentence?.sentence ?? []);
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

type Choice = readonly [first: Weighed, second?: Weighed];

function combinations(weighed: readonly Weighed[], mostWords: number): Choice[] {
  const choices: Choice[] = [];
  for (const [index, first] of weighed.entries()) {
    choices.push([first]);
    for (const second of weighed.slice(index + 1)) {
      if (mayFollow(first.sentence, second.sentence) && first.sentence.words + second.sentence.words <= mostWords)
        choices.push([first, second]);
    }
  }
  return choices;
}

const mayFollow = (first: Candidate, { isClosed, isWhole, place }: Candidate): boolean =>
  isClosed && (isWhole || place === first.place + 1);

function weigh(sentence: Candidate, words: readonly ContentWord[], likelihood: ReadonlyMap<string, number>): Weighed {
  const weights = new Map(words.map(({ stem }) => [stem, likelihood.get(stem) ?? 0]));
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return { sentence, length: words.length, weights, sum, merit: meritOf(sentence) };
}

const meritOf = ({ text }: Candidate): number => (TELLING.test(text) ? TELLING_BONUS : 0) - (isSpoken(text) ? SPOKEN_MALUS : 0);

// The expected share of content words in common with a summary that a reader would write (ROUGE-1, F1), and what speaks for and against.
function worthOf([first, second]: Choice): number {
  let shared = first.sum;
  for (const [stem, weight] of second?.weights ?? []) if (!first.weights.has(stem)) shared += weight;
  const length = first.length + (second?.length ?? 0);
  const opening = (first.sentence.place === 0 ? LEAD_BONUS : 0) - (first.sentence.isWhole ? 0 : UNCLEAR_MALUS);
  return (2 * shared) / (length + EXPECTED) + opening + first.merit + (second?.merit ?? 0);
}
