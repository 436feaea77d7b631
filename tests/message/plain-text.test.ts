import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertText } from '../../src/message/inert.ts';
import { commandLine, plainText } from '../../src/message/plain-text.ts';
import { anyMessage } from '../fixtures/arbitrary-message.ts';

describe('plainText', () => {
  it('holds every word of any message, in order', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        const text = plainText(any);
        let at = 0;
        for (const words of wordsIn(any.blocks)) {
          at = text.indexOf(words, at);
          expect(at, words).toBeGreaterThanOrEqual(0);
          at += words.length;
        }
      }),
    );
  });

  it('holds no control character of any message', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        expect(plainText(any).replaceAll('\n', '')).toSatisfy((text: string) => text === inertText(text));
      }),
    );
  });
});

describe('commandLine', () => {
  it.each([
    [{ name: 'Natalia Eismont' }, '/quotes Natalia Eismont'],
    [{ name: 'Natalia Eismont', about: 'the pardon' }, '/quotes "Natalia Eismont" the pardon'],
    [{}, '/quotes'],
  ])('of %j is %s', (args, line) => {
    expect(commandLine('quotes', args)).toBe(line);
  });
});

/** The texts as they are shown, in the order of the document. */
function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inOrder = ['marker', 'label', 'alt', 'value', 'children', 'aside', 'items', 'attribution', 'fields', 'actions'] as const;
  return inOrder.flatMap((key) => {
    const inner = key in value ? (value as Record<string, unknown>)[key] : undefined;
    return typeof inner === 'string' ? [inertText(inner)] : wordsIn(inner);
  });
}
