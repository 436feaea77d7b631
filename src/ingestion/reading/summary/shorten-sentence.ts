// A long sentence -> its beginning, cut before a clause that only adds, so that grammar and meaning stay. Never touches what is left.
import { countWords, isBalanced } from './candidates.ts';

const FEWEST_WORDS = 10;
// What opens a clause that can go: a relative clause that describes, a participle clause, a second main clause.
const CUT =
  /(?:;|,) (?=(?:which|who|where|whose|while|although|though|whereas|with|as|after|before|amid|despite|including|\p{Ll}{3,}ing|but|and (?:the|it|he|she|they|that|has|have|had|was|were|will|would|said|a|an))\b)|; /gu;

/** The longest beginning of at most `mostWords` words that ends before such a clause; the sentence itself where it fits; null where none does. */
export function shortenSentence(sentence: string, mostWords: number): string | null {
  if (countWords(sentence) <= mostWords) return sentence;
  let shortened: string | null = null;
  for (const cut of sentence.matchAll(CUT)) {
    const beginning = sentence.slice(0, cut.index);
    if (countWords(beginning) > mostWords) break;
    if (countWords(beginning) >= FEWEST_WORDS && isBalanced(beginning)) shortened = beginning;
  }
  return shortened;
}
