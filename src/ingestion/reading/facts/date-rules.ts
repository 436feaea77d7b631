// The ways in which English news names a date, most telling first: a pattern each, and how its words resolve.
import { isoDate, isoMonth } from '../../../text/calendar.ts';
import { parseNumber } from '../../../text/numbers.ts';
import {
  FULL_MONTH_PATTERN as FULL_MONTH,
  MONTH_PATTERN as MONTH,
  monthOf,
  WEEKDAY_PATTERN as WEEKDAY,
  weekdayNamed,
} from './date-words.ts';
import {
  type DateContext,
  nearestDay,
  nearestMonth,
  periodAgo,
  periodBefore,
  type ResolvedDate,
  relativeDay,
  relativePeriod,
  relativeWeekday,
  relativeWeekend,
  yearOf,
} from './resolve-date.ts';

export type DateRule = {
  /** What all its words hold: where it is absent, the pattern need not be tried. */
  readonly anchor: RegExp;
  readonly pattern: RegExp;
  /** Null where the words and the day of publication leave the date open. */
  readonly resolve: (words: RegExpMatchArray, context: DateContext) => ResolvedDate | null;
};

const START = '(?<![\\p{L}\\p{N}-])';
const END = '(?![\\p{L}\\p{N}])';
const PART = '(?:early|late|mid|the end of|the start of|the beginning of|the middle of|the first half of|the second half of|end of)';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';

const YEAR_NUMBER = /\d{4}/;
const MONTH_NAME = /(?:Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De)[a-z]/;
const DAY_NAME = /day|night|morrow|morning|evening|afternoon|weekend|that date/;
const PERIOD = /year|month|week|day/;
const FEAST = /New Year|Christmas/;

const rule = (anchor: RegExp, pattern: string, resolve: DateRule['resolve']): DateRule => ({
  anchor,
  pattern: new RegExp(START + pattern + END, 'gu'),
  resolve,
});

const on = (date: string | null): ResolvedDate | null => (date === null ? null : { on: date });

export const DATE_RULES: readonly DateRule[] = [
  rule(YEAR_NUMBER, `(${YEAR})-(\\d\\d)-(\\d\\d)`, ([, year, month, day]) => on(isoDate(Number(year), Number(month), Number(day)))),
  rule(MONTH_NAME, `(${MONTH}) (\\d{1,2}) (last|next|this) year`, ([, month, day, which], context) =>
    dayOfRelativeYear(month, day, which, context),
  ),
  rule(
    MONTH_NAME,
    `(?:${WEEKDAY},? (?:the )?)?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (${YEAR}))?`,
    ([, day, month, year], context) => dayOfMonth(month, day, year, context),
  ),
  rule(
    MONTH_NAME,
    `(?:${WEEKDAY},? )?(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:[-–](\\d{1,2}))?(?![.:]\\d|,\\d{3}|\\p{N})(?:,? (${YEAR}))?`,
    ([, month, day, last, year], context) => daysOfMonth(month, [day, last], year, context),
  ),
  rule(MONTH_NAME, `(?:${PART}[ -])?(${MONTH})(?:,| of)? (${YEAR})`, ([, month, year]) => monthOfYear(month, Number(year))),
  rule(MONTH_NAME, `(?:${PART}[ -])?(${FULL_MONTH})(?: of)? (last|next|this) year`, ([, month, which], context) =>
    monthOfRelativeYear(month, which, context),
  ),
  rule(YEAR_NUMBER, `(?:${PART}|the full year)[ -](${YEAR})`, ([, year]) => on(year ?? null)),
  rule(PERIOD, `(${PART}|later in|earlier in) (the|this|next|last) (year|month)`, ([, part, which, unit], context) =>
    partOf(part, which, unit, context),
  ),
  rule(PERIOD, '(?<=(?:by|before|until) )year-end', (_words, context) => partOf('end of', 'the', 'year', context)),
  rule(MONTH_NAME, `(?<=(${MONTH}) \\d{1,2} (?:and|to|or|through) )(\\d{1,2})(?![.:,]\\d|%| \\p{L}+s\\b)`, ([, month, day], context) =>
    dayOfMonth(month, day, undefined, context),
  ),
  rule(
    DAY_NAME,
    `(?<!\\b(?:[Ee]very|[Ee]ach|a|an|any|most|some|one|first|second|third|fourth) )(?:([Ll]ast|[Nn]ext|[Tt]his|[Ll]ate|[Ee]arly)(?: on)? )?(${WEEKDAY})(?: (?:morning|afternoon|evening|night))?(?: of (last|next|this) week)?`,
    ([, which, weekday, week], context) => relativeWeekday(weekdayNamed(weekday ?? '') ?? 0, week ?? which?.toLowerCase() ?? '', context),
  ),
  rule(
    DAY_NAME,
    "((?<!\\p{Lu}[\\p{L}'’]* )Today|today|[Tt]onight|[Yy]esterday(?!['’]s)|[Tt]omorrow(?!['’]s)|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))(?: (?:morning|afternoon|evening|night))?",
    ([, word], context) => relativeDay(word?.toLowerCase() ?? '', context),
  ),
  rule(
    PERIOD,
    `(?:(?:${PART}|[Ee]arlier|[Ll]ater) )?((?:[Tt]he )?(?:[Ll]ast|[Nn]ext|[Tt]his|same|[Tt]hat|following|previous|current|coming)|the full) (year|month|week)`,
    ([, which, unit], context) => relativePeriod(which?.toLowerCase().replace('the ', '') ?? '', unit ?? '', context),
  ),
  rule(DAY_NAME, '(?:([Ll]ast|[Nn]ext|[Tt]his|[Tt]he) )weekend', ([, which], context) =>
    relativeWeekend(which?.toLowerCase() ?? '', context),
  ),
  rule(MONTH_NAME, `(?:${PART}[ -])?(?:([Ll]ast|[Nn]ext|[Tt]his|[Tt]hat) )?(${FULL_MONTH})(?! \\d)`, ([, which, month], context) =>
    monthAlone(month, which, context),
  ),
  rule(FEAST, `New Year['’]s Eve(?: (${YEAR}))?`, ([, year], context) => dayOfMonth('December', '31', year, context)),
  rule(FEAST, `(?:New Year(?:['’]s Day)?)(?: (${YEAR})|(?!['’]| \\p{Ll}))`, ([, year], context) =>
    dayOfMonth('January', '1', year, context),
  ),
  rule(FEAST, `(?<=(before|by|after|since|until|for|on) )Christmas(?: Day(?: (${YEAR}))?|(?: (${YEAR}))?(?! \\p{L}))`, (words, context) =>
    christmas(words, context),
  ),
  rule(PERIOD, `([Aa]n?|\\d{1,3}|[A-Za-z]{3,9}(?:-[a-z]+)?) (day|week|month|year)s? ago`, ([, count, unit], context) =>
    ago(count, unit, context),
  ),
  rule(PERIOD, 'the (day|month|year) before(?= ?[.,;:)”"])', ([, unit], context) => periodBefore(unit ?? '', context)),
  rule(PERIOD, 'a year earlier', (_words, context) => periodAgo(1, 'year', context)),
  rule(YEAR_NUMBER, '(?<=\\b(?:in|since|between|from|about|around|and) )(1[0-4]\\d\\d)(?! \\p{L}+s\\b)', (words, context) =>
    yearOf(words, context),
  ),
  rule(DAY_NAME, 'that date', (_words, { previous }) => on(previous?.length === 10 ? previous : null)),
  rule(
    YEAR_NUMBER,
    `(?<!(?:[-–—#$€£¥/.,:'’]|(?:than|about|around|nearly|some|least|almost|roughly|approximately|over) ))(${YEAR})(?:[-–/](?:\\d\\d|\\d{4}))?(?![%°]|[.,]\\d|[-–]\\p{L}| (?:GMT|UTC|hours)\\b)`,
    (words, context) => yearOf(words, context),
  ),
];

