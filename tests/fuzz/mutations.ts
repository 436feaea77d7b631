// A document -> the same, damaged as networks, publishers and attackers damage it. fast-check draws the damage, so that a seed repeats it.
import fc from 'fast-check';
import { FEEDS, PAGES, TOKENS } from './documents.ts';

export type Input = { readonly kind: 'feed' | 'page'; readonly bytes: Uint8Array; readonly contentType: string | undefined };

type Damage = (text: string) => string;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, part: number) => Math.floor(part * text.length);
/** Mostly short. */
const span = (text: string, from: number, part: number) => Math.floor(part ** 4 * (text.length - from));

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(share, share).map(
    ([a, b]): Damage =>
      (text) =>
        text.slice(0, at(text, a)) + text.slice(at(text, a) + span(text, at(text, a), b)),
  ),
  fc.tuple(share, share, share).map(
    ([a, b, c]): Damage =>
      (text) => {
        const piece = text.slice(at(text, a), at(text, a) + span(text, at(text, a), b));
        return text.slice(0, at(text, c)) + piece + text.slice(at(text, c));
      },
  ),
  fc.tuple(share, fc.constantFrom(...TOKENS), fc.constantFrom(1, 1, 1, 2, 50, 600)).map(
    ([a, token, times]): Damage =>
      (text) =>
        text.slice(0, at(text, a)) + token.repeat(times) + text.slice(at(text, a)),
  ),
  fc.tuple(share, fc.string({ unit: 'binary', maxLength: 12 })).map(
    ([a, noise]): Damage =>
      (text) =>
        text.slice(0, at(text, a)) + noise + text.slice(at(text, a) + noise.length),
  ),
  share.map(
    (a): Damage =>
      (text) =>
        text.slice(0, at(text, a)),
  ),
);

const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(text),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'latin1'),
];

const TYPES = [
  undefined,
  'text/html',
  'application/xml; charset=utf-8',
  'application/json',
  'text/plain; charset=windows-1251',
  'text/html; charset=nonsense',
];

export const inputs: fc.Arbitrary<Input> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...FEEDS).map((text) => ({ kind: 'feed' as const, text })),
      fc.constantFrom(...PAGES).map((text) => ({ kind: 'page' as const, text })),
    ),
    fc.array(damage, { minLength: 1, maxLength: 6 }),
    fc.constantFrom(...encodings),
    fc.constantFrom(...TYPES),
  )
  .map(([{ kind, text }, damages, encode, contentType]) => ({
    kind,
    bytes: new Uint8Array(encode(damages.reduce((broken, damaged) => damaged(broken), text))),
    contentType,
  }));
