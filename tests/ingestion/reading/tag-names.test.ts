import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/ingestion/reading/document.ts';
import { loadNameModel, tagNames } from '../../../src/ingestion/reading/tag-names.ts';
import { isInside } from '../../../src/text/span.ts';
import { openText } from '../../../training/examples.ts';
import { slownessOf } from '../../text/linear-time.ts';

const model = loadNameModel(readFileSync(new URL('../../../src/ingestion/reading/names.model', import.meta.url)));
const open = (text: string): Document => openText('test', text);
const tagged = (text: string) => tagNames(open(text), model).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

const PIECES = [
  'Mr.',
  'Ana',
  'Lind',
  'Paris',
  'the',
  'of',
  'Bank',
  'said',
  '.',
  '"',
  'U.S.',
  '(UN)',
  "'s",
  '\n\n',
  'IX',
  'Łódź',
  '北京',
  '12',
  '-',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('tagNames', () => {
  it.each([
    ['a person without the title', 'Prime Minister Ingrid Solheim resigned on Friday.', ['person Ingrid Solheim']],
    ['a person by surname', 'Ingrid Solheim resigned. Mrs Solheim gave no reason.', ['person Ingrid Solheim', 'person Solheim']],
    ['a place without the possessive', "Kenya's parliament met in Nairobi.", ['place Kenya', 'place Nairobi']],
    [
      'an organization and its abbreviation',
      'The World Food Programme (WFP) needs money.',
      ['organization World Food Programme', 'organization WFP'],
    ],
    ['a ministry', 'The Ministry of Health said so.', ['organization Ministry of Health']],
    ['no demonyms', 'French and Senegalese officers met.', []],
    ['a name with an initial', 'Thomas R. Whitcombe wrote it.', ['person Thomas R. Whitcombe']],
    ['a dateline', 'LAGOS (Reuters) - Fuel ran out on Monday.', ['place LAGOS', 'organization Reuters']],
  ])('finds %s', (_, text, names) => {
    expect(tagged(text)).toEqual(names);
  });

  it('gives spans in order that never overlap and never leave a sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = open(text);
        const names = tagNames(document, model);
        const isOrdered = names.every((name, index) => name.start < name.end && name.start >= (names[index - 1]?.end ?? 0));
        const isWhole = names.every((name) => document.sentences.some((sentence) => isInside(name, sentence)));
        expect([isOrdered, isWhole]).toEqual([true, true]);
      }),
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tagged(text)).toEqual(tagged(text));
      }),
    );
  });

  it('finds nothing in an empty text', () => {
    expect(tagged('')).toEqual([]);
  });

  it.each([
    ['capitals without a blank', 'A'.repeat(100_000)],
    ['capitalised words only', 'Abc '.repeat(25_000)],
    ['quotation marks', '"'.repeat(50_000)],
    ['hyphens', 'A-b'.repeat(30_000)],
  ])('reads %s about as fast as prose', (_, text) => {
    expect(slownessOf((part) => tagNames(open(part), model), text)).toBeLessThan(30);
  });
});
