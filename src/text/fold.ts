// Spellings -> folded forms, so that "Stankevičienė", "STANKEVICIENE" and "Станкявичене" can meet. Knows letters, not people.
import anyAscii from 'any-ascii';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant
const ASCII_ONLY = /^[\x00-\x7f]*$/;

/** Lower-case ASCII, single blanks, apostrophes and dots gone, hyphens as blanks. Empty for text without letters or digits. */
export function foldName(name: string): string {
  const ascii = ASCII_ONLY.test(name) ? name : anyAscii(name.normalize('NFC'));
  return ascii
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

// Letters that different transliterations of one name exchange. Order matters: longer groups first.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^mac(?=[^aeiou])/g, 'mc'],
  [/shch|sch|tsch|sh|sz/g, 's'],
  [/tch|cz|ch/g, 'c'],
  [/ts|tz/g, 'c'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/(?<=[tdgb])h/g, ''],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w|ff$/g, 'v'],
  [/[yj]/g, 'i'],
  [/^ie/g, 'e'],
  [/ou|oo|ue/g, 'u'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/(.)\1+/g, '$1'],
];

// Names repeat: the work is done once per word.
const REMEMBERED = 20_000;
const sounds = new Map<string, string>();

/** How a folded word sounds, roughly: equal for Eismont, Eysmont and Ejsmont, Zelensky and Zelenskiy, Müller and Mueller. Made to be indexed. */
export function soundKey(foldedWord: string): string {
  const known = sounds.get(foldedWord);
  if (known !== undefined) return known;
  const sound = SOUNDS.reduce((word, [from, to]) => word.replace(from, to), foldedWord);
  if (sounds.size >= REMEMBERED) sounds.clear();
  sounds.set(foldedWord, sound);
  return sound;
}
