// An article -> at most 60 words of its own that say what it is about: one to three sentences, each word for word, the first one clear by itself.
import { ground } from '../../domain/evidence.ts';
import type { SummarySentence } from '../../domain/reading.ts';
import type { Cast } from './cast.ts';
import type { Document } from './document.ts';
import { type Candidate, countWords, findCandidates } from './summary/candidates.ts';
import { chooseSentences } from './summary/choose-sentences.ts';
import { shortenSentence } from './summary/shorten-sentence.ts';

const MOST_WORDS = 60;

/** Sentences in the order of the text; none where the text has no sentence that fits. */
export function summarize(document: Document, cast: Cast): SummarySentence[] {
  const candidates = findCandidates(document).flatMap((candidate) => fitted(candidate));
  const chosen = chooseSentences(candidates, document.article, MOST_WORDS);
  const [first, ...rest] = chosen.length > 0 ? chosen : firstLine(document);
  if (!first) return [];
  return [withReferent(document, cast, first), ...rest.map((sentence) => verbatim(document, sentence))];
}

function fitted(candidate: Candidate): Candidate[] {
  if (candidate.words <= MOST_WORDS) return [candidate];
  const text = shortenSentence(candidate.text, MOST_WORDS);
  return text === null ? [] : [{ ...candidate, text, end: candidate.start + text.length, words: countWords(text) }];
}

// A teaser without a full stop is all there is to say.
function firstLine(document: Document): Candidate[] {
  const line = document.paragraphs[0];
  const text = line ? document.text.slice(line.start, line.end) : '';
  const words = countWords(text);
  return line && words > 0 && words <= MOST_WORDS ? [{ ...line, text, words, place: 0, isWhole: true, isClosed: true }] : [];
}

function verbatim({ article }: Document, { start, end }: Candidate): SummarySentence {
  const evidence = ground(article, start, end);
  return { text: evidence.exact, evidence: [evidence] };
}

// "He [Alexander Lukashenko] freed ...": only where a pronoun opens the summary and its referent is known.
function withReferent(document: Document, cast: Cast, sentence: Candidate): SummarySentence {
  const plain = verbatim(document, sentence);
  const pronoun = /^(?:He|She|It|They)\b/.exec(sentence.text)?.[0];
  const referent = pronoun && cast.referentOf({ start: sentence.start, end: sentence.start + pronoun.length });
  if (!referent || sentence.words + countWords(referent.name) > MOST_WORDS) return plain;
  return { text: `${pronoun} [${referent.name}]${sentence.text.slice(pronoun.length)}`, evidence: plain.evidence };
}
