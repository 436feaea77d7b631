import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, nutgraf, ROOT, shell } from './run-nutgraf.ts';

const ARTICLE = `Harbour of Lüderitz Reopens After Oil Spill

By Tangeni Amupolo

12 May 2026

The harbour of Lüderitz in Namibia reopened on Tuesday, nine days after a tanker spilled 40 tonnes of oil into the bay, the port authority said.

"The water is clean enough for the fishing fleet, though not yet for bathing," Maria Nekongo, the harbour master, told reporters.

It was not clear who would pay for the clean-up.

https://www.coastherald.example/2026/05/12/luderitz-harbour-reopens
`;

describe('nutgraf', () => {
  it('explains itself with --help and exits 0', async () => {
    const { code, out } = await nutgraf(['--help'], { data: freshFolder() });
    expect({ code, names: ['start', 'read', 'ingest', 'doctor', 'who', 'digest'].filter((name) => !out.includes(name)) }).toEqual({
      code: 0,
      names: [],
    });
  });

  it.each([['start'], ['read'], ['ingest'], ['doctor'], ['who'], ['quotes'], ['facts'], ['story'], ['news'], ['digest'], ['feeds']])(
    'explains %s with --help',
    async (verb) => {
      const { code, out } = await nutgraf([verb, '--help'], { data: freshFolder() });
      expect([code, out.includes('Usage:')]).toEqual([0, true]);
    },
  );

  it.each([
    ['an unknown command', ['whoo', 'Nekongo'], 'whoo'],
    ['a missing name', ['who'], 'name'],
    ['an unknown option', ['who', 'Nekongo', '--jsn'], '--jsn'],
  ])('answers %s with exit code 2 and says what is wrong', async (_what, args, said) => {
    const { code, err } = await nutgraf(args, { data: freshFolder() });
    expect([code, err.includes(said)]).toEqual([2, true]);
  });
});

describe('nutgraf in a pipe', () => {
  it('ends quietly when nobody reads any more', async () => {
    const { out, err } = await shell(`${process.execPath} bin/nutgraf.mjs help | head -1`);
    expect([out.split('\n').length, err]).toEqual([2, '']);
  });
});

describe('nutgraf on one stored article', () => {
  const data = freshFolder();
  beforeAll(async () => {
    expect((await nutgraf(['ingest', '-'], { data, input: ARTICLE })).code).toBe(0);
  });

  it.each(['Nekongo', 'nekongo', 'Maria Nekongo', 'Nekongoh', 'Неконго'])('knows who %s is', async (name) => {
    const { code, out } = await nutgraf(['who', name], { data });
    expect([
      code,
      out.includes('Maria Nekongo'),
      out.includes('harbour master'),
      out.includes('clean enough for the fishing fleet'),
    ]).toEqual([0, true, true, true]);
  });

  it('says that nobody of a name is in the store, with exit code 1', async () => {
    const { code, err } = await nutgraf(['who', 'Zzyzx'], { data });
    expect([code, err.includes('Zzyzx')]).toEqual([1, true]);
  });

  it('gives the answer as data with --json, every quote with its place in the text', async () => {
    const { out } = await nutgraf(['who', 'Nekongo', '--json'], { data });
    const { data: dossier } = JSON.parse(out);
    const [quote] = dossier.quotes;
    expect(quote.of.parts.map((part: { exact: string }) => part.exact)).toEqual([
      'The water is clean enough for the fishing fleet, though not yet for bathing,',
    ]);
  });

  it('does not store the same article twice', async () => {
    await nutgraf(['ingest', '-'], { data, input: ARTICLE });
    const { out } = await nutgraf(['status', '--json'], { data });
    expect(JSON.parse(out).data.articles).toBe(1);
  });

  it.each([
    ['news', 'harbour'],
    ['story', 'harbour'],
    ['facts', 'harbour'],
    ['quotes', 'Nekongo'],
  ])('answers %s %s', async (command, words) => {
    const { code, out } = await nutgraf([command, words], { data });
    expect([code, out.includes('Lüderitz') || out.includes('Nekongo')]).toEqual([0, true]);
  });
});

describe('nutgraf read', () => {
  it('shows title, byline, day, address, summary and key facts', async () => {
    const { code, out } = await nutgraf(['read', '-'], { data: freshFolder(), input: ARTICLE });
    const missing = [
      'Harbour of Lüderitz Reopens',
      'Tangeni Amupolo',
      'Coast Herald',
      '12 May',
      'coastherald.example',
      '40 tonnes',
      'who would pay',
    ].filter((text) => !out.includes(text));
    expect({ code, missing }).toEqual({ code: 0, missing: [] });
  });

  it('gives offsets that slice back with --json', async () => {
    const { out } = await nutgraf(['read', '-', '--json'], { data: freshFolder(), input: ARTICLE });
    const { article, reading } = JSON.parse(out);
    const mentions = reading.entities.flatMap((entity: { mentions: unknown[] }) => entity.mentions);
    const wrong = mentions.filter((e: { start: number; end: number; exact: string }) => article.text.slice(e.start, e.end) !== e.exact);
    expect([mentions.length > 0, wrong]).toEqual([true, []]);
  });
});

