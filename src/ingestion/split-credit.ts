// A picture's caption -> its text and who took it. Says null for a paragraph that carries no credit: it is then no caption by this sign.
import type { Caption } from '../domain/article.ts';
import { agencyOf } from './agencies.ts';
import { startsLikeByline } from './parse-byline.ts';

const PICTURE =
  '(?:(?:file|handout|archive)\\s+)?(?:photo(?:graph|grapher|s)?|picture|image|pic|foto|bild|video|illustration|graphic|фото)';
const LABEL = `(?:${PICTURE}(?:\\s+credits?)?|credits?|copyright)`;
/** "Photo: X", "(Photo by X / AFP)", "© X", "Image courtesy of X" up to the end of the line. */
const LABELLED = new RegExp(
  `(?:^|[\\s(\\[|*_]+)(?:${LABEL}\\s*(?::|\\.{3}|…|\\bby\\b|courtesy\\b(?:\\s+of)?|/|\\||©)|©|\\(c\\)(?=\\s)|courtesy\\s+of)\\s*(?:(?:photo|image)\\s*:?\\s*(?:by\\b)?|©)?\\s*([^|()[\\]]{2,120}(?:\\([^()]{1,60}\\))?)[)\\].*_\\s]*$`,
  'iu',
);
/** The label alone, where it begins a credit. */
const CREDIT_LABEL = new RegExp(`^(?:${LABEL}\\s*(?::|\\bby\\b|courtesy\\b(?:\\s+of)?)|©|courtesy\\s+of)\\s*`, 'iu');
/** "Photo: The minister arrives ..." names the picture and then tells what it shows. */
const CAPTION_LABEL = new RegExp(`^[\\s([*_]*(?:${PICTURE}\\s+)?(?:caption|${PICTURE})\\s*:\\s*(.+?)[\\])*_]*$`, 'iu');
/** **Name/AGENCY** or __Name__ after the sentence. */
const EMPHASIZED = /(?:^|\s)(?:\*\*|__|[*_])([^*_]{3,100})(?:\*\*|__|[*_])\s*$/u;
const IN_BRACKETS = /\s*[([]([^()[\]]{3,100})[)\]][\s*_]*$/u;
/** "Kristina Kormilitsyna/POOL/TASS", "Jean Levac, Postmedia / AP", "REUTERS/Jane Doe" */
const SLASHED =
  /(?:^|\s)((?:\p{Lu}[\p{L}\p{M}.'’-]*,?[ ]){0,4}\p{Lu}[\p{L}\p{M}.'’-]*(?:\s?\/\s?(?:via\s)?\p{L}[\p{L}\p{M}.'’-]*(?:[ ]\p{Lu}[\p{L}\p{M}.'’-]*){0,3}){1,3})\.?\s*$/u;
const VIA = /(?:^|[.!?”"’)]\s+)((?:\p{Lu}[\p{L}\p{M}.'’-]*[ ]){1,4}(?:via|for)[ ]\p{Lu}[\p{L}.'’ -]{1,40})\s*$/u;
const HOUSES =
  /\b(?:AP Photos?|Getty(?: Images)?|Shutterstock|EPA(?:-EFE)?|Alamy|Unsplash|Pixabay|Flickr|Wikimedia(?: Commons)?|iStock|Sputnik|POOL|Zuma(?: Press)?|Handout|Maxar|SIPA|Abaca|Imago|picture alliance|Rex Features)\b/u;

/** How long a line may be and still be a caption. */
const LONGEST = 600;

/** Null where the line has no photo credit at its end and does not say that it is a caption. */
export function splitCredit(line: string): Caption | null {
  if (line.length > LONGEST) return null;
  const told = CAPTION_LABEL.exec(line)?.[1];
  const isCaption = told !== undefined && (told.split(/\s+/).length > 8 || /^\W*(?:\p{L}+\s+)?caption\b/iu.test(line));
  if (isCaption) return splitEnd(told) ?? { text: told };
  return splitEnd(line);
}

function splitEnd(line: string): Caption | null {
  const emphasized = EMPHASIZED.exec(line);
  if (emphasized && isEmphasizedCredit(emphasized[1] ?? '')) return captionOf(line, emphasized.index, emphasized[1]);
  const bracketed = IN_BRACKETS.exec(line);
  if (bracketed && isBracketedCredit(bracketed[1] ?? '')) return captionOf(line, bracketed.index, bracketed[1]?.replace(CREDIT_LABEL, ''));
  const labelled = LABELLED.exec(line);
  if (labelled && isShortCredit(labelled[1] ?? '')) return captionOf(line, labelled.index, labelled[1]);
  return splitBareCredit(line);
}

function splitBareCredit(line: string): Caption | null {
  const bare = SLASHED.exec(line) ?? VIA.exec(line);
  const credit = bare?.[1];
  if (!bare || credit === undefined || !isCreditLike(bare[0].trim())) return null;
  return captionOf(line, bare.index + bare[0].indexOf(credit), credit);
}

const captionOf = (line: string, at: number, credit = ''): Caption => ({
  text: line
    .slice(0, at)
    .replace(/[\s(|[©*_/–—-]+$/u, '')
    .replace(/^[\s(*_[]*(?:photo\s+)?caption\s*:\s*|^[\s*_([]+/i, '')
    .trim(),
  credit: credit.replace(/^[\s:|]+|[\s)\].*_|]+$/gu, ''),
});

function isShortCredit(credit: string): boolean {
  const small = credit.match(/(?<![\p{L}'’])\p{Ll}+(?!\p{L})/gu)?.length ?? 0;
  return (
    credit.split(/\s+/).length <= 12 && small <= (credit.includes('/') ? 6 : 3) && !/[.!?]["”]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(credit)
  );
}

const hasHouse = (text: string) => HOUSES.test(text) || text.split(/\s*(?:[/,.]|\bvia\b)\s*/).some((part) => agencyOf(part) !== undefined);
/** A lone agency in brackets is where a text comes from, not a picture. */
const isBracketedCredit = (text: string) => HOUSES.test(text) || (/[/,]|\bvia\b/.test(text) && (hasHouse(text) || SLASHED.test(text)));
const isEmphasizedCredit = (text: string) =>
  !/[.!?]\s/.test(text) && !startsLikeByline(text) && (text.includes('/') || hasHouse(text) || CREDIT_LABEL.test(text));
/** Without a known house both sides have to be written like a name, and one of them in two words: SG/SF is a position, not a photographer. */
const isCreditLike = (text: string) =>
  hasHouse(text) || (/\/\s?\p{Lu}/u.test(text) && /\p{Lu}\S+\s\p{Lu}/u.test(text) && !text.endsWith('.'));

/** The credit of a line that is nothing but a credit ("Photo credit: Jane Doe"); undefined for any other line. */
export function creditOnly(line: string): string | undefined {
  if (line.length > 150) return undefined;
  const caption = splitCredit(line);
  return caption?.text === '' ? caption.credit : undefined;
}
