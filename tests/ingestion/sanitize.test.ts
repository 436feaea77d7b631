import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitize } from '../../src/ingestion/sanitize.ts';

describe('sanitize', () => {
  it.each([
    ['a\u0000b\u0007c', 'abc'],
    ['a\u202Egnp.exe', 'agnp.exe'],
    ['pass\u200Bword', 'password'],
    ['Helikopter\u00ADplatz', 'Helikopterplatz'],
    ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['10\u00A0000\u2009km', '10 000 km'],
    ['Ame\u0301lie', 'Amélie'],
    ['\uFEFFtext', 'text'],
    ['\uD800x', '\uFFFDx'],
    ['می‌خواهم', 'می‌خواهم'],
    ['ad\u200Dmin', 'admin'],
    ['👩‍🚒', '👩‍🚒'],
  ])('turns %j into %j', (text, expected) => {
    expect(sanitize(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = sanitize(text);
        expect(sanitize(once)).toBe(once);
      }),
    );
  });
});
