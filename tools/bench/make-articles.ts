// Seeded, invented news texts for benchmarks: about 700 words each, with names, roles, quotes and figures about as often as
// the annotated newsroom in training/ has them (18 names, 20 statements in 700 words).
import { type Random, seeded } from './random.ts';

const FIRST = 'Ana Boris Chidi Dalia Emil Farah Goran Hana Ivo Jana Karim Lena Milan Nadia Omar Petra Rafael Sara Tomas Vera'.split(' ');
const STEMS = 'Mar Kov Sel Dub Ost Vir Han Bel Rad Tor Lin Gar Pol Zim Fer Nik'.split(' ');
const ENDS = 'enko ovic ini sen ström ario akis escu wala etti aard omba'.split(' ');
const TOWN_ENDS = 'burg ville mouth haven stad minster polis ford grad wick'.split(' ');
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
const CAUSES = [
  'the river rose higher than before',
  'two contractors went out of business',
  'the road was closed for weeks',
  'money for repairs was short',
];
const SAYINGS = ['We have waited long enough', 'Nobody was told in time', 'This will cost us dearly', 'It is a beginning and not an end'];

/** Few are in the news every day and most are in it once. */
const PEOPLE = 20_000;
const TOWNS = 600;

function personName(number: number): string {
  const { pick } = seeded(number);
  return `${pick(FIRST)} ${pick(STEMS)}${pick(STEMS).toLowerCase()}${pick(ENDS)}`;
}

function townName(number: number): string {
  const { pick } = seeded(number + PEOPLE);
  return `${pick(STEMS)}${pick(STEMS).toLowerCase()}${pick(TOWN_ENDS)}`;
}

/** One pasted article: title, byline, date, text of about 700 words, address. */
export function makeArticle(index: number, seed = 1): string {
  const random = seeded(seed * 100_003 + index);
  const { pick } = random;
  const name = () => personName(random.zipf(PEOPLE));
  const town = () => townName(random.zipf(TOWNS));
  const day = 1 + random.below(28);
  const paragraphs = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? report(name, town, random) : background(random)));
  const title = `${town()} ${pick(DEEDS)} as ${name().split(' ')[1]} objects, case ${index}`;
  const address = `https://www.harbourgazette.example/2026/11/${String(day).padStart(2, '0')}/case-${index}`;
  return [title, `By ${name()}`, `November ${day}, 2026`, ...paragraphs, address].join('\n\n');
}

function report(name: () => string, town: () => string, { pick, below }: Random): string {
  const who = name();
  const amount = 2 + below(900);
  return [
    `The council of ${town()} ${pick(DEEDS)} on Tuesday, ${who}, ${pick(ROLES)}, said.`,
    `"${pick(SAYINGS)}," ${who.split(' ')[1]} told reporters in ${town()}. "${pick(SAYINGS)}."`,
    `More than ${amount} families live below the dam, according to the ${town()} Water Institute, and the work will take ${1 + below(9)} years.`,
    `It was not clear whether ${town()} would follow.`,
  ].join(' ');
}

function background({ pick, below }: Random): string {
  return [
    `The plans go back to ${1960 + below(60)}, when ${pick(CAUSES)} and the old rules were found to be too narrow for what the region needed.`,
    `Since then the cost has risen by ${1 + below(40)}%, and ${pick(CAUSES)} more than once.`,
    `Residents have long complained that ${pick(CAUSES)}, while shops near the water lost a good part of their trade in the winter months.`,
  ].join(' ');
}
