import { describe, expect, it } from 'vitest';
import type { Elements, Range } from '../../../../src/ingestion/reading/quotes/elements.ts';
import { findPassages } from '../../../../src/ingestion/reading/quotes/passages.ts';
import { mainSubject, subjectAfter, subjectBefore } from '../../../../src/ingestion/reading/quotes/subjects.ts';
import { resolveEntities } from '../../../../src/ingestion/reading/resolve-entities.ts';
import { parseMarked } from '../marked-text.ts';

function open(marked: string): { readonly elements: Elements; readonly wordsOf: (range: Range | undefined) => string | null } {
  const { document, names } = parseMarked(marked);
  const elements = findPassages(document, resolveEntities(document, names))[0]?.elements ?? [];
  const wordsOf = (range: Range | undefined) =>
    range ? document.text.slice(elements[range.from]?.start ?? 0, elements[range.to - 1]?.end ?? 0) : null;
  return { elements, wordsOf };
}

const placeOf = (elements: Elements, word: string): number => elements.findIndex(({ low }) => low === word);

describe('subjectBefore', () => {
  it.each([
    ['The old minister said so.', 'The old minister'],
    ['On Tuesday the minister said so.', 'the minister'],
    ['In a statement the ministry said so.', 'the ministry'],
    ['It failed, but [P Lind] said so.', 'Lind'],
    ['The minister, a lawyer by training, said so.', 'The minister'],
    ['[P Ana Lind], 54, of [L Toledo], said so.', 'Ana Lind'],
    ['[P Ana Lind], now a teacher, said so.', 'Ana Lind'],
    ['[P Ana Lind], who left early, said so.', 'Ana Lind'],
    ['In [L Riga], the mayor, a lawyer, said so.', 'the mayor'],
    ['People who were there said so.', 'People who were there'],
    ['They met [P Ana Lind], who said so.', 'Ana Lind'],
    ['The plan, which critics said was late, failed.', 'critics'],
    ['It was a refrain he said often.', 'he'],
    ['"No," the man said.', 'the man'],
  ])('finds it in "%s"', (marked, words) => {
    const { elements, wordsOf } = open(marked);
    expect(wordsOf(subjectBefore(elements, placeOf(elements, 'said'), 0)?.phrase)).toBe(words);
  });

  it.each(['Said the man.', 'He left and said so.', '"No," said the man.'])('finds none in "%s"', (marked) => {
    const { elements } = open(marked);
    expect(subjectBefore(elements, placeOf(elements, 'said'), 0)).toBeNull();
  });
});

describe('subjectAfter', () => {
  it.each([
    ['said a spokesman for the bank, who left', 'a spokesman for the bank'],
    ['said [P Ana Lind] when she left', 'Ana Lind'],
  ])('finds it in "%s"', (marked, words) => {
    const { elements, wordsOf } = open(marked);
    expect(wordsOf(subjectAfter(elements, 1)?.phrase)).toBe(words);
  });
});

describe('mainSubject', () => {
  it('finds whom the sentence is about', () => {
    const { elements, wordsOf } = open('[P Ana Lind], a lawyer, quickly left the room.');
    expect(wordsOf(mainSubject(elements, { from: 0, to: elements.length })?.phrase)).toBe('Ana Lind');
  });
});