describe('bad input', () => {
  const LINKS = Array.from({ length: 40 }, (_, index) => `https://news.example/article-${index}`).join('\n');
  const cases: readonly (readonly [string, string | Uint8Array])[] = [
    ['an empty file', ''],
    ['a binary file', new Uint8Array(4_000).map((_, index) => (index * 37) % 256)],
    ['a list of links', LINKS],
    ['a file of 50 MB', new Uint8Array(50 * 1024 * 1024).fill(97)],
  ];

  it.each(cases)('refuses %s in one sentence, and reads the other article', async (_what, bytes) => {
    const data = freshFolder();
    const folder = join(data, 'in');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a-bad.txt'), bytes);
    writeFileSync(join(folder, 'b-good.txt'), ARTICLE);
    const { code, out } = await nutgraf(['ingest', folder], { data });
    const lines = out.trim().split('\n');
    expect([code, lines.length, lines[0]?.startsWith('refused'), lines[1]?.startsWith('stored')]).toEqual([3, 2, true, true]);
  });

  it.each([['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ARTICLE, 'utf16le')])]])(
    'reads %s',
    async (_encoding, bytes) => {
      const { code, out } = await nutgraf(['read', '-'], { data: freshFolder(), input: bytes });
      expect([[0, 1].includes(code ?? -1), out.includes('\uFFFD')]).toEqual([true, false]);
    },
  );

  it('reads a file without a date and says that it has none', async () => {
    const undated = ARTICLE.replace('12 May 2026\n\n', '').replace('/2026/05/12', '');
    const { out } = await nutgraf(['read', '-', '--json'], { data: freshFolder(), input: undated });
    expect(JSON.parse(out).article.publishedPrecision).toBe('none');
  });

  it('names a folder that may not be read and goes on', async () => {
    const { code, out } = await nutgraf(['ingest', join(ROOT, 'no-such-folder'), '-'], { data: freshFolder(), input: ARTICLE });
    expect([code, out.includes('does not exist'), out.includes('stored')]).toEqual([3, true, true]);
  });

  it('says when the store belongs to a later version', async () => {
    const data = freshFolder();
    await nutgraf(['ingest', '-'], { data, input: ARTICLE });
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(join(data, 'nutgraf.db'));
    db.exec('pragma user_version = 9999');
    db.close();
    const { code, err } = await nutgraf(['who', 'Nekongo'], { data });
    expect([code, /newer|later/.test(err)]).toEqual([3, true]);
  });

  it('says when the store is no store', async () => {
    const data = freshFolder();
    writeFileSync(join(data, 'nutgraf.db'), 'not a store at all'.repeat(500));
    const { code, err } = await nutgraf(['who', 'Nekongo'], { data });
    expect([code, err.trim().split('\n').length]).toEqual([3, 1]);
  });

  it('says when the data folder cannot be written', async () => {
    const data = freshFolder();
    writeFileSync(join(data, 'file'), '');
    const { code, err } = await nutgraf(['ingest', '-'], { data: join(data, 'file', 'below'), input: ARTICLE });
    expect([code, err.includes('file')]).toEqual([3, true]);
  });

  it('lists all mistakes of the settings with their places', async () => {
    const folder = freshFolder();
    const config = join(folder, 'config');
    mkdirSync(config);
    mkdirSync(join(folder, 'digests'));
    writeFileSync(join(config, 'nutgraf.yaml'), 'languge: en\ntimezone: Europe/Berln\n');
    writeFileSync(join(folder, 'digests', 'morning.yaml'), 'title: Morning\nat: 8 Uhr\ndestinations: [terminal]\n');
    const { code, err } = await nutgraf(['start'], { data: freshFolder(), env: { NUTGRAF_CONFIG: config } });
    const places = ['nutgraf.yaml:1:1', 'nutgraf.yaml:2:11', 'morning.yaml:2:5'].filter((place) => !err.includes(place));
    expect({ code, places }).toEqual({ code: 2, places: [] });
  });
});

// Root may write everywhere: then the test below would prove nothing.
describe.skipIf(process.getuid?.() === 0)('a store that may only be read', () => {
  it('is said in one sentence', async () => {
    const data = freshFolder();
    await nutgraf(['ingest', '-'], { data, input: ARTICLE });
    chmodSync(join(data, 'nutgraf.db'), 0o444);
    chmodSync(data, 0o555);
    const { code, err } = await nutgraf(['ingest', '-'], { data, input: ARTICLE.replace('Tuesday', 'Monday') });
    chmodSync(data, 0o755);
    expect([code, err.trim().split('\n').length]).toEqual([3, 1]);
  });
});
