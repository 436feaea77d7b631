// Names of months, weekdays and times of day as English news writes them, and the words that tell past from future. No logic beyond look-ups.

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

const index = (names: readonly (readonly string[])[]) =>
  new Map(names.flatMap((forms, at) => forms.map((form): [string, number] => [form, at])));

const MONTH_NUMBERS = index(MONTHS);
const WEEKDAY_NUMBERS = index(WEEKDAYS);

/** 1..12 of a month's name or abbreviation, or null. */
export function monthOf(name: string): number | null {
  const at = MONTH_NUMBERS.get(name.toLowerCase().replace('.', ''));
  return at === undefined ? null : at + 1;
}

/** 0 = Monday ... 6 = Sunday of a weekday's name, or null. */
export const weekdayNamed = (name: string): number | null => WEEKDAY_NUMBERS.get(name.toLowerCase().replace('.', '')) ?? null;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Pattern of a full or abbreviated month name, as capitalized in text. */
export const MONTH_PATTERN = `(?:${MONTHS.map((forms) => forms.map(capital).join('\\.?|')).join('\\.?|')})\\.?`.replaceAll(
  'May\\.?',
  'May',
);

/** Pattern of a full month name. */
export const FULL_MONTH_PATTERN = `(?:${MONTHS.map((forms) => capital(forms[0] ?? '')).join('|')}|Sept\\.?|Aug\\.|Oct\\.|Nov\\.|Dec\\.|Jan\\.|Feb\\.)`;

/** Pattern of a full weekday name. */
export const WEEKDAY_PATTERN = `(?:${WEEKDAYS.map((forms) => capital(forms[0] ?? '')).join('|')})`;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs and adjectives of a plan: the date near them lies ahead. */
export const PLANS = words(
  'will shall would should due expected scheduled planned slated plans plan intends intend hopes hope aims aim expects expect upcoming next could may might must can cannot going ready poised tomorrow resumes continues opens reopens starts begins expires meets hosts host meet open resume expire',
);

/** Verbs before "to" that make what follows a plan: "pledged to". */
export const PROMISES = words(
  'is are was were due set has have pledged vowed promised promises pledges vows agreed agrees wants want hoped hopes asked ordered urged told likely ready supposed forecast projected scheduled expected planned plans decided threatened',
);

/** Past forms without -ed, and auxiliaries of the past. */
export const PASTS = words(
  'said told was were had has have did been went came got took made gave found left lost won hurt cut put set hit met began rose fell grew drew beat led held kept felt sent spent built brought bought caught fought sought taught thought shot sold stood struck swept swore threw wrote rode broke spoke stole chose froze wore tore became ran sank sang rang flew knew saw ate fed fled read paid laid heard died',
);
