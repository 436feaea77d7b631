// Where the news begins: behind "KYIV, Nov 22 (Reuters) -", "BRUSSELS —", "NAIROBI:" or a line's own date. Looks only at a paragraph's beginning.
import { FULL_MONTH_PATTERN, WEEKDAY_PATTERN } from './facts/date-words.ts';

const LOOKED_AT = 160;
const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{L}[\\p{L}.'’-]*){0,4}";
const MORE = "(?:, [\\p{L}\\p{N}.'’ ]{1,40}){0,3}";
const AGENCY = '(?: ?\\([^()\\n]{1,40}\\))?';
const DASHED = new RegExp(`^${PLACE}${MORE}${AGENCY} ?(?:[–—]|--?)\\s+(?=["“‘'\\p{Lu}\\p{N}])`, 'u');
const COLON = /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [\p{L}\p{N}. ]{1,30})?:\s+(?=["“‘\p{Lu}])/u;
const DATED = new RegExp(`^(?:${WEEKDAY_PATTERN}, )?${FULL_MONTH_PATTERN} \\d{1,2}, \\d{4}\\s+(?=\\p{Lu})`, 'u');

/** The length of the dateline that a paragraph opens with; 0 where there is none. */
export function datelineLength(paragraph: string): number {
  const opening = paragraph.slice(0, LOOKED_AT);
  const line = opening.includes('\n') ? opening.slice(0, opening.indexOf('\n')) : opening;
  return (DATED.exec(line) ?? DASHED.exec(line) ?? COLON.exec(line))?.[0].length ?? 0;
}
