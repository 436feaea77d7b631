import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../../src/domain/evidence.ts';
import { openDocument } from '../../../../src/ingestion/reading/document.ts';
import { readForeign } from '../../../../src/ingestion/reading/foreign/read-foreign.ts';

const CASES = [
  [
    'de',
    'Eine Brücke in Frankreich ist gesperrt. Das Reißen von Stahldrähten sei der Grund.\n\n„Wir prüfen das Bauwerk jeden Tag“, sagte Anna Holm.',
    ['Anna Holm', 'Frankreich'],
    ['Wir prüfen das Bauwerk jeden Tag'],
    ['Anna Holm'],
  ],
  [
    'fr',
    'Le pont reste fermé en Allemagne. « Nous cherchons encore la cause », a dit la maire.',
    ['Allemagne'],
    ['Nous cherchons encore la cause'],
    ['la maire'],
  ],
  [
    'ru',
    'Президент Белоруссии Александр Ким приехал. «Мы откроем мост через год», сказал он.',
    ['Александр Ким'],
    ['Мы откроем мост через год'],
    [],
  ],
  ['tr', 'Mali kriz sürüyor. Köprü kapalı.', [], [], []],
  ['ja', '橋は閉鎖された。市長は「原因はまだわかっていません」と述べた。', [], ['原因はまだわかっていません'], ['市長']],
] as const;

describe('readForeign', () => {
  it.each(CASES)('finds names, marked words and speakers in %s', (language, text, names, quotes, speakers) => {
    const reading = readForeign(openDocument(articleOf(language, text)));
    expect({
      names: reading.entities.map(({ name }) => name),
      quotes: reading.quotes.map(({ parts }) => parts[0]?.exact.trim()),
      speakers: reading.quotes.flatMap(({ speaker }) => speaker?.name ?? []),
    }).toEqual({ names, quotes, speakers });
  });

  it('sums up with whole sentences from the first on', () => {
    const long = `Ord ${'ord '.repeat(58)}slut.`;
    const [first, second] = readForeign(openDocument(articleOf('sv', `Bron är stängd. ${long}`))).summary;
    expect([first?.text.trim(), second]).toEqual(['Bron är stängd.', undefined]);
  });
});

function articleOf(language: string, text: string) {
  const at = '2026-03-02T00:00:00.000Z';
  return {
    id: 'a_1' as ArticleId,
    title: '',
    authors: [],
    publishedAt: at,
    publishedOn: '2026-03-02',
    publishedPrecision: 'day' as const,
    fetchedAt: at,
    language,
    captions: [],
    text,
    textKind: 'full' as const,
  };
}
