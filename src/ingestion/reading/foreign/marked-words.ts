// A text in another language -> what stands in its quotation marks, one pair at a time inside a paragraph. Must not say who spoke.
import { ground } from '../../../domain/evidence.ts';
import type { Quote } from '../../../domain/quote.ts';
import type { Document } from '../document.ts';

/** No pair can run over its own opening mark or a line's end, so the search is linear. */
const INWARD =
  /„([^„“”\n]+)[“”]|«([^«»\n]+)»|“([^“”\n]+)”|”([^”\n]+)”|「([^「」\n]+)」|『([^『』\n]+)』|"([^"\n]+)"|‹([^‹›\n]+)›|‚([^‚‘\n]+)‘|(?<![\p{L}\p{N}])‘((?:[^‘’\n]|(?<=\p{L})’(?=\p{L}))+)’/dgu;
const OUTWARD = /„([^„“”\n]+)[“”]|»([^«»\n]+)«|"([^"\n]+)"/dgu;
/** Shorter ones are titles and single words in marks, which nobody need have said. */
const FEWEST_WORDS = 4;
/** For scripts without blanks. */
const FEWEST_LETTERS = 8;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** In order of the text, never overlapping, each without a speaker. */
export function findMarkedWords({ article, text }: Document): Quote[] {
  const first = /[«»]/u.exec(text)?.[0];
  return [...text.matchAll(first === '»' ? OUTWARD : INWARD)].flatMap((match) => {
    const inner = match.indices?.slice(1).find((place) => place !== undefined);
    if (!inner || !isSpeech(text.slice(...inner))) return [];
    const [start, end] = trimmed(text, inner);
    return [
      {
        kind: 'direct',
        speaker: null,
        parts: [ground(article, start, end)],
        evidence: ground(article, match.index, match.index + match[0].length),
      },
    ];
  });
}

function isSpeech(words: string): boolean {
  const bare = words.trim();
  return UNSPACED.test(bare) ? bare.length >= FEWEST_LETTERS : bare.split(/\s+/).length >= FEWEST_WORDS;
}

// French sets a blank inside its marks.
function trimmed(text: string, [start, end]: readonly [number, number]): [number, number] {
  const words = text.slice(start, end);
  return [start + words.length - words.trimStart().length, end - (words.length - words.trimEnd().length)];
}
