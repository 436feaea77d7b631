import { describe, expect, it } from 'vitest';
import type { Digest, DigestStory } from '../../src/domain/digest.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { digestView } from '../../src/views/digest.ts';
import { digest, digestStory, figures, gazette, quotes, unknown } from '../fixtures/ferry.ts';

const linesOf = (given: Partial<Digest>) => plainText(digestView({ ...digest, ...given })).split('\n');
const storyLines = (given: Partial<DigestStory>) => linesOf({ stories: [{ ...digestStory, ...given }] });
const line = (lines: readonly string[], label: string) => lines.filter((text) => text.startsWith(label));

describe('digestView', () => {
  it('says how many stories, from how many publishers, since when', () => {
    expect(linesOf({ publisherCount: 14 })).toContain('1 story from 14 publishers since yesterday 08:00');
  });

  it('dates the first edition by its articles', () => {
    const period = { from: '2026-11-22T12:00:00.000Z', until: '2026-11-24T12:00:00.000Z' };
    expect(linesOf({ slot: 'first', period })).toContain('1 story from 2 publishers, 22 to 24 Nov');
  });

  it('says in the notification what is in it', () => {
    expect(digestView(digest).title).toBe('Morning brief: 1 story from 2 publishers since yesterday 08:00');
  });

  it('says that there is nothing new', () => {
    expect(linesOf({ stories: [], leftOutCount: 0, silentFeeds: [] })).toEqual([
      'Morning brief (Wednesday 25 November 2026, 08:00 Europe/Berlin)',
      '',
      'Nothing new since yesterday 08:00.',
    ]);
  });

  it('says what it leaves out and which feeds are silent', () => {
    expect(linesOf({}).slice(-3)).toEqual([
      'Not in this edition: 3 stories of less weight. /news finds them.',
      '',
      'Silent: Peak Herald (since Fri 08:00).',
    ]);
  });

  it('has no foot where nothing is left out', () => {
    expect(linesOf({ leftOutCount: 0, silentFeeds: [] })).not.toContain('* * *');
  });

  it('numbers the stories and says of each how many publishers have it and whether it is new', () => {
    const update = { ...digestStory, news: 'update' as const };
    expect(line(linesOf({ stories: [digestStory, update] }), '2.')).toEqual([`2. ${gazette.title} (2 publishers · update)`]);
  });

  it('names the publishers of figures that are at odds', () => {
    expect(line(storyLines({}), 'at odds')[0]?.replace(/ <[^>]*>/g, '')).toBe(
      'at odds: 12 people (coast guard), Harbour Gazette · At least 14 people, Coast Courier (Northline)',
    );
  });

  it('says how many more figures and quotes there are', () => {
    const many = [figures.twelve, figures.fourteen, figures.rescued].flatMap((figure, index) =>
      [0, 1].map((copy) => ({ ...figure, of: { ...figure.of, value: index * 2 + copy } })),
    );
    const lines = storyLines({ figures: many, said: [quotes.smoke, quotes.sea, quotes.burns] });
    expect([line(lines, 'figures')[0]?.endsWith('and 2 more'), line(lines, 'said').at(-1)]).toEqual([true, 'said: and 1 more']);
  });

  it('repeats no source inside a story of one article: the line below names it', () => {
    const lines = storyLines({ articles: [gazette], disagreements: [], said: [quotes.smoke], unknown: [unknown.gazette] });
    expect(lines.filter((text) => text.includes('harbourgazette.example'))).toEqual([`Harbour Gazette, 23 Nov <${gazette.canonicalUrl}>`]);
  });

  it('says that the speaker is not known where that is so', () => {
    const nobody = { ...quotes.sea, of: { ...quotes.sea.of, speaker: null } };
    expect(line(storyLines({ articles: [gazette], said: [nobody] }), 'said')).toEqual([
      'said: “The sea was calm, and that saved lives” —\u00a0speaker unknown',
    ]);
  });

  it('sets what the reader was told beside what holds now, and a correction apart from a development', () => {
    const updates = [
      { kind: 'developed', counts: 'people', from: figures.twelve, to: figures.fourteen },
      { kind: 'developed', counts: 'people', from: figures.fourteen, to: figures.twelve },
      { kind: 'corrected', counts: 'people', from: figures.fourteen, to: figures.twelve },
    ] as const;
    const lines = storyLines({ updates }).map((text) => text.replaceAll(/ <[^>]+>/g, ''));
    const [twelve, fourteen] = [figures.twelve.of.evidence.exact, figures.fourteen.of.evidence.exact];
    expect([...line(lines, 'now'), ...line(lines, 'corrected')]).toEqual([
      `now: ${fourteen}, up from ${twelve}`,
      `now: ${twelve} (coast guard), down from ${fourteen}`,
      `corrected: ${twelve} (coast guard), corrected from ${fourteen}`,
    ]);
  });
});
