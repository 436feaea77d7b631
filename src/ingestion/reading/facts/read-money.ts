// Tokens at one place -> the sum of money there, where its currency stands in front. A currency behind the figure is read as a unit.
import { parseFigure, scaleOf } from '../../../text/numbers.ts';
import { isFigure, isGlued, lowerAt, type Quantity, type Tokens, times } from './quantity.ts';
import { CURRENCY_SIGNS } from './quantity-words.ts';

/** "$3.5 million", "US$91,000", "Sh8 million" at token `at`. */
export function readMoney(tokens: Tokens, at: number): Quantity | null {
  const glued = /^([A-Z][A-Za-z]{0,3}?)(\d[\d.,]*)$/.exec(tokens[at]?.text ?? '');
  const gluedUnit = glued && CURRENCY_SIGNS.get(glued[1] ?? '');
  if (glued && gluedUnit) return money(tokens, at, glued[2] ?? '', gluedUnit);
  const sign = signAt(tokens, at);
  const figure = tokens[sign?.next ?? tokens.length];
  return sign && figure && isFigure(figure) ? money(tokens, sign.next, figure.text, sign.unit) : null;
}

function signAt(tokens: Tokens, at: number): { next: number; unit: string } | null {
  const first = tokens[at]?.text.replaceAll('.', '') ?? '';
  const second = tokens[at + 1]?.text ?? '';
  const joined = isGlued(tokens, at + 1) ? CURRENCY_SIGNS.get(first + second) : undefined;
  if (joined && !isFigure(tokens[at + 1])) return { next: at + 2, unit: joined };
  const single = CURRENCY_SIGNS.get(tokens[at]?.text ?? '');
  if (!single) return null;
  return { next: second === '.' ? at + 2 : at + 1, unit: single };
}

function money(tokens: Tokens, at: number, figure: string, unit: string): Quantity | null {
  const value = parseFigure(figure);
  if (value === null) return null;
  const scale = scaleOf(lowerAt(tokens, at + 1));
  return { last: scale === null ? at : at + 1, shape: 'money', unit, value: times(value, scale ?? 1) };
}
