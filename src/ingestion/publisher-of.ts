// An address -> the name of its publisher: as the text itself spells it, else put together from the words of the host.

/** Words that names of publications are made of; the host's letters are cut at these. */
const ENDINGS = (
  'times post news daily herald tribune journal gazette guardian telegraph chronicle observer today week weekly mail mirror express star sun record reporter report review standard ' +
  'courier dispatch examiner inquirer independent sentinel register ledger bulletin citizen press globe world wire monitor magazine digest insider tech radio live online ' +
  'network media public nation voice echo argus advertiser leader argosy messenger advocate statesman politics business sport sports point street eye watch hub now'
).split(' ').sort((a, b) => b.length - a.length); // biome-ignore format: a list
const BEGINNINGS = 'the daily new north south east west los las san santa saint el la le al il der die das de business national global international free sunday evening morning'.split(' ').sort((a, b) => b.length - a.length); // biome-ignore format: a list

const SECOND_LEVEL = /^(?:co|com|org|net|gov|gob|gov|ac|edu|or|ne|go|in|uk|me)$/;

/** The registrable part of a host without its ending, and the ending: `www.bbc.co.uk` -> bbc. */
export function siteLabel(host: string): string {
  const labels = host
    .toLowerCase()
    .split('.')
    .filter((label) => !/^(?:www\d?|m|mobile|amp|edition)$/.test(label));
  const last = labels.length - 1;
  const isSecondLevel = labels.length > 2 && (labels[last]?.length ?? 0) === 2 && SECOND_LEVEL.test(labels[last - 1] ?? '');
  return labels[isSecondLevel ? last - 2 : last - 1] ?? labels[0] ?? '';
}

/** The publisher's name by its address; `text` is where its own spelling is looked for first. Undefined without a host. */
export function publisherOf(url: string, text = ''): string | undefined {
  const host = URL.parse(url)?.hostname;
  const label = host ? siteLabel(host) : '';
  if (label === '' || /^\d+$/.test(label)) return undefined;
  return spellingIn(text, label) ?? spelledOut(label);
}

/** True when these are the words of the host, written apart: "The Moscow Times" and themoscowtimes. */
export function isSpellingOf(name: string, label: string): boolean {
  const letters = lettersOf(name);
  const site = label.replaceAll('-', '');
  return letters === site || `the${letters}` === site || letters === `the${site}`;
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

function spellingIn(text: string, label: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}.'’&]+/gu)];
  for (let first = 0; first < words.length; first += 1) {
    if (!isPossibleStart(words[first]?.[0] ?? '', label)) continue;
    for (let last = first; last < Math.min(first + 6, words.length); last += 1) {
      const [start, end] = [words[first]?.index ?? 0, (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0)];
      const spelling = text.slice(start, end).replace(/[.’']s?$/, '');
      if (spelling.length > label.length + 14 || spelling.includes('\n')) break;
      if (/^\p{Lu}/u.test(spelling) && isSpellingOf(spelling, label)) return spelling;
    }
  }
  return undefined;
}

function isPossibleStart(word: string, label: string): boolean {
  const letters = lettersOf(word);
  return letters === 'the' || (letters !== '' && (label.startsWith(letters) || label.startsWith(`the${letters}`)));
}

function spelledOut(label: string): string {
  return label.split('-').flatMap(segment).map(capitalized).join(' ');
}

function segment(word: string): string[] {
  const beginning = BEGINNINGS.find((candidate) => word.startsWith(candidate) && word.length >= candidate.length + 3);
  if (beginning && (beginning.length > 2 || hasEnding(word))) return [beginning, ...segmentEnd(word.slice(beginning.length))];
  return segmentEnd(word);
}

const hasEnding = (word: string) => ENDINGS.some((ending) => word.endsWith(ending));

function segmentEnd(word: string): string[] {
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate) && word.length >= candidate.length + 2);
  return ending ? [...segmentEnd(word.slice(0, -ending.length)), ending] : [word];
}

/** Up to three letters at the beginning are an abbreviation: BBC, NPR, "AP News". */
const capitalized = (word: string, at: number) =>
  at === 0 && word.length <= 3 && !BEGINNINGS.includes(word) && !ENDINGS.includes(word)
    ? word.toUpperCase()
    : word.charAt(0).toUpperCase() + word.slice(1);
