// Who publishes a page: the name that it states, written out where it states an abbreviation or only its own host.
import { siteLabel } from '../publisher-of.ts';
import { type PageDocument, squash } from './dom.ts';

const LONGEST_NAME = 80;

/** `claims`: names that the page states, the best first; `host` is the page's own. Undefined where it states none. */
export function pagePublisher(document: PageDocument, claims: readonly string[], host = ''): string | undefined {
  const names = claims
    .map(cleaned)
    .filter(
      (name) => name !== '' && name.length < LONGEST_NAME && !/^https?:|\d{4}|\b(?:GmbH|Inc|Ltd|LLC|AG)\b|版权|rights reserved/i.test(name),
    );
  const [first] = names;
  if (first === undefined) return undefined;
  const words = names.find((name) => !isHost(name) && !isShort(name) && sharesLetter(name, first)) ?? names.find((name) => !isHost(name));
  if (!isHost(first) && !isShort(first)) return first;
  const short = (isHost(first) || first.length > 4 ? siteLabel(first) || siteLabel(host) : first).toUpperCase();
  return (words && !isShort(words) ? words : undefined) ?? writtenOut(document, short) ?? words ?? withoutEnding(first);
}

const cleaned = (name: string) =>
  squash(name)
    .replace(/^(?:©|copyright)\s*/i, '')
    .replace(/(?<=\S) (?:nachrichten|noticias|nouvelles|notizie|nyheter)$/i, '');
const isHost = (name: string) => /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,10}$/iu.test(name);
const isShort = (name: string) => /^\p{L}{2,3}$/u.test(name) && name === name.toUpperCase();
const sharesLetter = (name: string, other: string) => name[0]?.toLowerCase() === other[0]?.toLowerCase();
const withoutEnding = (host: string) => host.replace(/^www\./, '').replace(/\.\p{Ll}{2,10}$/iu, '');

/** "Westdeutscher Rundfunk" for WDR: in notices and on logos, words or parts of one word that begin with the letters. */
function writtenOut(document: PageDocument, short: string): string | undefined {
  if (short.length < 2 || short.length > 4) return undefined;
  const places = [...document.querySelectorAll('footer, [class*="copyright"], [class*="footer"], [class*="imprint"]')]
    .slice(-6)
    .map((one) => one.textContent ?? '');
  const labels = [...document.querySelectorAll('img[alt], a[title], a[aria-label], svg title, meta[name="description"], title')]
    .slice(0, 150)
    .map(
      (one) =>
        one.getAttribute('alt') ??
        one.getAttribute('title') ??
        one.getAttribute('aria-label') ??
        one.getAttribute('content') ??
        one.textContent ??
        '',
    );
  for (const text of [...places, ...labels]) {
    const found = spellingOf(squash(text).slice(0, 4000), short);
    if (found) return found;
  }
  return undefined;
}

/** As many capitalized words as there are letters, or one compound less: "Westdeutscher Rundfunk" has two words for three letters. */
function spellingOf(text: string, short: string): string | undefined {
  const [first = '', ...rest] = [...short.toLowerCase()];
  const last = rest.at(-1) ?? '';
  for (const match of text.matchAll(/\p{Lu}[\p{L}]{3,}(?:\s+(?:of\s+|für\s+|de\s+|the\s+)?\p{Lu}[\p{L}]{3,}){0,3}/gu)) {
    const words = match[0].split(/\s+/);
    for (let at = 0; at < words.length; at += 1)
      for (let count = short.length; count >= Math.max(2, short.length - 1); count -= 1) {
        const run = words.slice(at, at + count);
        if (run.length === count && isRun(run, first, last, rest, count === short.length)) return titled(run);
      }
  }
  return undefined;
}

function isRun(run: readonly string[], first: string, last: string, rest: readonly string[], isFull: boolean): boolean {
  const initials = run.map((word) => word[0]?.toLowerCase() ?? '');
  if (initials[0] !== first || initials.at(-1) !== last) return false;
  if (isFull) return rest.every((letter, at) => initials[at + 1] === letter);
  // The letter without a word of its own begins the second part of a compound: WestDeutscher, MittelDeutscher.
  const middle = rest[0] ?? '';
  return rest.length === 2 && (run[0]?.toLowerCase().indexOf(middle, 3) ?? -1) >= 3;
}

const titled = (words: readonly string[]) =>
  words.map((word) => (word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word)).join(' ');
