// The reading engine in the form that the scorers in ../shared/eval/common.mjs ask for, so that anyone can score it on any data:
//   node ../shared/eval/names.mjs tools/eval/reading.ts ../shared/eval/facts/newsroom/europe
import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/domain/article.ts';
import { articleIdOf } from '../../src/domain/article-id.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import type { Quote } from '../../src/domain/quote.ts';
import { read as readArticle } from '../../src/ingestion/reading/read.ts';
import { loadNameModel } from '../../src/ingestion/reading/tag-names.ts';

// NUTGRAF_MODEL names another model file: how the leave-one-folder-out figures are made.
const modelFile = process.env.NUTGRAF_MODEL ?? new URL('../../src/ingestion/reading/names.model', import.meta.url);
const model = loadNameModel(existsSync(modelFile) ? readFileSync(modelFile) : new Uint8Array());
const TYPES = { person: 'PER', organization: 'ORG', place: 'LOC' } as const;
const spanOf = ({ start, end }: Evidence) => ({ start, end });

/** Reads a text as the scorers hand it over. All offsets are UTF-16, end exclusive, into `text`. */
export function read(text: string, meta: { id: string; title?: string; publishedAt?: string }) {
  const reading = readArticle(articleOf(text, meta), model);
  return {
    entities: reading.entities.map(({ name, kind, roles, mentions }) => ({
      name,
      type: TYPES[kind],
      ...(roles[0] && { role: roles[0].title }),
      mentions: mentions.map(spanOf),
    })),
    quotes: reading.quotes.map(scorerQuote),
    facts: [
      ...reading.facts.flatMap((fact) => (fact.kind === 'event' ? [] : [{ kind: fact.kind, ...spanOf(fact.evidence) }])),
      ...reading.dates.map(({ evidence, on }) => ({ kind: 'date', ...spanOf(evidence), iso: on })),
    ],
    summary: reading.summary.map((sentence) => sentence.text),
  };
}

function scorerQuote({ kind, speaker, parts }: Quote) {
  return {
    start: parts[0]?.start,
    end: parts.at(-1)?.end,
    parts: parts.map(spanOf),
    kind,
    speaker: speaker?.name ?? null,
    ...(speaker?.evidence && { speakerStart: speaker.evidence.start, speakerEnd: speaker.evidence.end }),
  };
}

function articleOf(text: string, { title = '', publishedAt }: { title?: string; publishedAt?: string }): Article {
  const day = publishedAt?.slice(0, 10) ?? '2025-01-01';
  const at = `${day}T00:00:00.000Z`;
  return {
    id: articleIdOf({ title, text }),
    title,
    authors: [],
    publishedAt: at,
    publishedOn: day,
    publishedPrecision: publishedAt ? 'day' : 'none',
    fetchedAt: at,
    language: 'en',
    captions: [],
    text,
    textKind: 'full',
  };
}
