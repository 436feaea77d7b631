import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Run, widthOf, wrap } from '../../src/message/wrap.ts';
import { phrase } from '../fixtures/arbitrary-message.ts';

const lines = (text: string, width: number) => wrap([{ text, style: 0 }], { width }).map((line) => line.map((run) => run.text).join(''));

describe('wrap', () => {
  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['one   two', 20, ['one two']],
    ['incomprehensibilities yes', 10, ['incomprehe', 'nsibilitie', 's yes']],
    ['漢字漢字', 5, ['漢字', '漢字']],
    ['👩‍👩‍👧👩‍👩‍👧', 3, ['👩‍👩‍👧', '👩‍👩‍👧']],
    ['—\u00a0Ana Jurić', 6, ['—\u00a0Ana', 'Jurić']],
    ['', 5, ['']],
  ])('breaks %j at %i', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('keeps a word together over a change of style', () => {
    const runs: Run<number>[] = [
      { text: 'say “', style: 0 },
      { text: 'hello', style: 1 },
      { text: '”', style: 0 },
    ];
    expect(wrap(runs, { width: 8 }).map((line) => line.map((run) => run.text))).toEqual([['say'], ['“', 'hello', '”']]);
  });

  it('never breaks what has to stay whole', () => {
    const url = 'https://news.example/a-long-way';
    expect(wrap([{ text: url, style: 0 }], { width: 10, isWhole: () => true })).toEqual([[{ text: url, style: 0 }]]);
  });

  it('fits any text into any width, and keeps every sign but blanks', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), fc.integer({ min: 2, max: 60 }), (texts, width) => {
        const runs = texts.map((text, style) => ({ text, style }));
        const wrapped = wrap(runs, { width });
        expect(Math.max(...wrapped.map(widthOf))).toBeLessThanOrEqual(width);
        expect(signs(wrapped.flat())).toBe(signs(runs));
      }),
    );
  });
});

const signs = (runs: readonly Run<number>[]) =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll(' ', '');
