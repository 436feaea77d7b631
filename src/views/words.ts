// Numbers and lists -> words: plurals, "and 3 more", shortened text. English.
import { type Content, joined } from '../message/build.ts';
import { graphemesOf } from '../message/display-width.ts';

/** Before who said it or where it stands; never left alone at the end of a line. */
export const DASH = ' —\u00a0';

/** "1 story", "6 stories". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The first `most` items and, where there are others, how many: nothing is left out silently. */
export function joinedUpTo(items: readonly Content[], most: number, separator = ' · '): readonly Content[] {
  const rest = items.length - most;
  return joined([...items.slice(0, most), rest > 0 && `and ${rest} more`], separator);
}

/** The text, or its beginning up to the end of a word, with " …" to show that it goes on. */
export function shortened(text: string, most: number): string {
  const signs = graphemesOf(text);
  if (signs.length <= most) return text;
  const beginning = signs.slice(0, most - 2).join('');
  const blank = beginning.lastIndexOf(' ');
  return `${(blank > most / 2 ? beginning.slice(0, blank) : beginning).replace(/[\s,;:–—-]+$/u, '')} …`;
}
