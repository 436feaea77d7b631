// Layouts in which people paste articles. The article is one and the same; only its frame changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../src/ingestion/clean-url.ts';
import { readPlainText } from '../../src/ingestion/read-plain-text.ts';
import { sanitize } from '../../src/ingestion/sanitize.ts';

const TITLE = 'Lake Village Bans Motorboats After Fish Vanish';
const FIRST = 'The council of Unterwasser voted on Tuesday to ban motorboats from its lake for three years, the mayor said.';
const SECOND =
  '"We counted 40 trout where there had been thousands," said Greta Amsler, who leads the fishery office, according to a statement.';
const THIRD = 'It was not clear how the ferry company would react. Its lawyers have until 30 June to appeal.';
const BODY = [FIRST, SECOND, THIRD];
const URL = 'https://www.thelakecourier.example/2026/03/04/lake-village-bans-motorboats';
const CAPTION = 'A motorboat crosses the lake of Unterwasser in August 2025.';

/** Breaks lines as a mail program does. */
const wrapped = (text: string, width = 60) => text.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'g'), '$1\n').trim();

type Expected = { readonly authors?: readonly string[]; readonly agency?: string; readonly on?: string; readonly credit?: string };

const LAYOUTS: readonly (readonly [string, string, Expected])[] = [
  [
    'blank lines, agency, credit in bold, an address cut by a blank',
    `\n\n${TITLE}\n\nBy AFP\n\nMarch 4, 2026\n\n\n\n${CAPTION} **Nina Roth/POOL/TASS**\n\n${BODY.join('\n\n')}\n\nOriginal url:\n\nhttps://www.thelakecourier.example/2026/03/04/lake-village-bans-mo torboats`,
    { agency: 'AFP', credit: 'Nina Roth/POOL/TASS' },
  ],
  [
    'single line breaks, publisher over the title, an address cut by a line break',
    `The Lake Courier\n${TITLE}\nBy Jonas Frei and Mia Kunz\nMarch 4, 2026 · 3 min read\n${CAPTION} (Photo: Nina Roth/AFP)\n${BODY.join('\n')}\nSource: https://www.thelakecourier.example/2026/03/04/lake-village-bans-\nmotorboats`,
    { authors: ['Jonas Frei', 'Mia Kunz'], credit: 'Nina Roth/AFP' },
  ],
  [
    'keys and values',
    `TITLE: ${TITLE}\nDATE: 4 March 2026\nBYLINE: Jonas Frei, Reuters\nURL: ${URL}\n\nTEXT: ${BODY.join('\n\n')}`,
    { authors: ['Jonas Frei'], agency: 'Reuters' },
  ],
  [
    'Markdown with front matter',
    `---\ntitle: "${TITLE}"\ndate: 2026-03-04\nauthor: Jonas Frei\nurl: ${URL}\n---\n\n# ${TITLE}\n\n${BODY.map((p) => p.replace('Unterwasser', '**Unterwasser**')).join('\n\n')}`,
    { authors: ['Jonas Frei'] },
  ],
  [
    'Markdown without',
    `# ${TITLE}\n\n*By Jonas Frei*\n\n*4 March 2026*\n\n${BODY.join('\n\n')}\n\n[Read the original](${URL})`,
    { authors: ['Jonas Frei'] },
  ],
  [
    'an e-mail',
    `Subject: Fwd: [Lake news] ${TITLE}\nFrom: The Lake Courier <news@thelakecourier.example>\nDate: Wed, 4 Mar 2026 06:00:00 +0100\n\n${TITLE}\n\nBy Jonas Frei\n\n${BODY.map((p) => wrapped(p)).join('\n\n')}\n\nRead online: ${URL}\n\nYou get this e-mail because you signed up. Unsubscribe`,
    { authors: ['Jonas Frei'] },
  ],
  [
    'hard wraps, byline and date on one line, caption first',
    `${CAPTION} © Nina Roth, AFP\n${TITLE}\nby JONAS FREI | Issued on: 04/03/2026 - 15:41\n\n${BODY.map((p) => wrapped(p)).join('\n\n')}\n\n${URL}?utm_source=rss`,
    { authors: ['Jonas Frei'], credit: 'Nina Roth, AFP' },
  ],
  [
    'a page copied with its buttons',
    `${TITLE}\nJonas Frei\nPolitical Correspondent\nUpdated: March 5, 2026 9:02 a.m. / Published: March 4, 2026 6:30 p.m.\nShare\nFacebook | Twitter | E-mail\n${CAPTION}\nPhoto credit: Nina Roth\n${FIRST}\nAdvertisement\nRead more: Trout return to the northern lakes\n${SECOND}\nSign up for our daily newsletter\nRELATED\nFerries under pressure\n${THIRD}\n© 2026 The Lake Courier. All rights reserved.\nFollow us on X\n${URL}#comments`,
    { authors: ['Jonas Frei'], credit: 'Nina Roth' },
  ],
  ['the agency under the text', `${TITLE}\n\n4 March 2026\n\n${BODY.join('\n\n')}\n\n- AFP\n\nLink: <${URL}>`, { agency: 'AFP' }],
];

