import { describe, expect, it } from 'vitest';
import { cluster } from '../../tools/eval/stories.ts';
import { readStream } from '../../tools/eval/stream.ts';

const { items } = readStream();
const labels = cluster(items.map(({ article: { id, title, text, publishedAt } }) => ({ id, title, text, publishedAt })));
const pieces = (of: 'gold' | 'found') => Map.groupBy(items.keys(), (i) => (of === 'gold' ? items[i]?.story : labels[i]));

describe('ten days of invented news', () => {
  it('bring no story that mixes two events', () => {
    const mixed = [...pieces('found').values()].filter((all) => new Set(all.map((i) => items[i]?.story)).size > 1);
    expect(mixed.map((all) => all.map((i) => items[i]?.article.title))).toEqual([]);
  });

  // A floor, not a goal: docs/stories.md tells of the eight that are in pieces.
  it('keep at least 53 of the 61 stories whole', () => {
    const whole = [...pieces('gold').values()].filter((all) => new Set(all.map((i) => labels[i])).size === 1);
    expect(whole.length).toBeGreaterThanOrEqual(53);
  });
});
