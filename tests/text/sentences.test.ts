import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs, findSentences } from '../../src/text/sentences.ts';
import { sliceOf } from '../../src/text/span.ts';
import { slownessOf } from './linear-time.ts';

const sentencesOf = (text: string, language?: string) => findSentences(text, language).map((span) => sliceOf(text, span));

describe('findParagraphs', () => {
  it('finds what line breaks separate, trimmed', () => {
    const text = '  One. \n\n\tTwo.\r\nThree.\n';
    expect(findParagraphs(text).map((span) => sliceOf(text, span))).toEqual(['One.', 'Two.', 'Three.']);
  });
});

describe('findSentences', () => {
  it.each([
    ['an abbreviated title', ['Gov. Ana Lind met Lt. Col. Roth.', 'They spoke.']],
    ['initials', ['J. K. Lind wrote it.', 'Nobody read it.']],
    ['a country inside a sentence', ['U.S. Rep. Ana Lind left.']],
    ['a country at the end of a sentence', ['She went to the U.S.', 'The trip was short.']],
    ['a company inside a sentence', ['Acme Inc. said so.']],
    ['a company at the end of a sentence', ['He left Acme Inc.', 'It was late.']],
    ['a numbered thing', ['Hospital No. 4 is full.']],
    ['the word no', ['Did it help? '.trim(), 'No.', 'Nothing did.']],
    ['a month before its day', ['It opens on Oct. 20, she said.']],
    ['a clock time before a day', ['It opened at 9 p.m. Tuesday.']],
    ['a clock time at the end', ['It opened at 9 p.m.', 'People came.']],
    ['a figure at the start', ['The polls closed.', '40 districts are being counted.']],
    ['a decimal', ['It rose by 3.5 points.']],
    ['a quotation that ends in a question', ['"Why?" she asked.', '"Because."']],
    ['curly marks', ['“We won.”', '“At last.”']],
    ['dots', ['She paused...', 'Then she left.']],
    ['a platform named X', ['She wrote it on X.', 'Lind replied.']],
    ['an address', ['See example.org for more.']],
  ])('reads %s', (_what, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('does not take a German ordinal for an end', () => {
    expect(sentencesOf('Am 3. Oktober kam er. Dann ging er.', 'de')).toEqual(['Am 3. Oktober kam er.', 'Dann ging er.']);
  });

  it('ends English sentences with a figure', () => {
    expect(sentencesOf('He came in 2019. Then he left.')).toEqual(['He came in 2019.', 'Then he left.']);
  });

  it('splits scripts without blanks', () => {
    expect(sentencesOf('彼は来た。そして帰った。', 'ja')).toEqual(['彼は来た。', 'そして帰った。']);
  });

  it('never crosses a paragraph', () => {
    expect(sentencesOf('No stop here\nNew paragraph.')).toEqual(['No stop here', 'New paragraph.']);
  });

  it('covers every sign but white space, in order, for any text', () => {
    const piece = fc.constantFrom('a', 'Mr.', 'U.S.', '.', '?!', '"', '”', ' ', '\n', 'The', '3', '。', '…', ')');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const spans = findSentences(text);
          expect(
            spans
              .map((span) => sliceOf(text, span))
              .join('')
              .replace(/\s/gu, ''),
          ).toBe(text.replace(/\s/gu, ''));
          for (const [index, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        },
      ),
    );
  });

  it.each(['.', '."', 'a', '. ', 'U.S. '])('takes no more than linear time for 200 KB of %j', (sign) => {
    expect(slownessOf((text) => findSentences(text), sign.repeat(200_000 / sign.length))).toBeLessThan(40);
  });
});
