import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/ingestion/reading/quotes/quotation-marks.ts';
import { findParagraphs } from '../../../../src/text/sentences.ts';
import { sliceOf } from '../../../../src/text/span.ts';
import { slownessOf } from '../../../text/linear-time.ts';

const quotationsOf = (text: string) => findQuotations(text, findParagraphs(text));
const innersOf = (text: string) => quotationsOf(text).map(({ inner }) => sliceOf(text, inner));

describe('findQuotations', () => {
  it.each([
    ['straight marks', 'He said "no" and "never".', ['no', 'never']],
    ['curly marks', 'He said “no” and “never”.', ['no', 'never']],
    ['two apostrophes', "He said ''no''.", ['no']],
    ['back ticks', "He said ``no''.", ['no']],
    ['curly single marks', 'He said ‘no’ twice.', ['no']],
    ['straight single marks', "He said 'no' twice.", ['no']],
    ['German marks', 'Er sagte: „Nein“, und ging.', ['Nein']],
    ['Polish marks', 'Powiedział: „Nie”.', ['Nie']],
    ['French marks', 'Il dit « non » et part.', [' non ']],
    ['marks that point inwards', 'Er sagte »nein« und ging.', ['nein']],
    ['Swedish marks', 'Hon sa ”nej” och gick.', ['nej']],
    ['corner marks', '彼は「いいえ」と言った。', ['いいえ']],
    ['single marks inside double ones', '"He told me ‘no’ twice," she said.', ['He told me ‘no’ twice,']],
    ['straight marks inside straight ones', '"He told me "no" twice," she said.', ['He told me "no" twice,']],
    ['double marks inside single ones', '‘He told me “no” twice,’ she said.', ['He told me “no” twice,']],
    ['a possessive inside single marks', '‘the officials’ plan’ failed', ['the officials’ plan']],
  ])('reads %s', (_what, text, inners) => {
    expect(innersOf(text)).toEqual(inners);
  });

  it.each([
    ['apostrophes', "It's the workers' day, isn’t it, in the ’90s."],
    ['an inch', 'A 6" pipe and a 7" pipe burst.'],
    ['empty marks', 'She wrote "" and left.'],
    ['a mark that closes nothing', 'He left” and came back.'],
  ])('takes %s for no quotation', (_what, text) => {
    expect(innersOf(text)).toEqual([]);
  });

  it('lets an unclosed one run on to the end of its paragraph', () => {
    const text = '“We came.\n“We saw,” she said.';
    expect(quotationsOf(text).map(({ start, end, runsOn }) => ({ words: text.slice(start, end), runsOn }))).toEqual([
      { words: '“We came.', runsOn: true },
      { words: '“We saw,”', runsOn: false },
    ]);
  });

  it('starts anew where a second mark opens and the first one was never closed', () => {
    expect(innersOf('He said "no. Then "never," he said.')).toEqual(['never,']);
  });

  it('knows its own last mark and whether it reads like a sentence', () => {
    const found = quotationsOf('"We left at once," he said of the "strange" call. "Why is that?"');
    expect(found.map(({ lastMark, isSentence }) => [lastMark, isSentence])).toEqual([
      [',', true],
      ['', false],
      ['?', true],
    ]);
  });

  it('returns ordered, separate, non-empty spans inside one paragraph for any text', () => {
    const piece = fc.constantFrom('a', ' ', '"', '“', '”', "'", '‘', '’', '«', '»', "''", '\n', 's', ',', '6');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        (text) => {
          let last = 0;
          for (const { start, end, inner } of quotationsOf(text)) {
            expect([start >= last, inner.start > start, inner.end > inner.start, inner.end <= end]).toEqual([true, true, true, true]);
            expect(text.slice(start, end)).not.toContain('\n');
            last = end;
          }
        },
      ),
    );
  });

  it.each(['"', '" ', '"a ', "'a ", '‘a’s ', "''"])('takes no more than linear time for 50,000 times %j', (sign) => {
    expect(slownessOf((text) => quotationsOf(text), sign.repeat(50_000))).toBeLessThan(40);
  });
});
