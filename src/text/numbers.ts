// Figures and number words -> values: "1,146", "29.5", "four hundred and twelve", "2.1 billion". Knows no news.

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);
const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['k', 1e3],
]);
const FRACTIONS = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/** Words that stand for one number by themselves, `one` to `ninety`; for building patterns. */
export const NUMBER_WORDS: readonly string[] = [...ONES.slice(1), ...TENS];

/** The value of digits with "," or blank between thousands and "." before decimals; null for anything else. */
export function parseFigure(figure: string): number | null {
  if (!/^\d+(?:[,  ]\d{2,3})*(?:\.\d+)?$/.test(figure)) return null;
  return Number(figure.replace(/[,  ]/g, ''));
}

/** What a scale word multiplies by ("million", "bn", "crore"), or null. */
export const scaleOf = (word: string): number | null => SCALES.get(word.toLowerCase()) ?? null;

/** The value of a figure or of number words, scale included ("2.1 billion", "four hundred and twelve"); null where it is none. */
export function parseNumber(phrase: string): number | null {
  const words = phrase.toLowerCase().match(/\d[\d,.]*\d|\d|[a-z]+/g) ?? [];
  let total = 0;
  let group = 0;
  let isNumber = false;
  for (const word of words) {
    if (word === 'and' || ((word === 'a' || word === 'an') && !isNumber)) continue;
    const scale = SCALES.get(word);
    const small = SMALL.get(word) ?? parseFigure(word);
    if (small !== null && small !== undefined) group += small;
    else if (scale === 100) group = (group || 1) * scale;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    } else return null;
    isNumber = true;
  }
  return isNumber ? round(total + group) : null;
}

/** The value of a fraction: "half" 0.5, "a third", "two-thirds", "nine-tenths"; null where it is none. */
export function parseFraction(phrase: string): number | null {
  const words = phrase.toLowerCase().match(/[a-z]+/g) ?? [];
  const parts = FRACTIONS.get((words.at(-1) ?? '').replace(/s$/, '').replace('halve', 'half'));
  if (parts === undefined) return null;
  const count = words.length === 1 || words[0] === 'a' || words[0] === 'an' ? 1 : SMALL.get(words[0] ?? '');
  return count === undefined ? null : count / parts;
}

// 2.1 * 1e9 and the like must not end in ...0001.
const round = (value: number): number => Number(value.toPrecision(15));
