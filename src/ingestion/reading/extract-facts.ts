// An article's figures, dates, events, and what it says is not known: the finders' spans made into facts with evidence, speaker and date.
import { type Evidence, ground } from '../../domain/evidence.ts';
import type { DateMention, EventFact, Fact, NumberFact, UnknownFact } from '../../domain/fact.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Span } from '../../text/span.ts';
import type { Cast } from './cast.ts';
import type { Document } from './document.ts';
import { dateFinder, type SpeakerAt, speakerFinder } from './facts/attribution.ts';
import type { TokenRange } from './facts/event-parts.ts';
import { findDates } from './facts/find-dates.ts';
import { type FoundEvent, findEvents } from './facts/find-events.ts';
import { type FoundNumber, findNumbers } from './facts/find-numbers.ts';
import { type FoundUnknown, findUnknowns } from './facts/find-unknowns.ts';
import { datelineLength } from './lead.ts';

export type ExtractedFacts = { readonly facts: readonly Fact[]; readonly dates: readonly DateMention[] };

/** What the makers of facts look things up in. */
type Context = {
  readonly document: Document;
  readonly cast: Cast;
  readonly speakerAt: SpeakerAt;
  readonly dateNear: (span: Span, sentence: Span) => string | undefined;
};

/** Facts in order of kind (events, numbers, unknowns), then of the text. */
export function extractFacts(document: Document, cast: Cast, quotes: readonly Quote[]): ExtractedFacts {
  const mentions = cast.entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, kind: entity.kind })));
  const dates = findDates(
    document,
    mentions.filter(({ kind }) => kind === 'person'),
  );
  const numbers = findNumbers(document, { dates: dates.map(({ evidence }) => evidence), names: mentions });
  const unknowns = findUnknowns(document);
  const bodyStart = datelineLength(document.text);
  const events = findEvents(document, new Set(unknowns.map(({ sentence }) => sentence)), bodyStart);
  const context = { document, cast, speakerAt: speakerFinder(quotes), dateNear: dateFinder(document.text, dates, bodyStart) };
  return {
    facts: [
      ...events.map((event) => eventFact(context, event)),
      ...numbers.map((number) => numberFact(context, number)),
      ...unknowns.map((unknown) => unknownFact(context, unknown)),
    ],
    dates,
  };
}

function numberFact({ document, speakerAt, dateNear }: Context, { start, end, sentence, ...amount }: FoundNumber): NumberFact {
  const evidence = ground(document.article, start, end);
  const whole = sentenceEvidence(document, sentence);
  return { kind: 'number', evidence, sentence: whole, ...amount, ...circumstances(speakerAt(evidence), dateNear(evidence, whole)) };
}

function unknownFact({ document }: Context, { start, end, sentence }: FoundUnknown): UnknownFact {
  return { kind: 'unknown', evidence: ground(document.article, start, end), sentence: sentenceEvidence(document, sentence) };
}

function eventFact({ document, cast, speakerAt, dateNear }: Context, { sentence, parts }: FoundEvent): EventFact {
  const evidence = sentenceEvidence(document, sentence);
  const did = rangeEvidence(document, sentence, parts.did);
  const where = placeNear(cast, document.text, did, evidence);
  return {
    kind: 'event',
    evidence,
    did,
    ...(parts.who && { who: rangeEvidence(document, sentence, parts.who) }),
    ...(parts.toWhom && { toWhom: rangeEvidence(document, sentence, parts.toWhom) }),
    ...(where && { where }),
    ...circumstances(speakerAt(did), dateNear(did, evidence)),
  };
}

const circumstances = (attributedTo: ReturnType<SpeakerAt>, occurredOn: string | undefined) => ({
  ...(attributedTo && { attributedTo }),
  ...(occurredOn && { occurredOn }),
});

function sentenceEvidence({ article, sentences, text }: Document, index: number): Evidence {
  const span = sentences[index] ?? { start: 0, end: text.length };
  return ground(article, span.start, span.end);
}

function rangeEvidence(document: Document, sentence: number, [first, last]: TokenRange): Evidence {
  const tokens = document.tokens[sentence] ?? [];
  return ground(document.article, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

// The first place in the verb's clause that it happened "in", "at" or "near".
function placeNear(cast: Cast, text: string, did: Span, sentence: Span): Evidence | undefined {
  return cast.entities
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ mentions }) =>
      mentions.filter((mention) => mention.start >= did.end && mention.end <= Math.min(sentence.end, did.end + 120)),
    )
    .toSorted((a, b) => a.start - b.start)
    .find((mention) => AT_PLACE.test(text.slice(did.end, mention.start)));
}

const AT_PLACE = /^[^,;:"“”]{0,90}\b(?:in|at|near|outside|off|across)\s(?:\p{L}+\s){0,2}$/u;
