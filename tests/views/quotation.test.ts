import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/domain/quote.ts';
import { quoteOccasion, quoteWords, speakerAndOccasion } from '../../src/views/quotation.ts';
import { article, quotes, span } from '../fixtures/ferry.ts';

/** A quote as the reading engine gives it: `passage` holds the parts and what stands beside them. */
function quote(kind: Quote['kind'], passage: string, parts: readonly string[], name: string | null = 'Davor Šimić'): Quote {
  const source = article({ title: 't', publishedOn: '2026-11-24', text: passage });
  const speaker = name === null ? null : { key: 'e0', name };
  return { kind, speaker, parts: parts.map((part) => span(source, part)), evidence: span(source, passage) };
}

const cooling = quote('direct', '"We are looking at the cooling unit," Šimić told a news conference.', [
  'We are looking at the cooling unit,',
]);
const pardon = quote(
  'mixed',
  'The pardon was a result of "the agreements reached," she said, referring to the talks.',
  ['The pardon was a result of "the agreements reached,"'],
  'Ana Jurić',
);

describe('quoteWords', () => {
  it('sets typographic marks around each part of a direct quote', () => {
    expect(quoteWords(quotes.smoke.of)).toBe(
      '“We were able to bring everybody off the ship before the smoke reached the upper decks” … “The crew did exactly what they had trained for.”',
    );
  });

  it('sets no marks of its own around what is only reported', () => {
    expect([quoteWords(pardon), quoteWords(quotes.burns.of)]).toEqual([
      'The pardon was a result of "the agreements reached"',
      'Four of the injured were taken to hospital with burns',
    ]);
  });

  it('leaves out the comma before the attribution, and marks that stand there already', () => {
    expect([quoteWords(cooling), quoteWords(quote('direct', '“Go,” he said.', ['“Go,”']))]).toEqual([
      '“We are looking at the cooling unit”',
      '“Go”',
    ]);
  });

  it('shows that it shortens, inside the marks or after them', () => {
    expect([quoteWords(quotes.sea.of, 25), quoteWords(quotes.smoke.of, 95)]).toEqual([
      '“The sea was calm, and …”',
      '“We were able to bring everybody off the ship before the smoke reached the upper decks” …',
    ]);
  });
});

describe('quoteOccasion', () => {
  it('gives what stands beside the words', () => {
    expect([quoteOccasion(cooling), quoteOccasion(pardon), quoteOccasion(quotes.smoke.of)]).toEqual([
      'Šimić told a news conference',
      'she said, referring to the talks',
      'Ivana Perković, a spokeswoman for the Croatian coast guard, told reporters in Split',
    ]);
  });

  it('is empty where nothing stands beside them', () => {
    expect(quoteOccasion(quote('direct', '"Fire!"', ['Fire!']))).toBe('');
  });
});

describe('speakerAndOccasion', () => {
  it.each([
    ['names the speaker where the occasion does not', pardon, 'Ana Jurić'],
    ['says that the speaker is not known', quote('direct', '"Fire!"', ['Fire!'], null), 'speaker unknown'],
  ])('%s', (_what, given, expected) => {
    expect(JSON.stringify(speakerAndOccasion(given))).toContain(expected);
  });

  it('is the occasion alone where that names the speaker', () => {
    expect(speakerAndOccasion(cooling)).toBe('Šimić told a news conference');
  });
});
