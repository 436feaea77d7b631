// A text that is not English -> what stands in its quotation marks, with the one person or organisation of the sentence as its speaker.
// Knows no words of any language.
import { ground } from '../../../domain/evidence.ts';
import type { Quote, Speaker } from '../../../domain/quote.ts';
import type { Document } from '../document.ts';
import { isName } from './elements.ts';
import type { Passage } from './passages.ts';
import type { Quotation } from './quotation-marks.ts';

/** Shorter ones are titles and single words in marks, which nobody need have said. */
const FEWEST_WORDS = 4;
/** For scripts without blanks. */
const FEWEST_LETTERS = 8;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

export function markedQuotes(document: Document, passages: readonly Passage[]): Quote[] {
  return passages.flatMap((passage) =>
    passage.elements.flatMap(({ quotation }) =>
      quotation && isSpeech(document.text, quotation) ? [quoteOf(document, passage, quotation)] : [],
    ),
  );
}

function isSpeech(text: string, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  return UNSPACED.test(words) ? words.length >= FEWEST_LETTERS : words.split(/\s+/).length >= FEWEST_WORDS;
}

function quoteOf({ article }: Document, passage: Passage, { inner }: Quotation): Quote {
  return {
    kind: 'direct',
    speaker: onlySpeaker(article, passage),
    parts: [ground(article, inner.start, inner.end)],
    evidence: ground(article, passage.start, passage.end),
  };
}

/** Whoever is the only one named beside the quotation: people before organisations; null where that leaves nobody or several. */
function onlySpeaker(article: Document['article'], { elements }: Passage): Speaker | null {
  const named = elements.filter(isName);
  const people = named.filter(({ entity }) => entity?.kind === 'person');
  const candidates = people.length > 0 ? people : named.filter(({ entity }) => entity?.kind === 'organization');
  const [first] = candidates;
  if (!first?.entity || candidates.some(({ entity }) => entity !== first.entity)) return null;
  return { key: first.entity.key, name: first.entity.name, evidence: ground(article, first.start, first.end) };
}
