// What a page only says in its scripts (data layers of counters and advertising): the last resort for who wrote it and when.
import { parseDate, type WrittenDate } from '../dates/parse-date.ts';
import type { PageDocument } from './dom.ts';

const NAME = /["']?\b(?:author(?:s|name)?|byline)["']?\s*[:=]\s*\[?\s*["']([^"'<>{}\\]{4,80})["']/gi;
const DATE =
  /["']?\b(?:date_?published|publish(?:ed)?_?(?:date|at|on|time)?|first_?publish\w*|publication_?date|created_?(?:date|at)?|date)["']?\s*[:=]\s*["']([^"'<>{}\\]{8,40})["']/gi;
/** How much of a script is looked at, and how many of its answers, in characters and matches. */
const MOST_TEXT = 200_000;
const MOST_FOUND = 8;

/** Names in the order of the page; the same name once. */
export function scriptedNames(document: PageDocument): string[] {
  return [...new Set(findIn(document, NAME))];
}

export function scriptedDate(document: PageDocument): WrittenDate | undefined {
  return (
    findIn(document, DATE)
      .map((text) => parseDate(text))
      .find((date) => date !== null) ?? undefined
  );
}

function findIn(document: PageDocument, pattern: RegExp): string[] {
  const found: string[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (/ld\+json/.test(script.getAttribute('type') ?? '')) continue;
    for (const match of (script.textContent ?? '').slice(0, MOST_TEXT).matchAll(pattern)) {
      found.push(match[1]?.trim() ?? '');
      if (found.length >= MOST_FOUND) return found;
    }
  }
  return found;
}
