// What comes in is not always an article, not always text, and not always UTF-8.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/ingestion/read-source.ts';
import { loadNameModel } from '../../src/ingestion/reading/tag-names.ts';
import type { ReadOutcome, Source } from '../../src/ports/reader.ts';

const modelFile = new URL('../../src/ingestion/reading/names.model', import.meta.url);
const model = loadNameModel(existsSync(modelFile) ? readFileSync(modelFile) : new Uint8Array());
const FETCHED_AT = '2026-03-05T06:00:00.000Z';

const read = (bytes: Uint8Array | string, from: Partial<Source> = {}) =>
  readSource({ bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name: 'x', fetchedAt: FETCHED_AT, ...from }, model);

function articleOf(outcome: ReadOutcome) {
  if (outcome.kind !== 'article') throw new Error(`refused: it ${outcome.reason}`);
  return outcome.article;
}

const reasonOf = (outcome: ReadOutcome) => (outcome.kind === 'article' ? `taken as ${outcome.article.title}` : outcome.reason);

const TEXT = `Lake Village Bans Motorboats

By Jonas Frei

The council of Unterwasser voted on Tuesday to ban motorboats from its lake for three years, the mayor said after the meeting.

"We counted 40 trout where there had been thousands," said Greta Amsler, who leads the fishery office.`;

const RUSSIAN = `Деревня запретила моторные лодки

Совет деревни проголосовал во вторник за запрет моторных лодок на озере в течение трёх лет, сообщил мэр после заседания.

«Мы насчитали сорок форелей там, где раньше были тысячи», — сказала Грета Амслер, которая возглавляет рыбное хозяйство.`;

const cp1251 = (text: string) =>
  Uint8Array.from(
    [...text].map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code < 0x80) return code;
      if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
      return { ё: 0xb8, '«': 0xab, '»': 0xbb, '—': 0x97 }[sign] ?? 0x3f;
    }),
  );

const utf16 = (text: string, isBig: boolean, hasMark: boolean) => {
  const little = Buffer.from(`${hasMark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return isBig ? little.swap16() : little;
};

describe('readSource', () => {
  it.each([
    ['empty', '', 'is empty'],
    ['blank', ' \n\t\n', 'is empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'is a picture'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'is a PDF file'],
    ['binary', Buffer.from(Array.from({ length: 4_000 }, (_, n) => (n * 7919) % 256)), 'is a binary file'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x61), 'is 50.0 MB'],
    ['too short', 'Ferry burns off Split\n\nNobody was hurt.', 'is too short'],
    [
      'a list of links',
      Array.from({ length: 12 }, (_, n) => `Story ${n}\nhttps://paper.example/story-${n}`).join('\n'),
      'is a list of links',
    ],
    [
      'a list of Markdown links',
      Array.from({ length: 12 }, (_, n) => `- [Story ${n}](https://paper.example/story-${n})`).join('\n'),
      'is a list of links',
    ],
    ['JSON', JSON.stringify({ a: TEXT }), 'is JSON'],
    ['a feed', `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>x</title></channel></rss>`, 'is a feed'],
    [
      'an index page',
      `<!doctype html><html><body>${'<h3><a href="/a">A headline of a story here</a></h3>'.repeat(30)}</body></html>`,
      'is a list of articles and not one of them',
    ],
    ['a page nested without end', `<!doctype html><html><body>${'<div>'.repeat(20_000)}`, 'is a page that no browser'],
    ['a page of attributes', `<!doctype html><html><body><p ${'a="b" '.repeat(20_000)}>x`, 'is a page that no browser'],
  ])('refuses what is %s in one sentence with what to do', async (_, bytes, beginning) => {
    const reason = reasonOf(await read(bytes));
    expect([reason.slice(0, beginning.length), /[.>]$/.test(reason), reason.includes('\n')]).toEqual([beginning, true, false]);
  });

  it.each([
    ['UTF-8', Buffer.from(RUSSIAN)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${RUSSIAN}`)],
    ['windows-1251', cp1251(RUSSIAN)],
    ['UTF-16 with a mark', utf16(RUSSIAN, false, true)],
    ['big-endian UTF-16 with a mark', utf16(RUSSIAN, true, true)],
    ['UTF-16 without a mark', utf16(RUSSIAN, false, false)],
    ['big-endian UTF-16 without a mark', utf16(RUSSIAN, true, false)],
  ])('reads Cyrillic in %s', async (_, bytes) => {
    const { title, text, language } = articleOf(await read(bytes));
    expect([title, text, language]).toEqual(['Деревня запретила моторные лодки', RUSSIAN.slice(RUSSIAN.indexOf('\n') + 2), 'ru']);
  });

  it.each([
    ['UTF-16 without a mark', utf16(TEXT, false, false)],
    ['windows-1252', Buffer.from(TEXT.replaceAll('"', '\u0093'), 'latin1')],
  ])('reads English in %s', async (_, bytes) => {
    expect(articleOf(await read(bytes)).title).toBe('Lake Village Bans Motorboats');
  });

  it('believes the encoding that the server declares', async () => {
    const { text } = articleOf(await read(cp1251(RUSSIAN), { contentType: 'text/plain; charset=windows-1251' }));
    expect(text).toContain('сорок форелей');
  });

  it('gives an article without a date the time it came', async () => {
    const { publishedAt, publishedOn, publishedPrecision } = articleOf(await read(TEXT));
    expect([publishedAt, publishedOn, publishedPrecision]).toEqual([FETCHED_AT, '2026-03-05', 'none']);
  });

  it('takes the day from the address where the text has none', async () => {
    const { publishedOn, publishedPrecision } = articleOf(await read(TEXT, { url: 'https://paper.example/2026/03/04/lake' }));
    expect([publishedOn, publishedPrecision]).toEqual(['2026-03-04', 'day']);
  });

  it('lets config name the publisher where the article does not', async () => {
    const told = articleOf(await read(TEXT, { publisher: 'Lake Weekly', url: 'https://paper.example/lake' }));
    const untold = articleOf(await read(TEXT, { url: 'https://thelakepost.example/lake' }));
    expect([told.publisher, untold.publisher]).toEqual(['Lake Weekly', 'The Lake Post']);
  });

  it('makes paragraphs, and the reading from just this text', async () => {
    const outcome = await read(TEXT);
    const { text } = articleOf(outcome);
    const reading = outcome.kind === 'article' ? outcome.reading : null;
    expect([
      text.split('\n\n').length,
      reading?.entities.every(({ mentions }) => mentions.every(({ start, end, exact }) => text.slice(start, end) === exact)),
    ]).toEqual([2, true]);
  });

  it('reads the same bytes the same way twice', async () => {
    expect(await read(TEXT)).toEqual(await read(TEXT));
  });
});
