// Annotated texts -> what the tagger learns from: runs of tokens with their features and right labels.
import { articleIdOf } from '../src/domain/article-id.ts';
import { type Document, type NameSpan, openDocument } from '../src/ingestion/reading/document.ts';
import { findRuns, openNames } from '../src/ingestion/reading/name-context.ts';
import { featuresOf } from '../src/ingestion/reading/name-features.ts';
import { labelsOf, mayFollow, OUTSIDE } from '../src/ingestion/reading/name-labels.ts';
import { keyOf } from '../src/ingestion/reading/name-model.ts';
import { hashOf } from '../src/ingestion/reading/name-words.ts';
import { isInside, overlaps } from '../src/text/span.ts';
import type { AnnotatedText } from './read-markup.ts';

/** Token i has the features from starts[i] to starts[i + 1], as keys. */
export type Example = { readonly starts: Int32Array; readonly features: Int32Array; readonly labels: Uint8Array };

/** What the tagger knows before it learns. */
export type Lookup = { readonly connectors: ReadonlySet<number>; listsOf(name: number): number };

/** Small words, numbers and marks that stand inside names at least twice, as hashes, ascending. */
export function findConnectors(texts: readonly AnnotatedText[]): number[] {
  const counts = new Map<string, number>();
  for (const { text, names } of texts) {
    for (const { start, end } of names) {
      for (const word of text
        .slice(start, end)
        .split(/[\s,]+/)
        .slice(1)) {
        if (/^(?:\p{Ll}[\p{L}'’-]*|\p{N}+|[&/–-])$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return [...counts].flatMap(([word, count]) => (count >= 2 ? [hashOf(word)] : [])).sort((a, b) => a - b);
}

/** Runs whose marked names do not fit the tokens or the run are left out. */
export function examplesOf({ id, text, names }: AnnotatedText, { connectors, listsOf }: Lookup): Example[] {
  const document = openText(id, text);
  const context = openNames(document, listsOf);
  const labels = labelTokens(document, names);
  return findRuns(context, connectors).flatMap((run) => {
    const right = Uint8Array.from((labels[run.sentence] ?? []).slice(run.from, run.to));
    if (!isLegal(right)) return [];
    const { starts, features } = featuresOf(context, run);
    return [{ starts: Int32Array.from(starts), features: Int32Array.from(features, keyOf), labels: right }];
  });
}

export function openText(id: string, text: string): Document {
  const at = '2025-01-01T00:00:00.000Z';
  return openDocument({
    id: articleIdOf({ title: id, text }),
    title: id,
    authors: [],
    publishedAt: at,
    publishedOn: '2025-01-01',
    publishedPrecision: 'none',
    fetchedAt: at,
    language: 'en',
    captions: [],
    text,
    textKind: 'full',
  });
}

function labelTokens({ sentences, tokens }: Document, names: readonly NameSpan[]): number[][] {
  return tokens.map((inSentence, sentence) => {
    const labels = inSentence.map(() => OUTSIDE);
    const here = names.filter((name) => isInside(name, sentences[sentence] ?? { start: 0, end: 0 }));
    for (const name of here) {
      const from = inSentence.findIndex((token) => overlaps(token, name));
      const to = inSentence.findLastIndex((token) => overlaps(token, name)) + 1;
      labels.splice(from, to - from, ...labelsOf(name.kind, to - from));
    }
    return labels;
  });
}

const isLegal = (labels: Uint8Array): boolean =>
  [...labels, OUTSIDE].every((label, index) => mayFollow(index === 0 ? OUTSIDE : (labels[index - 1] ?? OUTSIDE), label));
