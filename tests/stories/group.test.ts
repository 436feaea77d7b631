import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cluster, type ScoredArticle } from '../../tools/eval/stories.ts';

type Labelled = ScoredArticle & { readonly story: string };

function lookAlikes(file: string): readonly Labelled[] {
  return readFileSync(new URL(`../fixtures/stories/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const [story = '', publishedAt = '', title = '', text = ''] = line.split(' | ');
      return { id: String(index), story, publishedAt, title, text };
    });
}

/** Over all articles: which share of those it was put together with belongs there, and which share of those that belong there it was put with. */
function bcubed(labels: readonly string[], gold: readonly string[]): { precision: number; recall: number } {
  const sums = gold.map((story, index) => {
    const together = gold.filter((_, other) => labels[other] === labels[index]);
    const belonging = labels.filter((_, other) => gold[other] === story);
    const right = together.filter((other) => other === story).length;
    return { precision: right / together.length, recall: right / belonging.length };
  });
  const mean = (of: 'precision' | 'recall') => sums.reduce((sum, each) => sum + each[of], 0) / sums.length;
  return { precision: mean('precision'), recall: mean('recall') };
}

const story = (publishedAt: string, title: string, text: string): ScoredArticle => ({ id: title, publishedAt, title, text });
const areTogether = (...articles: readonly ScoredArticle[]) => new Set(cluster(articles)).size === 1;

describe('chooseStory', () => {
  it.each(['look-alikes', 'look-alikes-unseen'])('keeps stories apart and finds what belongs together in %s', (file) => {
    const articles = lookAlikes(file);
    const { precision, recall } = bcubed(
      cluster(articles),
      articles.map((article) => article.story),
    );
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.93);
  });

  it.each([
    ['look-alikes', 0.9],
    ['look-alikes-unseen', 0.97],
  ])('is careful in %s where no article has a date', (file, floor) => {
    const undated = lookAlikes(file).map((article) => ({ ...article, publishedAt: null }));
    const { precision } = bcubed(
      cluster(undated),
      undated.map((article) => article.story),
    );
    expect(precision).toBeGreaterThanOrEqual(floor);
  });

  const FERRY = 'Fire broke out on the car deck of the ferry Sveti Roko between Split and Ancona, injuring 12 people.';
  it.each([
    [
      'one wire text under two titles',
      true,
      story('2026-11-23', 'Ferry fire off Split', FERRY),
      story('2026-11-23', 'Adriatic drama', FERRY),
    ],
    [
      'two fires on one day in two towns',
      false,
      story('2026-11-23', 'Hotel fire kills two in Graz', 'Two guests died when a hotel in Graz burned down on Monday.'),
      story('2026-11-23', 'Two die in Malmo hotel fire', 'A fire killed two guests of a hotel in Malmo on Monday.'),
    ],
    [
      'the next day of one event',
      true,
      story('2026-11-23', 'Ferry fire off Split', FERRY),
      story(
        '2026-11-24',
        'Ferry captain questioned',
        'Prosecutors in Split questioned the captain of the burnt-out ferry Sveti Roko on Tuesday.',
      ),
    ],
    [
      'one event told again after a month',
      false,
      story('2026-10-20', 'Ferry fire off Split', FERRY),
      story('2026-11-24', 'Ferry fire off Split', 'Fire damaged a ferry off Split on Tuesday; two were hurt.'),
    ],
  ])('judges %s', (_, expected, ...articles) => {
    expect(areTogether(...articles)).toBe(expected);
  });

  it('joins nothing on words that say nothing', () => {
    expect(areTogether(story('2026-11-23', 'A', ''), story('2026-11-23', 'The', ''))).toBe(false);
  });
});
