// Sentences -> the few that state what happened, with who did what to whom as token ranges. The lead first; no claims in quotation marks, no unknowns.
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { type EventParts, eventPartsOf } from './event-parts.ts';

export type FoundEvent = { readonly sentence: number; readonly parts: EventParts };

const MOST_EVENTS = 5;
const LONGEST_WORDS = 60;

/** At most five events in the order of the text. `unknowns` are indexes of sentences; `bodyStart` is the first letter behind a dateline. */
export function findEvents(document: Document, unknowns: ReadonlySet<number>, bodyStart: number): FoundEvent[] {
  const scored: { event: FoundEvent; weight: number }[] = [];
  const lastWeighed = Math.min(document.sentences.length, 40);
  for (let sentence = 0; sentence < lastWeighed; sentence++) {
    const span = document.sentences[sentence];
    if (!span || unknowns.has(sentence) || !isStatement(document.text, span)) continue;
    const tokens = document.tokens[sentence] ?? [];
    const first = tokens.findIndex((token) => token.start >= Math.max(bodyStart, span.start));
    const parts = first < 0 || tokens.length > LONGEST_WORDS ? null : eventPartsOf(tokens, first);
    if (parts) scored.push({ event: { sentence, parts }, weight: weightOf(document.text.slice(span.start, span.end), sentence, parts) });
  }
  const chosen = scored.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_EVENTS);
  return chosen.map(({ event }) => event).toSorted((a, b) => a.sentence - b.sentence);
}

// No question, nobody's words in the first person, no sentence that is a quotation.
function isStatement(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  return /[.\p{L}\p{N})]["”’]?$/u.test(sentence) && !/^["“‘'«„]/.test(sentence) && !/(?:^|\s)(?:I|we|you|my|our)\s/i.test(sentence);
}

// News puts the event first; figures and an object make it more of one.
function weightOf(sentence: string, index: number, { who, toWhom }: EventParts): number {
  return 6 / (1 + index) + (/\d/.test(sentence) ? 1 : 0) + (toWhom ? 1 : 0) + (who ? 0.5 : 0);
}
