import { describe, expect, it } from 'vitest';
import { genreOf, mayLead } from '../../src/stories/genre.ts';

const piece = (title: string, text = 'The council met on Monday.', section = '') => ({ title, text, section });

describe('genreOf', () => {
  it.each([
    ['opinion', piece('Opinion: The bridge was warned')],
    ['opinion', piece('The bridge was warned | Comment')],
    ['opinion', piece('The bridge was warned', 'It had to fall.', 'Commentisfree')],
    ['live-blog', piece('Live: bridge collapse')],
    ['live-blog', piece('Bridge collapse – live updates')],
    ['gallery', piece('In pictures: the fallen bridge')],
    ['gallery', piece('The fallen bridge in pictures')],
    ['retrospective', piece('On this day: the bridge of 1957')],
    ['retrospective', piece('The bridge, 50 years on')],
    ['correction', piece('Correction: 30 tonnes, not 300')],
    ['correction', piece('Bridge', 'An earlier version of this article gave a wrong number.')],
    ['report', piece('Live shells found in harbour')],
    ['report', piece('Photos of suspects published by police')],
    ['report', piece('Leader of Lorne resigns')],
    ['report', piece('Man jailed 20 years ago sentenced again by court')],
    ['report', piece('Opinion polls put Reform ahead')],
  ] as const)('knows %s', (genre, article) => {
    expect(genreOf(article)).toBe(genre);
  });
});

describe('mayLead', () => {
  it('lets a report and a correction lead, and nothing else', () => {
    expect(['Quake kills 12', 'Correction: 13, not 30', 'Opinion: why', 'Live: quake'].map((title) => mayLead(piece(title)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
