import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulleted, field, fields, heading, link, message, paragraph } from '../../src/message/build.ts';
import { graphemesOf } from '../../src/message/display-width.ts';
import { fit as fitInto } from '../../src/message/fit.ts';
import type { Limits } from '../../src/message/limits.ts';
import type { Inline } from '../../src/message/message.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { blockSize, messageSize } from '../../src/message/size.ts';
import { anyMessage } from '../fixtures/arbitrary-message.ts';

const codeUnits = (text: string) => text.length;
/** As a platform counts that escapes markup. */
const escaped = (text: string) => text.replace(/[&<>]/g, '&amp;').length;

const limitsOf = (blocks: number, characters: number, blockCharacters: number, measure = codeUnits): Limits => ({
  blocks,
  characters,
  blockCharacters,
  measure,
});

const anyLimits = fc
  .tuple(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 100, max: 3000 }),
    fc.integer({ min: 100, max: 3000 }),
    fc.constantFrom(codeUnits, escaped),
  )
  .map(([blocks, characters, blockCharacters, measure]) => limitsOf(blocks, characters, blockCharacters, measure));

describe('fit', () => {
  it('obeys all limits, whatever the message', () => {
    fc.assert(
      fc.property(anyMessage, anyLimits, (any, limits) => {
        for (const part of fitInto(any, limits)) {
          expect(part.blocks.length).toBeLessThanOrEqual(limits.blocks);
          expect(messageSize(part, limits.measure)).toBeLessThanOrEqual(limits.characters);
          for (const block of part.blocks) expect(blockSize(block, limits.measure)).toBeLessThanOrEqual(limits.blockCharacters);
          expect(plainText(part).length).toBeLessThanOrEqual(limits.characters);
        }
      }),
    );
  });

  it('leaves a message alone that is within the limits', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        expect(fitInto(any, limitsOf(1000, 1_000_000, 1_000_000))).toEqual([any]);
      }),
    );
  });

  it('keeps every grapheme of what it does not report, in order', () => {
    fc.assert(
      fc.property(anyMessage, anyLimits, (any, limits) => {
        const losses: string[] = [];
        const parts = fitInto(any, limits, { onLoss: (words) => losses.push(words) });
        if (losses.length > 0) return;
        expect(textsOf(parts.flatMap(({ blocks }) => blocks)).join('')).toBe(textsOf(any.blocks).join(''));
      }),
    );
  });

  it('never cuts a grapheme', () => {
    const family = '👩‍👩‍👧';
    const parts = fitInto(message('t', paragraph(family.repeat(60))), limitsOf(1, 100, 100));
    expect(
      parts
        .flatMap(({ blocks }) => textsOf(blocks))
        .flatMap((text) => graphemesOf(text))
        .every((sign) => sign === family),
    ).toBe(true);
  });

  it('shortens only a fact that is larger than a block, and reports it', () => {
    const losses: string[] = [];
    const long = 'x '.repeat(200).trim();
    const parts = fitInto(message('t', bulleted(['short', long])), limitsOf(5, 200, 200), { onLoss: (words) => losses.push(words) });
    expect({ losses, items: parts.flatMap(({ blocks }) => blocks).map((block) => block.type === 'list' && block.items.length) }).toEqual({
      losses: [long],
      items: [1, 1],
    });
  });

  it('goes on with prose in the next block, at the end of a sentence', () => {
    const sentence = 'Fire broke out on the car deck of a ferry.';
    const parts = fitInto(message('t', paragraph(`${sentence} ${sentence} ${sentence}`)), limitsOf(1, 110, 110));
    expect(parts.map(plainText)).toEqual([`${sentence} ${sentence} `, sentence]);
  });

  it('never cuts a link, and gives up an address that is too long for its words', () => {
    const long = `https://news.example/${'a'.repeat(300)}`;
    const losses: string[] = [];
    const [part] = fitInto(message('t', paragraph('See ', link(long, 'the report'))), limitsOf(5, 200, 200), {
      onLoss: (words) => losses.push(words),
    });
    expect({ text: part && plainText(part), losses }).toEqual({ text: 'See the report', losses: [long] });
  });

  it('keeps a story on one message and its heading with it', () => {
    const story = (title: string) => [
      heading(2, title, { marker: '1' }),
      paragraph('nut graf '.repeat(8)),
      fields(field('figures', '12 people')),
    ];
    const parts = fitInto(message('Brief', heading(1, 'Brief'), story('One'), story('Two'), story('Three')), limitsOf(50, 300, 300));
    expect(parts.map(({ title, blocks }) => [title, ...blocks.map(({ type }) => type)])).toEqual([
      ['Brief', 'heading', 'heading', 'paragraph', 'fields', 'heading', 'paragraph', 'fields'],
      ['Brief (2 of 2)', 'heading', 'paragraph', 'fields'],
    ]);
  });

  it('goes on counting in a list that it splits', () => {
    const list = {
      type: 'list',
      ordered: true,
      items: ['one', 'two', 'three'].map((value): Inline[] => [{ type: 'text', value: value.repeat(10) }]),
    } as const;
    const parts = fitInto({ title: 't', blocks: [list] }, limitsOf(1, 100, 100));
    expect(parts.flatMap(({ blocks }) => blocks).map((block) => block.type === 'list' && block.start)).toEqual([1, 3]);
  });

  it('gives an empty message back', () => {
    expect(fitInto(message('Nothing'), limitsOf(1, 100, 100))).toEqual([{ title: 'Nothing', blocks: [] }]);
  });
});

/** All texts in order. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['value', 'label', 'alt', 'marker'].includes(key) && typeof inner === 'string' ? [inner] : key === 'args' ? [] : textsOf(inner),
  );
}
