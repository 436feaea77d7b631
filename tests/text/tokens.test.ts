import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

describe('tokenize', () => {
  it.each([
    ['Mr. Lee met J. Edgar Hoover in St. Louis.', 'Mr.|Lee|met|J.|Edgar|Hoover|in|St.|Louis|.'],
    ['George H.W. Bush left the U.S. on Friday.', 'George|H.W.|Bush|left|the|U.S.|on|Friday|.'],
    ['Meiwa Corp. rose; so did Meiwa Corp.', 'Meiwa|Corp.|rose|;|so|did|Meiwa|Corp|.'],
    ['the London-based firm', 'the|London|-|based|firm'],
    ['a so-called hard-won peace', 'a|so-called|hard-won|peace'],
    ['Ban Ki-moon and al-Assad', 'Ban|Ki-moon|and|al-Assad'],
    ["Kyiv’s and Kiev's, O’Neill", "Kyiv|’s|and|Kiev|'s|,|O’Neill"],
    ['1,000.5 at 5pm on 3/4', '1,000.5|at|5|pm|on|3|/|4'],
  ])('splits %s', (text, tokens) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(tokens);
  });

  it('covers everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const covered = tokenize(text).map((token) => text.slice(token.start, token.end));
        expect(covered.join('')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('gives places in the whole text when asked for a part', () => {
    expect(tokenize('One two three', 4, 7)).toEqual([{ text: 'two', start: 4, end: 7 }]);
  });
});
