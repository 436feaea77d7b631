import { describe, expect, it } from 'vitest';
import { inertText, inertUrl } from '../../src/message/inert.ts';

describe('inertText', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['a window title', '\u001b]0;owned\u0007', ']0;owned'],
    ['C1 codes', '\u009b2Jgone', '2Jgone'],
    ['overridden direction', 'abc\u202edcba', 'abcdcba'],
    ['isolates', '\u2066x\u2069', 'x'],
    ['line breaks and tabs', 'one\r\n\ttwo\u2028three', 'one two three'],
    ['hidden tags', 'a\u{e0041}b', 'ab'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
  ])('makes %s harmless', (_what, hostile, harmless) => {
    expect(inertText(hostile)).toBe(harmless);
  });

  it.each(['Perković’s 👩‍👩‍👧 🇺🇦', 'שלום \u200f!', '漢字', '@everyone <!channel> [a](b) `x`'])('leaves %s as it is', (text) => {
    expect(inertText(text)).toBe(text);
  });
});

describe('inertUrl', () => {
  it.each([
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['no address', null],
    ['https://example.org/a\u001b]8;;b\u0007', 'https://example.org/a%1B]8;;b'],
    ['https://bücher.example/ä b', 'https://xn--bcher-kva.example/%C3%A4%20b'],
  ])('%j becomes %j', (url, expected) => {
    expect(inertUrl(url)).toBe(expected);
  });
});
