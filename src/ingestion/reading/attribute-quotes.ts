// An article and its cast -> the statements in it with their speakers: direct, mixed and indirect. Every part is a span of the text.
import { ground } from '../../domain/evidence.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Cast } from './cast.ts';
import type { Document } from './document.ts';
import { findPassages } from './quotes/passages.ts';
import { readPassages, type Statement } from './quotes/statements.ts';
import { findTurns, type Turn } from './quotes/transcripts.ts';

/**
 * In order of the text, never overlapping. A speaker has the name of his entity, or the words of the article where nobody is named.
 * An indirect content keeps its "that", as it is a span; a statement inside another one is left to the outer one.
 */
export function attributeQuotes(document: Document, cast: Cast): Quote[] {
  const turns = findTurns(document, cast);
  const spoken = new Set(turns.map(({ paragraph }) => paragraph));
  const told = findPassages(document, cast).filter(({ paragraph }) => !spoken.has(paragraph));
  return [
    ...readPassages(document, cast, told).map((statement) => quoteOf(document, statement)),
    ...turns.map((turn) => quoteOfTurn(document, turn)),
  ].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ parts }: Quote): number => parts[0]?.start ?? 0;

function quoteOf({ article }: Document, { kind, speaker, cue, parts, occasion }: Statement): Quote {
  return { kind, speaker, ...(cue && { cue }), parts, evidence: ground(article, occasion.start, occasion.end) };
}

function quoteOfTurn({ article }: Document, { label, words, speaker }: Turn): Quote {
  return {
    kind: 'indirect',
    speaker: { key: speaker.key, name: speaker.name, evidence: ground(article, label.start, label.end) },
    parts: [ground(article, words.start, words.end)],
    evidence: ground(article, label.start, words.end),
  };
}
