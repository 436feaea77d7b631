// One line from the top of a pasted article -> what it can be, judged by itself. Place and neighbours are judged in find-head.ts.

import { monthOf, weekdayOf } from '../dates/date-words.ts';
import { findPublicationDates, type PublicationDates } from '../dates/find-publication-dates.ts';
import type { DateOptions } from '../dates/parse-date.ts';
import { type Byline, parseByline, startsLikeByline } from '../parse-byline.ts';
import { isFrameLine } from './frame-lines.ts';

export type LineKind =
  /** Byline, dates, roles or several of them. `isSure`: it says so itself ("By ..."); else it is only made like a name. */
  | { readonly kind: 'about'; readonly byline?: Byline; readonly dates?: PublicationDates; readonly isSure: boolean }
  | { readonly kind: 'frame' }
  | { readonly kind: 'text' };

/** Dashes and pictures before a byline or a date. */
const ORNAMENT = /^(?:[-–—•·*\s]|\uFE0F|(?![©®™])\p{Extended_Pictographic})+(?=[\p{L}\d])/u;
const CLOCK_ONLY = /^\s*\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\s*$/i;
/** A line of names without a "By" is shorter. */
const LONGEST_NAMES = 120;
/** So is the line of an outlet ("BBC News"). */
const LONGEST_OUTLET = 40;
/** The weaker marks also stand inside dates and names: tried second. */
const SEPARATORS = [/\s+[·•]\s+|\s*\|\s*/, /\s+[|·•–—/]+\s+/];
const ROLE_LINE =
  /^(?:[\p{L} ,.'’-]{0,40}\b)?(?:staff (?:writer|reporter)|(?:senior |chief |political |foreign |news |sports? |business |science |health |data |crime |world |national |associate |contributing |special )*(?:reporter|correspondent|editor|columnist|writer|journalist|producer))s?(?:,? [\p{L}.'’ &-]{0,40})?$/iu;

export function classifyLine(whole: string, options: DateOptions = {}): LineKind {
  const line = whole.replace(ORNAMENT, '');
  if (line.length > 200) return { kind: 'text' };
  for (const separator of SEPARATORS) {
    const parts = line.split(separator).filter((part) => /[\p{L}\d]/u.test(part) && !CLOCK_ONLY.test(part));
    const read = readTogether(parts, options);
    if (read.every((part) => part.kind !== 'text') && read.some((part) => part.kind === 'about')) return join(read);
  }
  return isFrameLine(line) ? { kind: 'frame' } : readPart(line, options);
}

function join(parts: readonly LineKind[]): LineKind {
  const about = parts.flatMap((part) => (part.kind === 'about' ? part : []));
  const byline = about.find((part) => part.byline)?.byline;
  const dates = about.find((part) => part.dates)?.dates;
  const isNameWithRole = byline !== undefined && about.length > 1;
  return { kind: 'about', ...(byline && { byline }), ...(dates && { dates }), isSure: isNameWithRole || about.some((part) => part.isSure) };
}

/** Beside a date or a role a name needs no "By": "Jane Doe in Brussels | 4 March 2026". */
function readTogether(parts: readonly string[], options: DateOptions): LineKind[] {
  const read = parts.map((part) => readPart(part, options));
  if (parts.length < 2 || !read.some((part) => part.kind === 'about' && part.isSure)) return read;
  return read.map((part, at) => (part.kind === 'text' ? readPart(`By ${parts[at]}`, options) : part));
}

function readPart(part: string, options: DateOptions): LineKind {
  const dates = findPublicationDates(part, options);
  if (dates && dates.otherWords.length === 0) return { kind: 'about', dates, isSure: true };
  if (startsLikeByline(part)) return bylineOf(part, dates);
  if (part.length > LONGEST_NAMES) return isFrameLine(part) ? { kind: 'frame' } : { kind: 'text' };
  const bare = dates ? withoutDate(part) : part;
  const byline = parseByline(bare);
  const names = byline.authors.length > 0 || byline.agency !== undefined;
  if (byline.isWhole && names)
    return { kind: 'about', byline, ...(dates && { dates }), isSure: byline.agency !== undefined || byline.hasRole };
  const isOutlet = byline.isWhole && part.length < LONGEST_OUTLET;
  if (isOutlet || ROLE_LINE.test(bare)) return { kind: 'about', ...(dates && { dates }), isSure: dates !== null };
  return isFrameLine(part) ? { kind: 'frame' } : { kind: 'text' };
}

/** Small letters beside the few words that bylines have. */
const SENTENCE_LIKE = /\s(?!(?:and|for|the|with|from|of|in|at|de|van|von|bin|ibn)\s)\p{Ll}{2,}|[.!?]$/u;

/** "By ..." may also begin a sentence ("By Monday the river had ..."): then it names nobody whole, or is long. */
function bylineOf(part: string, dates: PublicationDates | null): LineKind {
  const byline = parseByline(dates ? withoutDate(part) : part);
  const isNaming = part.length < 100 && byline.authors.length + (byline.agency ? 1 : 0) > 0;
  const isByline = byline.isWhole || isNaming || (byline.rest.length < 60 && !SENTENCE_LIKE.test(byline.rest));
  return isByline ? { kind: 'about', byline, ...(dates && { dates }), isSure: true } : { kind: 'text' };
}

/** Cuts where the date begins. */
function withoutDate(part: string): string {
  const words = part.split(/\s+/);
  const cut = words.findIndex((word, at) => at > 0 && (/\d/.test(word) || isDateWord(word)));
  return cut > 0
    ? words
        .slice(0, cut)
        .join(' ')
        .replace(/[\s,;:([–—-]+$/, '')
    : part;
}

function isDateWord(word: string): boolean {
  const bare = word.replace(/[.,:]+$/, '');
  return /^(?:published|updated|posted)$/i.test(bare) || monthOf(bare) !== undefined || weekdayOf(bare) !== undefined;
}
