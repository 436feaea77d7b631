// Seeded, invented news texts for benchmarks: about 700 words each, with names, roles, quotes, figures and dates as news has them.

const FIRST = 'Ana Boris Chidi Dalia Emil Farah Goran Hana Ivo Jana Karim Lena Milan Nadia Omar Petra Rafael Sara Tomas Vera'.split(' ');
const STEMS = 'Mar Kov Sel Dub Ost Vir Han Bel Rad Tor Lin Gar Pol Zim Fer Nik'.split(' ');
const ENDS = 'enko ovic ini sen ström ario akis escu wala etti aard omba'.split(' ');
const TOWNS = 'Split Tromsø Kisumu Valparaíso Ghent Narva Riesa Huaraz Lüderitz Cluj Sapporo Halifax'.split(' ');
const ROLES = [
  'the mayor',
  'a spokeswoman for the port',
  'the head of the coast guard',
  'the minister of transport',
  'a professor of hydrology',
];
const DEEDS = [
  'closed the old harbour',
  'approved a new bridge',
  'stopped the sale of the airline',
  'opened the archive',
  'raised the price of water',
];
const SAYINGS = ['We have waited long enough', 'Nobody was told in time', 'This will cost us dearly', 'It is a beginning and not an end'];

export type Random = () => number;

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One pasted article: title, byline, date, text of about 700 words, address. */
export function makeArticle(index: number, seed = 1): string {
  const random = randomFrom(seed * 100_003 + index);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const name = () => `${pick(FIRST)} ${pick(STEMS)}${pick(ENDS)}`;
  const day = 1 + Math.floor(random() * 28);
  const paragraphs = Array.from({ length: 13 }, () => paragraph(pick, name, random));
  const title = `${pick(TOWNS)} ${pick(DEEDS)} as ${pick(STEMS)}${pick(ENDS)} objects, case ${index}`;
  const address = `https://www.harbourgazette.example/2026/11/${String(day).padStart(2, '0')}/case-${index}`;
  return [title, `By ${name()}`, `November ${day}, 2026`, ...paragraphs, address].join('\n\n');
}

function paragraph(pick: <T>(list: readonly T[]) => T, name: () => string, random: Random): string {
  const who = name();
  const amount = 2 + Math.floor(random() * 900);
  return [
    `The council of ${pick(TOWNS)} ${pick(DEEDS)} on Tuesday, ${who}, ${pick(ROLES)}, said.`,
    `"${pick(SAYINGS)}," ${who.split(' ')[1]} told reporters in ${pick(TOWNS)}. "${pick(SAYINGS)}."`,
    `More than ${amount} families live below the dam, according to the ${pick(TOWNS)} Water Institute, and the work will take ${1 + Math.floor(random() * 9)} years.`,
    `It was not clear whether ${pick(TOWNS)} would follow.`,
  ].join(' ');
}