describe('readPlainText', () => {
  it.each(LAYOUTS)('reads %s', (_, text, { authors = [], agency, on = '2026-03-04', credit }) => {
    const parts = readPlainText(sanitize(text));
    expect({ ...parts, canonicalUrl: cleanUrl(parts.canonicalUrl ?? ''), on: parts.published?.on }).toMatchObject({
      title: TITLE,
      authors,
      agency,
      on,
      canonicalUrl: URL,
      captions: credit === undefined ? [] : [{ text: CAPTION, credit }],
      paragraphs: BODY,
    });
  });

  it('keeps what only looks like frame', () => {
    const body = [
      'Share prices fell on Monday after the bank had closed its doors.',
      '"Read more books," the minister told the children in the library.',
      'Watch committees were set up in nine villages, the governor said.',
      'By Monday the water had reached the second floor of the school.',
      'Photographs of the missing were pinned to the fence, she said.',
    ];
    expect(readPlainText(`Banks close in the north\n\nBy Jane Doe\n\n${body.join('\n\n')}`).paragraphs).toEqual(body);
  });

  it('keeps a title that is made like a name', () => {
    const { title, authors } = readPlainText(`Missing Persons\n\nJane Doe\n\nMarch 4, 2026\n\n${BODY.join('\n\n')}`);
    expect([title, authors]).toEqual(['Missing Persons', ['Jane Doe']]);
  });

  it('leaves an address inside a sentence where it is', () => {
    const sentence = 'The report can be read at https://example.org/report and was written by three doctors.';
    const { canonicalUrl, paragraphs } = readPlainText(`A title here\n\n${sentence}\n\n${FIRST}`);
    expect([canonicalUrl, paragraphs[0]]).toEqual([undefined, sentence]);
  });

  it('invents nothing for a text without a frame', () => {
    expect(readPlainText(BODY.join('\n\n'))).toMatchObject({ authors: [], captions: [], paragraphs: BODY, published: undefined });
  });

  it('reads any text without failing, and keeps no line of white space', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('By AFP', 'Read more', URL, '© x', '**a/B**', '---', 'Title: x', 'March 4, 2026', ''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { paragraphs } = readPlainText(sanitize(lines.join('\n')));
        expect(paragraphs.every((paragraph) => paragraph.trim() !== '' && !paragraph.includes('\n'))).toBe(true);
      }),
    );
  });

  it.each([
    ['no blank', 'a'.repeat(200_000)],
    ['quotation marks', '"'.repeat(200_000)],
    ['brackets', '('.repeat(100_000)],
    ['asterisks', '*a'.repeat(100_000)],
    ['slashes', 'A/'.repeat(100_000)],
    ['addresses', 'https://a.example/b '.repeat(10_000)],
    ['short lines', 'By A\n'.repeat(40_000)],
    ['colons', 'a:\n'.repeat(60_000)],
    ['links', '[a]('.repeat(50_000)],
    ['pictures', '![a]('.repeat(40_000)],
    ['dashes', '-'.repeat(200_000)],
    ['lines of dashes', `${'- '.repeat(50)}\n`.repeat(2_000)],
    ['lines of names', `${'Aa '.repeat(60)}\n`.repeat(1_000)],
    ['lines of figures', `${'1/2 '.repeat(50)}\n`.repeat(1_000)],
    ['hard wraps', `${'word '.repeat(14)}\n`.repeat(2_800)],
    ['hyphens', `${'a-'.repeat(35)}\n`.repeat(2_800)],
    ['capitals', 'Aa Bb '.repeat(33_000)],
  ])('reads 200 KB of %s in linear time', (_, text) => {
    const started = performance.now();
    readPlainText(text);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
