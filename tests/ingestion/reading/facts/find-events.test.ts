import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/ingestion/reading/document.ts';
import { findEvents } from '../../../../src/ingestion/reading/facts/find-events.ts';
import { articleOf } from '../marked-text.ts';

function eventsIn(text: string, unknowns: readonly number[] = []) {
  const document = openDocument(articleOf(text));
  const words = (sentence: number, range: readonly [number, number] | undefined) => {
    const tokens = document.tokens[sentence] ?? [];
    return range && text.slice(tokens[range[0]]?.start, tokens[range[1]]?.end);
  };
  return findEvents(document, new Set(unknowns), 0).map(({ sentence, parts }) => [
    words(sentence, parts.who),
    words(sentence, parts.did),
    words(sentence, parts.toWhom),
  ]);
}

describe('findEvents', () => {
  it.each([
    ['Belarus, a close ally, pardoned 31 fishermen, state TV said.', ['Belarus', 'pardoned', '31 fishermen']],
    ["Ghana's parliament on Thursday rejected a bill.", ["Ghana's parliament", 'rejected', 'a bill']],
    ['On Monday, the court ordered a new vote in Oslo.', ['the court', 'ordered', 'a new vote']],
    ['Two clerks were arrested by customs officers.', ['customs officers', 'were arrested', 'Two clerks']],
    ['The house will adopt the report on Tuesday.', ['The house', 'will adopt', 'the report']],
    ['Fire broke out in the port of Oslo, killing 12 men.', ['Fire', 'broke out', undefined]],
    ['The assembly impeached the mayor over a contract.', ['The assembly', 'impeached', 'the mayor']],
  ])('tells who did what to whom in %s', (text, parts) => {
    expect(eventsIn(text)).toEqual([parts]);
  });

  it.each(['"We freed them," he said.', 'Who freed them?', 'It rained.', 'The ministry said it freed 12 men.'])(
    'finds none in %s',
    (text) => {
      expect(eventsIn(text)).toEqual([]);
    },
  );

  it('leaves out sentences that say what is not known, and stops at five', () => {
    const text = Array.from({ length: 9 }, (_, index) => `The army freed ${index + 12} sailors.`).join(' ');
    expect(eventsIn(text, [0]).map(([, , toWhom]) => toWhom)).toEqual([
      '13 sailors',
      '14 sailors',
      '15 sailors',
      '16 sailors',
      '17 sailors',
    ]);
  });
});
