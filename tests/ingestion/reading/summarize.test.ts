import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGroundedIn } from '../../../src/domain/evidence.ts';
import type { EntityKey, NamedEntity } from '../../../src/domain/reading.ts';
import { castOf } from '../../../src/ingestion/reading/cast.ts';
import { openDocument } from '../../../src/ingestion/reading/document.ts';
import { summarize } from '../../../src/ingestion/reading/summarize.ts';
import { articleOf } from './marked-text.ts';

const NOBODY = castOf([], () => null);

const summaryOf = (text: string, title = '', language = 'en'): string[] =>
  summarize(openDocument({ ...articleOf(text), title, language }), NOBODY).map((sentence) => sentence.text);

const LEAD = 'The council of Brenholt closed its last public swimming pool on Friday after the roof was found to be unsafe.';
const SECOND = 'The pool, which opened in 1961, had 90,000 visitors last year.';
const QUOTE = '"I learned to swim here," said Edda Brandt, who is 61.';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc.array(fc.constantFrom(LEAD, SECOND, QUOTE, 'It rained. ', '\n\n', 'word '.repeat(70)), { maxLength: 12 }).map((all) => all.join(' ')),
);

describe('summarize', () => {
  it('opens with the lead and leaves quotations out', () => {
    expect(summaryOf([LEAD, QUOTE, SECOND].join('\n\n'), 'Brenholt closes its last pool')).toEqual([LEAD, SECOND]);
  });

  it.each(['BRENHOLT (DNA) - ', 'BRENHOLT, Nov 21 (DNA) — ', 'Friday, November 21, 2025 '])('leaves the dateline %j out', (dateline) => {
    expect(summaryOf(dateline + LEAD)).toEqual([LEAD]);
  });

  it('leaves headings, captions and the title out', () => {
    expect(
      summaryOf(
        [
          'Pool closes',
          'Swimmers in Brenholt last summer. Image: Jo Berg.',
          'Edda Brandt with her children at the old town pool.',
          LEAD,
        ].join('\n\n'),
        'Pool closes',
      ),
    ).toEqual([LEAD]);
  });

  it('cuts a sentence that is too long before a clause that only adds', () => {
    const clause = `which ${'has been used by many clubs and schools of the town '.repeat(5)}for years.`;
    expect(summaryOf(`${LEAD.slice(0, -1)}, ${clause}`)).toEqual([LEAD.slice(0, -1)]);
  });

  it('does not open with a pronoun where another sentence can', () => {
    const text = ['He was fined 300 crowns on Friday.', 'The court of Brenholt fined Edvin Brandt 300 crowns on Friday.'].join('\n\n');
    expect(summaryOf(text)[0]).toBe('The court of Brenholt fined Edvin Brandt 300 crowns on Friday.');
  });

  it.each([
    ['leaves a quotation open', 'The council of Brenholt said the pool "is not safe for bathers.'],
    ['speaks to the reader', 'See the page of the council of Brenholt for more on the pool.'],
    ['goes on from an earlier one', 'Nevertheless, the council of Brenholt wants to save the pool.'],
  ])('adds no distant sentence that %s', (_what, sentence) => {
    expect(summaryOf([LEAD, QUOTE, SECOND, sentence].join('\n\n'), 'Council of Brenholt and the pool')).not.toContain(sentence);
  });

  it('adds no sentence out of the middle of a quotation', () => {
    const spoken = 'The council of Brenholt closed the pool to save money.';
    expect(summaryOf(`${LEAD} "I am angry. ${spoken} It knows that," said Edda Brandt.`, 'Council of Brenholt and the pool')).toEqual([
      LEAD,
    ]);
  });

  it('adds no pronoun whose person a quotation in between has named', () => {
    const backward = 'She said the council of Brenholt had closed the pool to save money.';
    expect(summaryOf([LEAD, QUOTE, backward].join('\n\n'), 'Council of Brenholt and the pool')).toEqual([LEAD]);
  });

  it('leaves the time of a live entry out', () => {
    expect(summaryOf(`05:40 — ${LEAD}`)).toEqual([LEAD]);
  });

  it('names in brackets whom an opening pronoun means', () => {
    const brandt: NamedEntity = { key: 'e0' as EntityKey, kind: 'person', name: 'Edvin Brandt', aliases: [], roles: [], mentions: [] };
    const document = openDocument(articleOf('He was fined 300 crowns by the court on Friday.'));
    expect(
      summarize(
        document,
        castOf([brandt], () => brandt),
      ).map(({ text }) => text),
    ).toEqual(['He [Edvin Brandt] was fined 300 crowns by the court on Friday.']);
  });

  it('gives the first sentences of another language', () => {
    const text = 'Der Rat von Brenholt hat am Freitag das letzte Bad der Stadt geschlossen. Das Dach war seit langem nicht mehr sicher.';
    expect(summaryOf(text, '', 'de').join(' ')).toBe(text);
  });

  it.each(['', '\n\n', 'word '.repeat(80)])('gives nothing for %j', (text) => {
    expect(summaryOf(text)).toEqual([]);
  });

  it('gives a teaser without a full stop whole', () => {
    expect(summaryOf('Town closes its last pool')).toEqual(['Town closes its last pool']);
  });

  it('has at most 60 words, each sentence word for word from the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = openDocument(articleOf(text));
        const summary = summarize(document, NOBODY);
        const words = summary.flatMap((sentence) => sentence.text.match(/\S+/g) ?? []).length;
        const isVerbatim = summary.every(
          (sentence) =>
            sentence.evidence.map(({ exact }) => exact).join(' ') === sentence.text &&
            sentence.evidence.every((evidence) => isGroundedIn(document.article, evidence)),
        );
        return words <= 60 && isVerbatim;
      }),
    );
  });
});
