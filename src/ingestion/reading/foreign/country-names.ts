// A text in another language -> the countries that it names in that language's own words. Must not guess at any other name.
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';

/** Codes of Intl that are unions or placeholders, not countries. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => !NO_COUNTRY.has(code));
/** Shorter ones are too often another word. */
const FEWEST_LETTERS = 4;
const known = new Map<string, ReadonlySet<string>>();

/** Single words with a capital inside a sentence and no other capital beside them; none in scripts that have no capitals. */
export function findCountryNames({ text, article, sentences }: Document): Span[] {
  const names = countriesIn(article.language);
  return sentences.flatMap((sentence) => {
    const words = [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{M}]+/gu)];
    return words.flatMap(({ 0: word, index }, place) => {
      const start = sentence.start + index;
      const span = { start, end: start + word.length };
      return place > 0 && names.has(word) && standsAlone(text, span) ? [span] : [];
    });
  });
}

// "Michael Jordan", "Bank Japan", "Guinea-Bissau": part of a longer name.
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = /[\p{L}\p{M}]+[ -]$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return !/^\p{Lu}|-$/u.test(before) && !/^(?:-\p{L}| \p{Lu})/u.test(text.slice(end, end + 4));
}

function countriesIn(language: string): ReadonlySet<string> {
  const names = known.get(language) ?? new Set(namesOfCountries(language).filter(isPlainName));
  known.set(language, names);
  return names;
}

const isPlainName = (name: string): boolean => name.length >= FEWEST_LETTERS && /^\p{Lu}[\p{L}\p{M}]+$/u.test(name);

function namesOfCountries(language: string): string[] {
  if (!/^[a-z]{2,3}$/.test(language) || Intl.DisplayNames.supportedLocalesOf(language).length === 0) return [];
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return CODES.flatMap((code) => display.of(code) ?? []);
}
