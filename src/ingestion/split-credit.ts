// A picture's caption -> its text and who took it. Says null for a paragraph that carries no credit: it is then no caption by this sign.
import type { Caption } from '../domain/article.ts';
import { agencyOf } from './agencies.ts';
import { startsLikeByline } from './parse-byline.ts';

const LABEL = String.raw`(?:(?:file|handout|archive)\s+)?(?:photo(?:graph|grapher|s)?|picture|image|pic|foto|bild|video|illustration|graphic|credit|photo\s+credit|image\s+credit|picture\s+credit|фото|copyright)`;
/** "Photo: X", "(Photo by X / AFP)", "© X", "Image courtesy of X" up to the end of the line. */
const LABELLED = new RegExp(
  String.raw`(?:^|[\s(\[|*_]+)(?:(?:${LABEL})\s*(?::|\bby\b|courtesy\b(?:\s+of)?|/|\||©)|©|\(c\)(?=\s)|courtesy\s+of)\s*(?:(?:photo|image)\s*:?\s*(?:by\b)?|©)?\s*([^|()[\]]{2,120}(?:\([^()]{1,60}\))?)[)\].*_\s]*$`,
  'iu',
);
/** **Name/AGENCY** or __Name__ after the sentence. */
const EMPHASIZED = /(?:^|\s)(?:\*\*|__|[*_])([^*_]{3,100})(?:\*\*|__|[*_])\s*$/u;
const IN_BRACKETS = /\s*[([]([^()[\]]{3,100})[)\]]\s*$/u;
/** "Kristina Kormilitsyna/POOL/TASS", "Jean Levac, Postmedia / AP", "REUTERS/Jane Doe" */
const SLASHED =
  /(?:^|\s)((?:\p{Lu}[\p{L}\p{M}.'’-]*,?[ ]){0,4}\p{Lu}[\p{L}\p{M}.'’-]*(?:\s?\/\s?(?:via\s)?\p{L}[\p{L}\p{M}.'’-]*(?:[ ]\p{Lu}[\p{L}\p{M}.'’-]*){0,3}){1,3})\.?\s*$/u;
const VIA = /(?:^|[.!?”"’)]\s+)((?:\p{Lu}[\p{L}\p{M}.'’-]*[ ]){1,4}(?:via|for)[ ]\p{Lu}[\p{L}.'’ -]{1,40})\s*$/u;
const PICTURE_HOUSES =
  /\b(?:Getty(?: Images)?|Shutterstock|EPA(?:-EFE)?|Alamy|Unsplash|Pixabay|Flickr|Wikimedia(?: Commons)?|iStock|Sputnik|POOL|Zuma(?: Press)?|Handout|Maxar|SIPA|Abaca|Imago|Rex Features)\b/u;

/** How long a line may be and still be a caption. */
const LONGEST = 600;

/** Null where the line has no photo credit at its end. */
export function splitCredit(line: string): Caption | null {
  if (line.length > LONGEST) return null;
  const emphasized = EMPHASIZED.exec(line);
  if (emphasized && looksLikeCredit(emphasized[1] ?? '')) return captionOf(line, emphasized.index, emphasized[1]);
  const labelled = LABELLED.exec(line);
  if (labelled && isShortCredit(labelled[1] ?? '')) return captionOf(line, labelled.index, labelled[1]);
  const bracketed = IN_BRACKETS.exec(line);
  if (bracketed && (hasHouse(bracketed[1] ?? '') || SLASHED.test(bracketed[1] ?? '')))
    return captionOf(line, bracketed.index, bracketed[1]);
  return splitBareCredit(line);
}

function splitBareCredit(line: string): Caption | null {
  const bare = SLASHED.exec(line) ?? VIA.exec(line);
  const credit = bare?.[1];
  if (!bare || credit === undefined || !isCreditLike(credit)) return null;
  return captionOf(line, bare.index + bare[0].indexOf(credit), credit);
}

const captionOf = (line: string, at: number, credit = ''): Caption => ({
  text: line
    .slice(0, at)
    .replace(/[\s(|[©*_–—-]+$/u, '')
    .replace(/^\(?\s*(?:photo\s+)?caption\s*:\s*/i, '')
    .trim(),
  credit: credit.replace(/^[\s:|]+|[\s)\].*_|]+$/gu, ''),
});

const isShortCredit = (credit: string) => credit.split(/\s+/).length <= 12 && !/[.!?]["”]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(credit);
const hasHouse = (text: string) =>
  PICTURE_HOUSES.test(text) || text.split(/\s*(?:[/,]|\bvia\b)\s*/).some((part) => agencyOf(part) !== undefined);
const isCreditLike = (text: string) => hasHouse(text) || /\/\s?\p{Lu}/u.test(text);
const looksLikeCredit = (text: string) =>
  (text.includes('/') || hasHouse(text) || /^(?:©|photo|credit|image)/i.test(text)) && !startsLikeByline(text);

/** The credit of a line that is nothing but a credit ("Photo credit: Jane Doe"); undefined for any other line. */
export function creditOnly(line: string): string | undefined {
  const caption = /^\W{0,3}(?:photo|picture|image|credit|©|foto)/i.test(line) ? splitCredit(line) : null;
  return caption?.text === '' ? caption.credit : undefined;
}
