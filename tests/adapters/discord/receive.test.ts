import { describe, expect, it } from 'vitest';
import { linkIn } from '../../../src/adapters/discord/receive.ts';

describe('linkIn', () => {
  it.each([
    ['see https://news.example/a?b=1&c=2 there', 'https://news.example/a?b=1&c=2'],
    ['(https://news.example/a).', 'https://news.example/a'],
    ['<https://news.example/a>', 'https://news.example/a'],
    ['[Gazette](https://news.example/a)', 'https://news.example/a'],
    ['Read https://news.example/a.', 'https://news.example/a'],
    ['https://news.example/wiki/Split_(city)', 'https://news.example/wiki/Split_(city)'],
    ['no link, news.example', null],
    ['javascript:alert(1) ftp://news.example', null],
  ])('finds in %j', (content, expected) => {
    expect(linkIn({ content })).toBe(expected);
  });

  it('ends where the line ends, also in components', () => {
    const components = [{ type: 17, components: [{ type: 10, content: 'https://news.example/a\nmore' }] }];
    expect(linkIn({ content: '', components })).toBe('https://news.example/a');
  });

  it('takes what is said before what is shown', () => {
    const embeds = [{ url: 'https://news.example/embed' }];
    expect(linkIn({ content: 'https://news.example/words', embeds })).toBe('https://news.example/words');
  });
});
