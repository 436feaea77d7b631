// Words that stand in dates: months and weekdays of many languages, zones, and the words around them. Data and look-up only.

/** English first: the other languages are asked of Intl only when a word is not English. */
const OTHER_LANGUAGES = [
  'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'uk', 'pl', 'sv', 'nb', 'da', 'fi', 'cs', 'sk', 'ro', 'hu', 'tr', 'el', 'bg',
  'hr', 'sl', 'lt', 'lv', 'et', 'ca', 'id', 'be', 'sr-Latn', 'sr', 'is', 'ga', 'sq', 'mk',
]; // biome-ignore format: a list

type WordTable = { readonly months: Map<string, number>; readonly weekdays: Map<string, number> };

const SPELLINGS: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['mär', 3],
  ['mrz', 3],
  ['maerz', 3],
  ['jänner', 1],
  ['jun', 6],
  ['jul', 7],
];
const DAY_SPELLINGS: readonly (readonly [string, number])[] = [
  ['thurs', 4],
  ['thur', 4],
  ['tues', 2],
  ['weds', 3],
];

let english: WordTable | undefined;
let others: WordTable | undefined;

/** 1 to 12, or undefined. */
export const monthOf = (word: string): number | undefined => lookUp('months', word);

/** Monday 1 to Sunday 7, or undefined. */
export const weekdayOf = (word: string): number | undefined => lookUp('weekdays', word);

function lookUp(table: keyof WordTable, word: string): number | undefined {
  if (!/^\p{L}/u.test(word)) return undefined;
  const key = fold(word);
  english ??= tableOf(['en']);
  const known = english[table].get(key);
  if (known !== undefined || english.months.has(key) || english.weekdays.has(key) || FILLERS.has(key)) return known;
  others ??= tableOf(OTHER_LANGUAGES);
  return others[table].get(key);
}

const fold = (word: string) => word.toLowerCase().replace(/\.$/, '');

function tableOf(languages: readonly string[]): WordTable {
  const months = new Map<string, number>(SPELLINGS);
  const weekdays = new Map<string, number>(DAY_SPELLINGS);
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      addNames(months, new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' }), 'month', 12, (n) =>
        Date.UTC(2024, n, 3),
      );
      addNames(months, new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }), 'month', 12, (n) => Date.UTC(2024, n, 3));
      // 1 January 2024 was a Monday.
      addNames(weekdays, new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }), 'weekday', 7, (n) =>
        Date.UTC(2024, 0, n + 1),
      );
    }
  }
  return { months, weekdays };
}

function addNames(
  table: Map<string, number>,
  format: Intl.DateTimeFormat,
  type: string,
  count: number,
  timeOf: (n: number) => number,
): void {
  for (let n = 0; n < count; n += 1) {
    const name = format.formatToParts(timeOf(n)).find((part) => part.type === type)?.value ?? '';
    const key = fold(name);
    if (/^\p{L}{2,}/u.test(key) && !table.has(key)) table.set(key, n + 1);
  }
}

/** Words that may stand around a date without making the line more than a date. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'publication pub timestamp edition published publish issued posted released created date dated updated update modified edited last first at on of the by and time local min mins minute minutes read ' +
    'hour hours hrs am pm a p m st nd rd th uhr um am den der vom stand veröffentlicht erstellt aktualisiert le la les du au à publié mis jour modifié el de del los las a ' +
    'publicado actualizado em às as atualizado alle ore il pubblicato aggiornato о в у г год року опубликовано обновлено опубліковано оновлено кл kl o om bijgewerkt gepubliceerd ' +
    'ago since day days week weeks original originally coordinated universal standard daylight summer h er n° article'
  ).split(' '),
);

/** Minutes east of UTC. */
const ZONE_MINUTES: Readonly<Record<string, number>> = {
  UTC: 0, GMT: 0, Z: 0, UT: 0, WET: 0, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AST: -240, ADT: -180, NST: -210,
  NDT: -150, AKST: -540, AKDT: -480, HST: -600, BST: 60, WEST: 60, CET: 60, CEST: 120, MEZ: 60, MESZ: 120, EET: 120, EEST: 180, SAST: 120, CAT: 120, WAT: 60,
  EAT: 180, MSK: 180, TRT: 180, GST: 240, PKT: 300, IST: 330, WIB: 420, ICT: 420, SGT: 480, HKT: 480, PHT: 480, AWST: 480, JST: 540, KST: 540, ACST: 570,
  ACDT: 630, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780, BRT: -180, ART: -180, CLT: -240, CLST: -180, COT: -300, PET: -300,
}; // biome-ignore format: a table

/** Short names whose offset depends on the season. */
const ZONE_NAMES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** Where a number of minutes is given it is the offset; a name is an IANA zone. */
export type Zone = { readonly minutes: number } | { readonly name: string };

/** The zone that an upper-case word names. */
export function zoneOf(word: string): Zone | undefined {
  const minutes = ZONE_MINUTES[word];
  if (minutes !== undefined) return { minutes };
  const name = ZONE_NAMES[word];
  return name === undefined ? undefined : { name };
}

/** Zones where a date of figures puts the month first. */
export const isAmericanZone = (word: string): boolean => /^(?:E|C|M|P|AK|H)(?:S|D)?T$/.test(word);
