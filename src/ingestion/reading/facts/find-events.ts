// Sentences -> the few that state what happened, with who did what to whom as token ranges. The lead first; no claims in quotation marks, no unknowns.
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { type EventParts, eventPartsOf } from './event-parts.ts';

export type FoundEvent = { readonly sentence: number; readonly parts: EventParts };

const MOST_EVENTS = 5;
const MOST_TOKENS = 60;
const ENOUGH = 1.5;

/** At most five events in the order of the text: the first that tell enough, so that more text never takes one away. `unknowns` are indexes of sentences; `bodyStart` is the first letter behind a dateline. */
export function findEvents(document: Document, unknowns: ReadonlySet<number>, bodyStart: number): FoundEvent[] {
  const events: FoundEvent[] = [];
  for (const [sentence, span] of document.sentences.entries()) {
    if (events.length === MOST_EVENTS) break;
    if (unknowns.has(sentence) || !isStatement(document.text, span)) continue;
    const tokens = document.tokens[sentence] ?? [];
    const first = tokens.findIndex((token) => token.start >= bodyStart);
    const parts = first < 0 || tokens.length > MOST_TOKENS ? null : eventPartsOf(tokens, first);
    if (parts && (events.length === 0 || weightOf(document.text.slice(span.start, span.end), parts) >= ENOUGH))
      events.push({ sentence, parts });
  }
  return events;
}

// No question, nobody's words in the first person, no sentence that is a quotation.
function isStatement(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  return /[.\p{L}\p{N})]["”’]?$/u.test(sentence) && !/^["“‘'«„]/.test(sentence) && !/(?:^|\s)(?:I|we|you|my|our)\s/i.test(sentence);
}

// Figures and an object make more of an event.
const weightOf = (sentence: string, { who, toWhom }: EventParts): number =>
  (/\d/.test(sentence) ? 1 : 0) + (toWhom ? 1 : 0) + (who ? 0.5 : 0);
