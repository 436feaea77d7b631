// What a quantity is, and how its parser looks at tokens. No grammar here.
import type { Token } from '../../../text/tokens.ts';

export type QuantityShape = 'plain' | 'one' | 'measure' | 'money' | 'percent' | 'clock' | 'score' | 'share' | 'vague' | 'compound';

/** A number as written, without qualifier and counted phrase; `last` is the index of its last token. */
export type Quantity = {
  readonly last: number;
  readonly shape: QuantityShape;
  readonly value: number | null;
  readonly high?: number;
  /** ISO 4217 code, '%', a unit of measure, 'clock' (value = hours) or 'score'. */
  readonly unit?: string;
};

export type Tokens = readonly Token[];

/** The token in lower case, '' beyond the sentence. */
export const lowerAt = (tokens: Tokens, index: number): string => tokens[index]?.text.toLowerCase() ?? '';

/** True where nothing stands between the token and the one before. */
export const isGlued = (tokens: Tokens, index: number): boolean => tokens[index - 1]?.end === tokens[index]?.start;

export const isFigure = (token: Token | undefined): boolean => token !== undefined && /^\d/.test(token.text);

export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—';

/** Multiplies without leaving ...0001 behind. */
export const times = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

/** The tokens from..to joined by blanks, in lower case. */
export function phraseOf(tokens: Tokens, from: number, to: number): string {
  let phrase = lowerAt(tokens, from);
  for (let index = from + 1; index <= to; index++) phrase += ` ${lowerAt(tokens, index)}`;
  return phrase;
}
