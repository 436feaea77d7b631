import { describe, expect, it } from 'vitest';
import { publisherOf } from '../../src/ingestion/publisher-of.ts';

describe('publisherOf', () => {
  it.each([
    ['https://www.themoscowtimes.com/2025/11/22/x', 'The Moscow Times'],
    ['https://www.harbourgazette.example/x', 'Harbour Gazette'],
    ['https://www.bbc.co.uk/news/1', 'BBC'],
    ['https://apnews.com/article/x', 'AP News'],
    ['https://m.newyorkpost.example/x', 'New York Post'],
    ['https://north-bay-courier.example/x', 'North Bay Courier'],
    ['https://thehindu.com/x', 'The Hindu'],
    ['https://edition.cnn.com/x', 'CNN'],
  ])('puts a name together from %s', (url, expected) => {
    expect(publisherOf(url)).toBe(expected);
  });

  it.each([
    ['https://aljazeera.com/x', 'The minister told Al Jazeera on Monday.', 'Al Jazeera'],
    ['https://meridianpost.example/x', 'A story\nThe Meridian Post\nmore', 'The Meridian Post'],
    ['https://northline.example/x', 'OSLO (Northline) - Norway', 'Northline'],
    ['https://theglobeandmail.example/x', 'she told The Globe and Mail.', 'The Globe and Mail'],
  ])('takes the spelling of the text for %s', (url, text, expected) => {
    expect(publisherOf(url, text)).toBe(expected);
  });

  it.each(['http://192.0.2.7/x', 'not an address'])('has no name for %s', (url) => {
    expect(publisherOf(url)).toBeUndefined();
  });
});
