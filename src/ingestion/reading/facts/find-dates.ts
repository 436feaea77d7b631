// Text -> spans that name a calendar date, resolved against the day of publication, as precise as the words. Clock times and "two days ago" are none.
import { ground } from '../../../domain/evidence.ts';
import type { DateMention } from '../../../domain/fact.ts';
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { DATE_RULES } from './date-rules.ts';
import { overlapping } from './span-search.ts';
import { tenseAt } from './tense.ts';

/** Dates in order, never overlapping. A date that the day of publication leaves open is left out. `names` are spans of people. */
export function findDates(document: Document, names: readonly Span[]): DateMention[] {
  const inOrder = names.toSorted((a, b) => a.start - b.start);
  const spans = document.sentences
    .flatMap(({ start, end }) => candidates(document.text.slice(start, end)).map((candidate) => movedBy(start, candidate)))
    .filter((span) => !overlapping(inOrder, span));
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

const movedBy = (offset: number, { start, end, ...words }: Candidate): Candidate => ({
  start: start + offset,
  end: end + offset,
  ...words,
});

// An earlier rule says more about the same words: "3 November 2025" before "November" before "2025".
function candidates(text: string): Candidate[] {
  let taken: Candidate[] = [];
  const anchored = new Map<RegExp, boolean>();
  const isAnchored = (anchor: RegExp): boolean => {
    const known = anchored.get(anchor) ?? anchor.test(text);
    anchored.set(anchor, known);
    return known;
  };
  for (const { anchor, pattern, resolve } of DATE_RULES) {
    if (!isAnchored(anchor)) continue;
    const found = matchesOf(text, pattern).map((words) => ({ start: words.index, end: words.index + words[0].length, words, resolve }));
    if (found.length > 0) taken = merge(taken, found);
  }
  return taken;
}

// Not matchAll: it copies the pattern for each sentence.
function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}

// Both lists are in order; what overlaps an earlier rule's span is dropped.
function merge(taken: readonly Candidate[], found: readonly Candidate[]): Candidate[] {
  const free = found.filter((span) => !overlapping(taken, span));
  return [...taken, ...free].sort((a, b) => a.start - b.start);
}
