// A quote -> its words and its occasion, both as the article has them. Quotation marks stand only around words that the article quotes.
import type { Quote } from '../domain/quote.ts';
import { type Content, joined, strong } from '../message/build.ts';
import { shortened } from './words.ts';

const MARKS = /^["“”„«»'‘’]|["“”„«»'‘’]$/gu;
const EDGES = /^[\s"“”„«»,.;:–—-]+|[\s"“”„«»,.;:–—-]+$/gu;
const LONGEST_OCCASION = 130;

/** The content: a direct quote in typographic marks, part by part; a mixed or indirect one as reported, without marks of ours. */
export function quoteWords({ kind, parts }: Quote, most = Number.POSITIVE_INFINITY): string {
  // The comma before "she said" is the attribution's.
  const words = parts.map(({ exact }) => exact.trim().replace(/,(["”»’]?)$/, '$1'));
  if (kind !== 'direct') return shortened(words.join(' … '), most);
  const kept = keptParts(
    words.map((part) => part.replace(MARKS, '')),
    most,
  );
  const marked = kept.map((part) => `“${part}”`).join(' … ');
  return kept.length < parts.length ? `${marked} …` : marked;
}

/** As many parts as there is room for; the first even where it has to be shortened. */
function keptParts([first = '', ...others]: readonly string[], most: number): readonly string[] {
  const kept = [shortened(first, most)];
  let length = first.length;
  for (const part of others) {
    length += part.length;
    if (length > most) break;
    kept.push(part);
  }
  return kept;
}

/** How the article brings the words: "Lukashenko's spokeswoman Natalia Eismont told state TV", "she said". Empty where nothing stands beside them. */
export function quoteOccasion({ evidence, parts }: Quote): string {
  const frame: string[] = [];
  let at = evidence.start;
  for (const part of [...parts, { start: evidence.end, end: evidence.end }]) {
    frame.push(evidence.exact.slice(at - evidence.start, Math.max(at, part.start) - evidence.start).replace(EDGES, ''));
    at = Math.max(at, part.end);
  }
  return shortened(frame.filter((piece) => /\p{L}/u.test(piece)).join(' … '), LONGEST_OCCASION);
}

/** The occasion, with the speaker's name before it where it does not hold the name: "Natalia Eismont: she said". */
export function speakerAndOccasion(quote: Quote): Content {
  const occasion = quoteOccasion(quote);
  const name = quote.speaker?.name ?? 'speaker unknown';
  const surname = name.split(' ').at(-1) ?? name;
  return occasion.includes(surname) ? occasion : joined([strong(name), occasion], ': ');
}
