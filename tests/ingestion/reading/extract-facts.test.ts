import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evidence, ground, isGroundedIn } from '../../../src/domain/evidence.ts';
import type { Fact } from '../../../src/domain/fact.ts';
import type { Quote } from '../../../src/domain/quote.ts';
import { castOf } from '../../../src/ingestion/reading/cast.ts';
import { type Document, openDocument } from '../../../src/ingestion/reading/document.ts';
import { extractFacts } from '../../../src/ingestion/reading/extract-facts.ts';
import { articleOf } from './marked-text.ts';

const NOBODY = castOf([], () => null);

const factsOf = (document: Document, quotes: readonly Quote[] = []) => extractFacts(document, NOBODY, quotes);
const opened = (text: string): Document => openDocument(articleOf(text));

function evidenceOf(fact: Fact): Evidence[] {
  switch (fact.kind) {
    case 'event':
      return [fact.evidence, fact.who, fact.did, fact.toWhom, fact.where].filter((evidence) => evidence !== undefined);
    case 'number':
    case 'unknown':
      return [fact.evidence, fact.sentence];
  }
}

/** A claim by rights groups that holds these words. */
function claimOf({ article, text }: Document, words: string): Quote {
  const start = text.indexOf(words);
  const part = ground(article, start, start + words.length);
  return { kind: 'indirect', speaker: { key: null, name: 'rights groups' }, parts: [part], evidence: part };
}

const SENTENCES = [
  'On Monday 12 people were killed in the port of Aden.',
  'The ministry did not say who had paid $3.5 million.',
  'It was not clear, however, when the 40 trucks would leave.',
  '"We have 60 beds for 140 patients," she said in March 2024.',
  'Between five and seven ships sank; their names were not released.',
  'Ödön Kész, 34, won 6-3 6-4 on Nov. 3.',
];

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 }).map((all) => all.join(' ')),
);

describe('extractFacts', () => {
  it('tells who states a figure', () => {
    const document = opened('More than 1,000 captives remain in prison, according to rights groups.');
    const claim = claimOf(document, 'More than 1,000 captives remain in prison');
    expect(factsOf(document, [claim]).facts.find(({ kind }) => kind === 'number')).toMatchObject({
      attributedTo: { name: 'rights groups' },
    });
  });

  it('tells when something happened, not when it was said', () => {
    const document = opened('The army freed 31 sailors on Tuesday, state TV said on Saturday.');
    expect(factsOf(document).facts.map((fact) => (fact.kind === 'unknown' ? null : fact.occurredOn))).toEqual(['2025-11-18', '2025-11-18']);
  });

  it.each(['The town, free since 1994, freed 31 sailors.', 'The army freed 31 sailors, state TV said on Saturday.'])(
    'gives no day to %s',
    (text) => {
      expect(factsOf(opened(text)).facts.filter((fact) => fact.kind !== 'unknown' && fact.occurredOn !== undefined)).toEqual([]);
    },
  );

  it('gives only spans of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = opened(text);
        const { facts, dates } = factsOf(document);
        return [...facts.flatMap(evidenceOf), ...dates.map(({ evidence }) => evidence)].every((evidence) =>
          isGroundedIn(document.article, evidence),
        );
      }),
    );
  });

  it('gives the same facts twice', () => {
    fc.assert(fc.property(anyText, (text) => void expect(factsOf(opened(text))).toEqual(factsOf(opened(text)))));
  });

  it('keeps its facts when an unrelated paragraph follows', () => {
    const spansOf = (text: string) =>
      factsOf(opened(text)).facts.map(({ kind, evidence }) => `${kind} ${evidence.start} ${evidence.exact}`);
    const sentences = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(sentences, (text) => {
        const more = spansOf(`${text}\n\nThe weather stays mild and dry in the south.`);
        return spansOf(text).every((span) => more.includes(span));
      }),
    );
  });

  it.each([
    ['without a blank', 'a'.repeat(200_000)],
    ['of quotation marks', '"'.repeat(50_000)],
    ['of days', 'Monday on '.repeat(20_000)],
    ['of years', '2024 '.repeat(40_000)],
    ['of unknowns', '"x" was not '.repeat(20_000)],
    ['of brackets', '('.repeat(100_000)],
  ])('reads 200 KB %s in a time that grows with the length', (_what, text) => {
    const half = timeOf(text.slice(0, text.length / 2));
    expect(timeOf(text)).toBeLessThan(4 * half + 1500);
  });
});

function timeOf(text: string): number {
  const document = opened(text);
  const start = performance.now();
  factsOf(document);
  return performance.now() - start;
}
