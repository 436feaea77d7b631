import { describe, expect, it } from 'vitest';
import { fitWords } from '../../src/publishing/fit-words.ts';
import { digestStory } from '../fixtures/ferry.ts';

const shapeOf = (most: number) => {
  const { disagreements, said, figures, unknown } = fitWords(digestStory, most);
  return [disagreements, said, figures, unknown].map(({ length }) => length);
};

describe('fitWords', () => {
  it('keeps everything where there is room', () => {
    expect(fitWords(digestStory, 1000)).toEqual(digestStory);
  });

  it('keeps the nut graf whole, however small the room', () => {
    expect(fitWords(digestStory, 1)).toMatchObject({ nutGraf: digestStory.nutGraf, said: [], figures: [], unknown: [], disagreements: [] });
  });

  it('fills the room in the order of what tells most, and gives what one item does not fill to the next that fits', () => {
    // Title and nut graf have 50 words; the disagreement 10, the quote with its speaker 34, the figure 4, the gap 5.
    const room = 50;
    expect(shapeOf(room + 3)).toEqual([0, 0, 0, 0]);
    expect(shapeOf(room + 4)).toEqual([0, 0, 1, 0]);
    expect(shapeOf(room + 10)).toEqual([1, 0, 0, 0]);
    expect(shapeOf(room + 10 + 5)).toEqual([1, 0, 1, 0]);
    expect(shapeOf(room + 10 + 34)).toEqual([1, 1, 0, 0]);
    expect(shapeOf(room + 10 + 34 + 4 + 5)).toEqual([1, 1, 1, 1]);
  });
});
