// A text in another language -> what stands in its quotation marks, with the speaker where a verb of saying tells one.
import { ground } from '../../../domain/evidence.ts';
import type { Quote } from '../../../domain/quote.ts';
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { eastAsianSpeaker } from './east-asian-speaker.ts';
import type { Language } from './languages.ts';
import { findMarkedWords } from './marked-words.ts';
import { mentionsOf, type NamedPerson } from './people-named.ts';
import { type Beside, speakerBeside } from './speaker-beside.ts';

/** Characters between two passages of one speaker: the attribution and little else. */
const FURTHEST = 140;

/** `keys`: of the people, in their order. */
export function readQuotes(
  document: Document,
  language: Language | null,
  people: readonly NamedPerson[],
  keys: readonly string[],
): Quote[] {
  const { text, article, paragraphs } = document;
  const quotes = findMarkedWords(document);
  const mentions = mentionsOf(people);
  const told: (Beside | null)[] = [];
  let place = 0;
  return quotes.map((quote, index) => {
    const [earlier, later] = [quotes[index - 1], quotes[index + 1]];
    while ((paragraphs[place]?.end ?? text.length) < quote.evidence.end) place++;
    const paragraph = paragraphs[place] ?? quote.evidence;
    const room = {
      start: Math.max(paragraph.start, earlier?.evidence.end ?? 0),
      end: Math.min(paragraph.end, later?.evidence.start ?? text.length),
    };
    const own =
      (language ? speakerBeside({ text, language, mentions }, quote.evidence, room) : null) ??
      eastAsianSpeaker(text, article.language, quote.evidence, room);
    const last = told[index - 1];
    // A comma behind the marks opens an attribution of its own.
    const goesOn =
      own === null &&
      text[quote.evidence.end] !== ',' &&
      earlier &&
      last &&
      earlier.evidence.start >= paragraph.start &&
      isJoined(text, last, earlier.evidence, quote.evidence);
    const beside = own ?? (goesOn ? last : null);
    told.push(beside);
    return beside ? attributed(document, quote, beside, keys, own !== null) : quote;
  });
}

/** "„A“, sagte X. „B“": nothing between the two but the attribution and its full stop. */
function isJoined(text: string, { span }: Beside, earlier: Span, later: Span): boolean {
  const between = text.slice(Math.max(earlier.end, span.end), later.start);
  return later.start - earlier.end <= FURTHEST && /^[^.!?:\n]{0,60}[.,:]?\s*(?:[–—-]\s*)?$/u.test(between);
}

function attributed(
  { article }: Document,
  quote: Quote,
  { name, person, span, cue }: Beside,
  keys: readonly string[],
  isOwn: boolean,
): Quote {
  const speaker = { key: person === null ? null : (keys[person] ?? null), name, evidence: ground(article, span.start, span.end) };
  if (!isOwn) return { ...quote, speaker };
  const start = Math.min(quote.evidence.start, span.start, cue.start);
  const end = Math.max(quote.evidence.end, span.end, cue.end);
  return { ...quote, speaker, cue: ground(article, cue.start, cue.end), evidence: ground(article, start, end) };
}
