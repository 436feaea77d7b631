import { describe, expect, it } from 'vitest';
import { loadNameModel, tagNames } from '../../src/ingestion/reading/tag-names.ts';
import { openText } from '../../training/examples.ts';
import { PLAN, trainNames } from '../../training/names-trainer.ts';
import { parseCases } from '../../training/read-markup.ts';

const CASES = ['Ada Brook', 'Ben Field', 'Cleo Marsh', 'Dan Wood']
  .map(
    (name, index) =>
      `# t-${index} | x | 2025-01-01\n@ PER ${name}\n@ LOC Oslo\n${name} said it rained in Oslo. The rain, ${name} said, was cold.`,
  )
  .join('\n');
const texts = parseCases(CASES);
const lists = new Map([[1, [11, 12]]]);
const plan = { ...PLAN, leastCount: 1 };

describe('trainNames', () => {
  it('gives the same bytes for the same texts', () => {
    expect(trainNames(texts, lists, plan)).toEqual(trainNames(parseCases(CASES), new Map(lists), plan));
  });

  it('learns what names look like', () => {
    const text = 'Eve Hill said it rained in Oslo.';
    const names = tagNames(openText('t', text), loadNameModel(trainNames(texts, lists, plan)));
    expect(names.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual(['person Eve Hill', 'place Oslo']);
  });

  it('keeps to the size that is asked for', () => {
    expect(trainNames(texts, lists, { ...plan, maxBytes: 3000 }).length).toBeLessThanOrEqual(3000);
  });
});
