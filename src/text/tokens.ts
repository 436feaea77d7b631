// Text -> words and marks with their places. Knows no news.
import type { Span } from './span.ts';

export type Token = Span & { readonly text: string };

// A word keeps inner apostrophes, hyphens and dots (U.S., al-Assad, O'Neill, 1,000.5), an initial or a short title before a name its dot
// (J. Edgar, St. Louis). A possessive 's stands alone, and so does the participle after a name (London | - | based); every other sign is a token.
const TOKEN = new RegExp(
  [
    String.raw`['’]s(?![\p{L}\p{N}])`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`(?:\p{Lu}|St|Ste|Mt|Ft|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Brig|Adm|Sen|Rep|Gov|Rev|Hon)\.(?=\s?\p{Lu})`,
    String.raw`(?:Jr|Sr|Inc|Corp|Ltd|Co|Bros|Cos)\.(?=['’,;)]|\s\S)`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*`,
    String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?=-(?:\p{Ll}+ed|led|run|born|made|held|style|wide|era|bound|area|type)(?![\p{L}\p{M}\p{N}]))`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:[-'’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`[^\s\p{L}\p{N}]`,
  ].join('|'),
  'gu',
);

/** All tokens in order; spans never overlap and cover everything but white space. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    tokens.push({ text: match[0], start: from + match.index, end: from + match.index + match[0].length });
  }
  return tokens;
}
