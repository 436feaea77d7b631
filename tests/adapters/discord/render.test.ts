import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discordLimits } from '../../../src/adapters/discord/limits.ts';
import { renderDiscord } from '../../../src/adapters/discord/render.ts';
import { actions, field, fields, heading, link, message, numbered, paragraph, smallPrint, strong } from '../../../src/message/build.ts';
import { fit as fitInto } from '../../../src/message/fit.ts';
import type { Message } from '../../../src/message/message.ts';
import { limitComplaint, schemaComplaint } from '../../fakes/discord-server/validate.ts';
import { buttonsOf, textOf } from '../../fakes/discord-server/world.ts';
import { anyMessage } from '../../fixtures/arbitrary-message.ts';
import { readMarkdown } from './read-markdown.ts';

const payloadsOf = (any: Message) => fitInto(any, discordLimits).flatMap(renderDiscord);
const complaintOf = (payload: object) =>
  schemaComplaint('/channels/{channel_id}/messages', 'POST', payload) ?? limitComplaint({ ...payload });
const shown = (...blocks: Message['blocks']) => textOf(renderDiscord({ title: 't', blocks })[0] ?? {});

describe('renderDiscord', () => {
  it('gives payloads that Discord takes, whatever the message', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        expect(
          payloadsOf(any)
            .map(complaintOf)
            .filter((complaint) => complaint !== null),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives payloads that Discord takes, however long the message', () => {
    const long = fc
      .array(anyMessage, { minLength: 8, maxLength: 20 })
      .map((all) => ({ title: 't', blocks: all.flatMap(({ blocks }) => blocks) }));
    fc.assert(
      fc.property(long, (any) => {
        expect(
          payloadsOf(any)
            .map(complaintOf)
            .filter((complaint) => complaint !== null),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['x', '漢', '👩‍👩‍👧', 'é', '@', 'https://news.example/漢字/'])('keeps within the limits where all is %s', (sign) => {
    const words = Array.from({ length: 900 }, () => sign).join(' ');
    const any = message('t', ...Array.from({ length: 6 }, () => paragraph(words)), paragraph(link(`https://news.example/${sign}`, sign)));
    expect(
      payloadsOf(any)
        .map(complaintOf)
        .filter((complaint) => complaint !== null),
    ).toEqual([]);
  });

  it('keeps within the limits where addresses grow as they are encoded', () => {
    const sources = Array.from({ length: 40 }, (_, index) => link(`https://news.example/${'漢'.repeat(50)}${index}`, `Gazette ${index}`));
    const any = message('t', ...Array.from({ length: 12 }, () => paragraph(...sources.slice(0, 10))), numbered(sources));
    expect(
      payloadsOf(any)
        .map(complaintOf)
        .filter((complaint) => complaint !== null),
    ).toEqual([]);
  });

  it.each([
    '@everyone',
    '@here',
    '<@123>',
    '<@&123>',
    '<#123>',
    '<!channel>',
    '<t:1700000000:R>',
    '<:smile:123>',
    '</who:123>',
    '<id:browse>',
    ':smile:',
    'https://evil.example',
    '[click](https://evil.example)',
    '**bold**',
    '__under__',
    '~~gone~~',
    '||hidden||',
    '`code`',
    '```block```',
    '# heading',
    '-# small',
    '- item',
    '* item',
    '12. item',
    '> quote',
    '>>> quote',
    'back\\slash \\*',
    '\\',
  ])('shows %s as it is', (text) => {
    const seen = [paragraph(text), smallPrint(text), heading(2, text), paragraph(strong(text)), fields(field('said', text))].map((block) =>
      readMarkdown(shown(block)),
    );
    expect(seen.map(({ text: words }) => words)).toEqual([text, text, text, text, `said  ${text}`]);
    expect(seen.flatMap(({ live }) => live)).toEqual([]);
  });

  it('shows any text as it is, and nothing in it lives', () => {
    const marks = fc.constantFrom(
      '*',
      '_',
      '~',
      '|',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '@',
      '#',
      '-',
      '\\',
      ':',
      ' ',
      'a',
      '1',
      '.',
      '/',
      '!',
    );
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 30 }), (signs) => {
        const text = signs.join('').trim().replace(/ +/g, ' ');
        fc.pre(text !== '');
        expect(readMarkdown(shown(paragraph(text)))).toEqual({ text, live: [] });
      }),
      { numRuns: 3_000 },
    );
  });

  it('loses no letter, whatever the message', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const plain = fc.array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 200 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 20 }), (paragraphs) => {
        const any = message('t', ...paragraphs.map((words) => paragraph(words)));
        const all = payloadsOf(any)
          .map((payload) => letters(textOf({ ...payload })))
          .join('');
        expect(all).toBe(letters(paragraphs.join('')));
      }),
      { numRuns: 100 },
    );
  });

  it('makes links of web addresses only, and keeps the words of the others', () => {
    expect(shown(paragraph(link('https://news.example/a_(b)*c*', 'Gazette'), ' ', link('javascript:alert(1)', 'nothing')))).toBe(
      '[Gazette](https://news.example/a_%28b%29%2Ac%2A) nothing',
    );
  });

  it('shows where a link leads when its words look like an address', () => {
    expect(shown(paragraph(link('https://evil.example/x', 'https://bank.example')))).toBe('<https://evil.example/x>');
  });

  it('takes no longer for what is made to take long', () => {
    const startedAt = performance.now();
    for (const sign of [' ', '*', '[', '\\', '1', '@everyone ', '](', ': '])
      shown(paragraph(strong(sign.repeat(200_000 / sign.length)), sign.repeat(100)));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it.each([
    ['blanks inside a style', [strong(' a '), 'b'], '**a** b'],
    ['two styles that touch', [strong('a'), { type: 'emphasis', children: [{ type: 'text', value: 'b' }] } as const], '**a**\u2060*b*'],
    ['a style in itself', [strong(strong('a'), 'b')], '**ab**'],
    ['a link in a link', [link('https://a.example/', link('https://b.example/', 'x'))], '[x](https://a.example/)'],
  ])('writes %s so that it is read', (_what, content, expected) => {
    expect(shown(paragraph(...content))).toBe(expected);
  });

  it('puts one value behind its label and several under it', () => {
    expect(shown(fields(field('figures', '12'), field('said', 'a'), field('said', 'b')))).toBe('**figures**  12\n**said**\n- a\n- b');
  });

  it('makes buttons of actions, and typed lines of those that no button could carry', () => {
    const [payload = {}] = renderDiscord(
      message(
        't',
        actions(
          { label: 'Ana', command: 'who', args: { name: 'e_1' } },
          { label: 'More', command: 'news', args: { words: 'w'.repeat(90) } },
        ),
      ),
    );
    expect([buttonsOf(payload).map(({ label }) => label), textOf(payload)]).toEqual([['Ana'], `-# More: /news ${'w'.repeat(90)}`]);
  });

  it('shows no picture from elsewhere, but a link to it', () => {
    expect(shown({ type: 'image', url: 'https://news.example/a.png', alt: 'The ferry' })).toBe(
      '-# [The ferry](https://news.example/a.png)',
    );
  });

  it('shows at least its title', () => {
    expect(textOf(renderDiscord({ title: 'Nothing new', blocks: [] })[0] ?? {})).toBe('Nothing new');
  });
});
