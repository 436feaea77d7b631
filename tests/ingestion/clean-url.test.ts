import { describe, expect, it } from 'vitest';
import { cleanUrl, dayInUrl } from '../../src/ingestion/clean-url.ts';

describe('cleanUrl', () => {
  it.each([
    ['https://Paper.example/a?utm_source=x&id=7&fbclid=y#top', 'https://paper.example/a?id=7'],
    ['https://paper.example/a?utm_source=x', 'https://paper.example/a'],
    ['https://user:secret@paper.example/a', 'https://paper.example/a'],
    [' https://paper.example/ä ', 'https://paper.example/%C3%A4'],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['not an address', undefined],
    ['', undefined],
  ])('turns %j into %j', (address, expected) => {
    expect(cleanUrl(address)).toBe(expected);
  });

  it('completes an address by the page it stands on', () => {
    expect(cleanUrl('/b?ref=home', 'https://paper.example/a')).toBe('https://paper.example/b');
  });
});

describe('dayInUrl', () => {
  it.each([
    ['https://paper.example/2025/11/22/story', '2025-11-22'],
    ['https://paper.example/news-2025-11-22-story', '2025-11-22'],
    ['https://paper.example/20251122/story', '2025-11-22'],
    ['https://paper.example/2025/story', undefined],
    ['https://paper.example/id/20259922/x', undefined],
  ])('finds in %s: %s', (url, expected) => {
    expect(dayInUrl(url)).toBe(expected);
  });
});
