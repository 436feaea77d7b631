// Text -> spans that name a calendar date, resolved against the day of publication, as precise as the words. Clock times and "two days ago" are none.
import { ground } from '../../../domain/evidence.ts';
import type { DateMention } from '../../../domain/fact.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { DATE_RULES } from './date-rules.ts';
import { tenseAt } from './tense.ts';

/** Dates in order, never overlapping. A date that the day of publication leaves open is left out. `names` are spans of people. */
export function findDates(document: Document, names: readonly Span[]): DateMention[] {
  const spans = candidates(document.text).filter((span) => !names.some((name) => overlaps(name, span)));
  const mentions: DateMention[] = [];
  let sentence = 0;
  for (const { start, end, words, resolve } of spans) {
    while ((document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence++;
    const tokens = document.tokens[sentence] ?? [];
    const on = resolve(words, {
      published: document.article.publishedOn,
      previous: mentions.at(-1)?.on,
      tense: () => tenseAt(tokens, { start, end }),
    });
    if (on) mentions.push({ evidence: ground(document.article, start, end), ...on });
  }
  return mentions;
}

type Candidate = Span & { readonly words: RegExpMatchArray; readonly resolve: (typeof DATE_RULES)[number]['resolve'] };

// An earlier rule says more about the same words: "3 November 2025" before "November" before "2025".
function candidates(text: string): Candidate[] {
  const taken: Candidate[] = [];
  for (const { pattern, resolve } of DATE_RULES) {
    const found = [...text.matchAll(pattern)].map((words) => ({ start: words.index, end: words.index + words[0].length, words, resolve }));
    mergeInto(taken, found);
  }
  return taken;
}

// Both lists are in order; what overlaps an earlier rule's span is dropped.
function mergeInto(taken: Candidate[], found: readonly Candidate[]): void {
  const merged: Candidate[] = [];
  let next = 0;
  for (const span of found) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= span.start) merged.push(...taken.slice(next, ++next));
    const rival = taken[next];
    if (!rival || rival.start >= span.end) merged.push(span);
  }
  taken.splice(0, taken.length, ...merged, ...taken.slice(next));
}
