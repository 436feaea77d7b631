import { describe, expect, it } from 'vitest';
import type { Fate } from '../../src/domain/explanation.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { whyView } from '../../src/views/why.ts';
import { digestStory, gazette, NOW, plan, wire } from '../fixtures/ferry.ts';

const answer = (fate: Fate) =>
  plainText(whyView([{ plan, story: digestStory.story, fate, voices: [{ name: 'Harbour Gazette', articles: [gazette] }] }], NOW));

const placed: Fate = {
  kind: 'placed',
  place: 2,
  count: 9,
  most: 6,
  news: 'new',
  points: [
    { reason: 'publishers', points: 3.3 },
    { reason: 'freshness', points: 1.5 },
    { reason: 'section', points: 0 },
    { reason: 'followed', points: 2 },
  ],
  followed: ['Ivana Perković'],
};

describe('whyView', () => {
  it('tells the place, each reason that gave points, and their sum', () => {
    const text = answer(placed);
    expect(text).toContain('It stands in the next edition, at place 2 of 9 stories.');
    expect(text).toContain(
      '3.3: independent publishers\n1.5: how new its latest report is\n2.0: names and topics that the digest follows: Ivana Perković\n6.8: in all',
    );
    expect(text).not.toContain('its section');
  });

  it.each<[string, Fate]>([
    ['It is left out of the next edition: place 7 of 9 stories, and 6 stories are shown.', { ...placed, place: 7 }],
    ['It is an update: the channel was told of this story before.', { ...placed, news: 'update' }],
    [
      '“strike” is excluded in a title',
      { kind: 'misfit', misfits: [{ article: gazette, misfit: { kind: 'excluded', rule: { word: 'strike', field: 'title' } } }] },
    ],
    ['its section is sports', { kind: 'misfit', misfits: [{ article: gazette, misfit: { kind: 'section', section: 'sports' } }] }],
    ['none of the included words stands in it', { kind: 'misfit', misfits: [{ article: gazette, misfit: { kind: 'not-included' } }] }],
    ['this channel was told all that it states', { kind: 'told', points: [] }],
    ['This channel was told of it, and no article of it came in since', { kind: 'before', since: NOW, wasTold: true, points: [] }],
    ['none of its articles comes from the feeds of this digest', { kind: 'other-feeds' }],
  ])('says: %s', (sentence, fate) => {
    expect(answer(fate)).toContain(sentence);
  });

  it('names the articles that count as one voice', () => {
    const voices = [{ name: 'Harbour Gazette', articles: [gazette, wire] }];
    const text = plainText(whyView([{ plan, story: digestStory.story, fate: { kind: 'told', points: [] }, voices }], NOW));
    expect(text).toMatch(/Counted once\n\nHarbour Gazette: Harbour Gazette.* · /);
  });
});
