import { describe, expect, it } from 'vitest';
import { nameOf, voicesOf } from '../../src/stories/voices.ts';
import { anArticle } from '../fakes/articles.ts';

const WIRE =
  'Fire broke out on the car deck of a Croatian ferry on its way from Split to Ancona early on Monday, injuring 12 people and forcing the rescue of all on board.';
const OWN =
  'Fourteen people were hurt when flames swept the deck of the Sveti Roko off the Dalmatian coast before dawn, the ministry said in Zagreb.';
const names = (...articles: Parameters<typeof voicesOf>[0]) =>
  voicesOf(articles, (name) => (name.startsWith('Star') ? 'Star Group' : name)).map(({ name }) => name);

describe('voicesOf', () => {
  it.each([
    [
      'two publishers with texts of their own',
      [anArticle({ text: WIRE, publisher: 'A' }), anArticle({ text: OWN, publisher: 'B' })],
      ['A', 'B'],
    ],
    [
      'two publishers with one text',
      [anArticle({ text: WIRE, publisher: 'A' }), anArticle({ text: `${WIRE} More soon.`, publisher: 'B' })],
      ['A'],
    ],
    [
      'two publishers with one agency',
      [anArticle({ text: WIRE, publisher: 'A', agency: 'AFP' }), anArticle({ text: OWN, publisher: 'B', agency: 'AFP' })],
      ['A'],
    ],
    [
      'two papers of one owner',
      [anArticle({ text: WIRE, publisher: 'Star North' }), anArticle({ text: OWN, publisher: 'Star South' })],
      ['Star North'],
    ],
    [
      'one publisher with and without its article',
      [anArticle({ text: WIRE, publisher: 'The Post' }), anArticle({ text: OWN, publisher: 'Post' })],
      ['The Post'],
    ],
    ['one publisher twice', [anArticle({ text: WIRE, publisher: 'A' }), anArticle({ text: OWN, publisher: 'A' })], ['A']],
  ])('counts %s', (_, articles, expected) => {
    expect(names(...articles)).toEqual(expected);
  });
});

describe('nameOf', () => {
  it.each([
    [{ publisher: 'The Moscow Times', agency: 'AFP' }, 'The Moscow Times'],
    [{ agency: 'AFP' }, 'AFP'],
    [{ url: 'https://news.example/a' }, 'news.example'],
    [{}, 'unknown publisher'],
  ])('calls %j %s', (parts, expected) => {
    expect(nameOf(anArticle({ text: WIRE, ...parts }))).toBe(expected);
  });
});
