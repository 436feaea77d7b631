// A text -> the first calendar date in it, and the text without it. In figures (2025-11-22, 22/11/2025) or with the month as a word.
import { monthOf, weekdayOf } from './date-words.ts';

export type DateOrder = 'dmy' | 'mdy';
export type CalendarDate = { readonly on: string; readonly rest: string };
type Order = { readonly order: DateOrder; readonly expectedOn?: string | undefined };

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)(?:[-/.]|\s?年\s?)(\d{1,2})(?:[-/.]|\s?月\s?)(\d{1,2})(?!\d)\s?日?/;
const YEAR_LAST = /(?<![\d:.])(\d{1,2})([-/. ])(\d{1,2})\2\s?((?:19|20)\d\d|\d\d)(?![\d:])/;

/** The date that comes first; null where none is complete and possible. */
export function findCalendarDate(text: string, options: Order): CalendarDate | null {
  return yearFirst(text) ?? monthInWords(text) ?? yearLast(text, options);
}

function yearFirst(text: string): CalendarDate | null {
  const match = YEAR_FIRST.exec(text);
  const on = match && isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return match && on ? { on, rest: without(text, match.index, match[0].length).replace(/^(\s*)T(?=\d)/, '$1 ') } : null;
}

function yearLast(text: string, { order, expectedOn }: Order): CalendarDate | null {
  const match = YEAR_LAST.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  const rest = without(text, match.index, match[0].length);
  const on = choose(dayFirst, monthFirst, { isMonthFirst: order === 'mdy' && match[2] !== '.', expectedOn, weekday: weekdayIn(rest) });
  return on ? { on, rest } : null;
}

type Clues = { readonly isMonthFirst: boolean; readonly expectedOn: string | undefined; readonly weekday: number | undefined };

function choose(dayFirst: string | null, monthFirst: string | null, clues: Clues): string | null {
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  if (clues.expectedOn === dayFirst || clues.expectedOn === monthFirst) return clues.expectedOn;
  if (clues.weekday === weekdayNumber(dayFirst) || clues.weekday === weekdayNumber(monthFirst)) {
    return clues.weekday === weekdayNumber(dayFirst) ? dayFirst : monthFirst;
  }
  return clues.isMonthFirst ? monthFirst : dayFirst;
}

const weekdayIn = (text: string) => (text.match(/\p{L}+/gu) ?? []).map(weekdayOf).find((day) => day !== undefined);
const weekdayNumber = (on: string) => new Date(`${on}T00:00:00Z`).getUTCDay() || 7;

type Piece = { readonly text: string; readonly start: number; readonly end: number };

/** Numbers and words; marks and the little words between a day and its month are left out. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/\p{L}+|\d+(?:st|nd|rd|th)?/giu)) {
    if (/^(?:de|del|of|den|er|y|г|року)$/i.test(match[0]) && pieces.length > 0) continue;
    pieces.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return pieces;
}

function monthInWords(text: string): CalendarDate | null {
  const pieces = piecesOf(text);
  const months = pieces.flatMap((piece, at) => ({ piece, at, month: monthOf(piece.text) ?? 0 })).filter((found) => found.month > 0);
  // Form by form and not month by month: "mar., 01 déc. 2020" begins with a weekday that is spelled like a month.
  for (const form of FORMS) {
    for (const month of months) {
      const found = readForm(text, month, form(pieces, month.at));
      if (found) return found;
    }
  }
  return null;
}

type Month = { readonly at: number; readonly month: number; readonly piece: Piece };
type Form = (pieces: readonly Piece[], at: number) => { readonly day: Piece | undefined; readonly year: Piece | undefined };

const isFullYear = (piece: Piece | undefined) => piece !== undefined && /^(?:19|20)\d\d$/.test(piece.text);

const FORMS: readonly Form[] = [
  (pieces, at) => ({ day: pieces[at - 1], year: pieces[at + 1] }), // 22 November 2025
  (pieces, at) => ({ day: pieces[at + 1], year: pieces.slice(at + 2, at + 8).find(isFullYear) }), // November 22, 2025; Nov 22 15:41:07 UTC 2025
  (pieces, at) => ({ day: pieces[at + 1], year: isFullYear(pieces[at - 1]) ? pieces[at - 1] : undefined }), // 2025 November 22
];

function readForm(text: string, { month, piece }: Month, { day, year }: ReturnType<Form>): CalendarDate | null {
  if (!day || !year || !isDayNumber(day.text) || !isYearNumber(year.text) || !isNear(text, day, piece)) return null;
  const on = isoDay(fullYear(year.text), month, Number.parseInt(day.text, 10));
  return on ? { on, rest: withoutPieces(text, [day, piece, year]) } : null;
}

const isNear = (text: string, a: Piece, b: Piece) => !/[:|]/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
const isDayNumber = (text: string) => /^\d{1,2}(?:st|nd|rd|th)?$/i.test(text);
const isYearNumber = (text: string) => /^(?:(?:19|20)\d\d|\d\d)$/.test(text);
const fullYear = (text: string) => (text.length === 2 ? Number(text) + (Number(text) < 70 ? 2000 : 1900) : Number(text));

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

const without = (text: string, start: number, length: number) => `${text.slice(0, start)} ${text.slice(start + length)}`;

function withoutPieces(text: string, pieces: readonly Piece[]): string {
  return [...pieces].sort((a, b) => b.start - a.start).reduce((rest, piece) => without(rest, piece.start, piece.end - piece.start), text);
}
