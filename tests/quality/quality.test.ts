// How well the engine reads articles written for this test. The expectations were written by hand before the engine first read them.
import { describe, expect, it } from 'vitest';
import { read } from '../../src/ingestion/reading/read.ts';
import { model } from '../commands/desk.ts';
import { KINDS, type Kind, readCases } from './read-case.ts';
import { addScores, f1, givenBy, noScores } from './score.ts';

/** F1 in percent, rounded down from what was measured; a lower one needs a reason in its commit. */
const FLOORS: Readonly<Record<Kind, number>> = { name: 93, role: 100, quote: 100, claim: 94, number: 92, date: 92, unknown: 91 };

const scores = noScores();
const readings = readCases().map(({ name, article, expected }) => {
  const reading = read(article, model);
  return { name, article, reading, errors: addScores(scores, expected, givenBy(reading)) };
});

describe('quality of reading', () => {
  it.each(KINDS)('%s: F1 at or above its floor', (kind) => {
    const wrong = readings.flatMap(({ name, errors }) =>
      errors.filter((line) => line.startsWith(kind, 2)).map((line) => `${name} ${line}`),
    );
    expect(f1(scores[kind]), wrong.join('\n')).toBeGreaterThanOrEqual(FLOORS[kind]);
  });

  it.each(readings)('$name: the summary has 1 to 60 words, each of them from the article', ({ article, reading }) => {
    const said = reading.summary.map(({ text }) => text).join(' ');
    expect(said.split(/\s+/).length).toBeLessThanOrEqual(60);
    const known = new Set(article.text.match(/[\p{L}\p{N}]+/gu));
    expect((said.match(/[\p{L}\p{N}]+/gu) ?? ['nothing']).filter((word) => !known.has(word))).toEqual([]);
  });
});

describe('golden readings', () => {
  it.each(readings)('$name reads as in golden/', async ({ name, reading }) => {
    const lines = givenBy(reading).map(({ kind, of, words }) => ({ [kind]: words, ...(of && { of }) }));
    const seen = [...lines, ...reading.summary.map(({ text }) => ({ summary: text }))];
    await expect(`[\n${seen.map((line) => `  ${JSON.stringify(line)}`).join(',\n')}\n]\n`).toMatchFileSnapshot(
      `golden/${name}.expected.json`,
    );
  });
});
