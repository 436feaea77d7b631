import { describe, expect, it } from 'vitest';
import type { StoryId } from '../../src/domain/story.ts';
import { pickUpdates } from '../../src/publishing/pick-updates.ts';
import { aNumber, anArticle, aReading } from '../fakes/articles.ts';

const ownerOf = (publisher: string) => publisher;

function report(title: string, text: string, words: string, value: number, on: string) {
  const article = anArticle({ title, text, on, publisher: `Paper of ${on}` });
  const reading = aReading(article, { facts: [aNumber(article, words, { value, counts: 'people' })] });
  return { article, reading, entityIds: new Map(), storyId: 's_1' as StoryId };
}

const monday = report('Quake kills 12', 'The quake killed 12 people.', '12 people', 12, '2025-11-17');
const tuesday = report('Quake toll rises', 'The quake killed 17 people, police said on Tuesday.', '17 people', 17, '2025-11-18');
const wrong = report('Correction: quake', 'In truth the quake killed nine people, we now know.', 'nine people', 9, '2025-11-18');
const opinion = report('Opinion: they were warned', 'The quake killed 40 people, I hear.', '40 people', 40, '2025-11-18');

const wordsOf = (updates: ReturnType<typeof pickUpdates>) =>
  updates.map(({ kind, from, to }) => `${kind}: ${from.of.evidence.exact} -> ${to.of.evidence.exact}`);

describe('pickUpdates', () => {
  it('says what was told and what holds now, each with its own article', () => {
    const updates = pickUpdates([monday], [tuesday], ownerOf);
    expect(wordsOf(updates)).toEqual(['developed: 12 people -> 17 people']);
    expect(updates.map(({ from, to }) => [from.article.id, to.article.id])).toEqual([[monday.article.id, tuesday.article.id]]);
  });

  it('says that a figure was wrong where a correction says so', () => {
    expect(wordsOf(pickUpdates([monday], [wrong], ownerOf))).toEqual(['corrected: 12 people -> nine people']);
  });

  it('lets no opinion change a figure', () => {
    expect(pickUpdates([monday], [opinion], ownerOf)).toEqual([]);
  });

  it('has nothing to say to a channel that was told nothing', () => {
    expect(pickUpdates([], [monday, tuesday], ownerOf)).toEqual([]);
  });
});
