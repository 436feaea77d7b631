import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, linkIn } from '../../../src/adapters/slack/clean-text.ts';
import { slownessOf } from '../../text/linear-time.ts';

describe('cleanText', () => {
  it.each([
    ['AT&amp;T &lt;3 &gt;', 'AT&T <3 >'],
    ['&amp;lt;', '&lt;'],
    ['<https://news.example/a?b=1&amp;c=2>', 'https://news.example/a?b=1&c=2'],
    ['<http://example.com|example.com>', 'example.com'],
    ['<https://example.com/|https://example.com/>', 'https://example.com/'],
    ['<https://news.example/a|Read this>', 'https://news.example/a'],
    ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
    ['<tel:+49301234|+49 30 1234>', 'tel:+49301234'],
    ['about <@U1|ana> in <#C1|general>', 'about @ana in #general'],
    ['<@U1> <#C1>', '@U1 #C1'],
    ['<!here> <!subteam^S1|@desk>', '@here @desk'],
    ['  plain  ', 'plain'],
    ['a < b', 'a < b'],
  ])('%s was typed as %s', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('gives back whatever was typed, once Slack has escaped it', () => {
    const escaped = (typed: string) => typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(cleanText(escaped(typed))).toBe(typed.trim());
      }),
    );
  });

  it.each(['<', '<a|', '&lt', '<!', '&amp;<'])('takes about as long for "%s" again and again as for prose', (sign) => {
    expect(slownessOf(cleanText, sign.repeat(200_000 / sign.length))).toBeLessThan(50);
  });
});

describe('linkIn', () => {
  it.each([
    ['Look: <https://news.example/a?b=1&amp;c=2|this>', 'https://news.example/a?b=1&c=2'],
    ['https://news.example/plain', 'https://news.example/plain'],
    ['<@U1> nothing', null],
    ['<mailto:a@b.example>', null],
  ])('in %s is %s', (text, expected) => {
    expect(linkIn(text)).toBe(expected);
  });
});