// "by the end of the year" is by December; the end of next year is still vague.
function partOf(part: string | undefined, which: string | undefined, unit: string | undefined, context: DateContext): ResolvedDate | null {
  const period = relativePeriod(which ?? '', unit ?? '', context);
  const isVague = period?.on.length !== 4 || !/end of$/.test(part ?? '') || !/^th/.test(which ?? '');
  return isVague ? period : { on: `${period.on}-12` };
}

// "by Christmas" is by December, "before Christmas" and "Christmas Day" name the day.
function christmas([words, preposition, dayYear, year]: RegExpMatchArray, context: DateContext): ResolvedDate | null {
  const date = dayOfMonth('December', '25', dayYear ?? year, context);
  return date && preposition === 'by' && !words?.includes('Day') ? { on: date.on.slice(0, 7) } : date;
}

function ago(count: string | undefined, unit: string | undefined, context: DateContext): ResolvedDate | null {
  const number = parseNumber(/^an?$/i.test(count ?? '') ? 'one' : (count ?? ''));
  return number === null ? null : periodAgo(number, unit ?? '', context);
}

function dayOfMonth(
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
  context: DateContext,
): ResolvedDate | null {
  const number = monthOf(month ?? '');
  if (number === null) return null;
  return year ? on(isoDate(Number(year), number, Number(day))) : nearestDay(number, Number(day), context);
}

// "Sept. 3-5"
function daysOfMonth(
  month: string | undefined,
  [day, last]: readonly (string | undefined)[],
  year: string | undefined,
  context: DateContext,
): ResolvedDate | null {
  const first = dayOfMonth(month, day, year, context);
  const until = first && last ? isoDate(Number(first.on.slice(0, 4)), Number(first.on.slice(5, 7)), Number(last)) : null;
  return first && until && until > first.on ? { on: first.on, until } : first;
}

function monthOfYear(month: string | undefined, year: number): ResolvedDate | null {
  const number = monthOf(month ?? '');
  return number === null ? null : { on: isoMonth(year, number) };
}

function monthAlone(month: string | undefined, which: string | undefined, context: DateContext): ResolvedDate | null {
  const number = monthOf(month ?? '');
  return number === null ? null : nearestMonth(number, which?.toLowerCase() ?? '', context);
}

function monthOfRelativeYear(month: string | undefined, which: string | undefined, context: DateContext): ResolvedDate | null {
  const year = relativePeriod(which ?? '', 'year', context);
  return year && monthOfYear(month, Number(year.on));
}

function dayOfRelativeYear(
  month: string | undefined,
  day: string | undefined,
  which: string | undefined,
  context: DateContext,
): ResolvedDate | null {
  const year = relativePeriod(which ?? '', 'year', context);
  return year && dayOfMonth(month, day, year.on, context);
}
