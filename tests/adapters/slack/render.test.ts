import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slackLimits } from '../../../src/adapters/slack/limits.ts';
import { renderSlack } from '../../../src/adapters/slack/render.ts';
import {
  actions,
  blockquote,
  field,
  fields,
  heading,
  link,
  message,
  numbered,
  paragraph,
  smallPrint,
  strong,
} from '../../../src/message/build.ts';
import { fit as fitInto } from '../../../src/message/fit.ts';
import { inertText } from '../../../src/message/inert.ts';
import type { Message } from '../../../src/message/message.ts';
import { complaintsAbout, flatten, pingsOf, stylesOf, textOf } from '../../fakes/slack-server/validate.ts';
import { anyMessage } from '../../fixtures/arbitrary-message.ts';

const rendered = (any: Message) => fitInto(any, slackLimits).flatMap(renderSlack);
const blocksOf = (any: Message) => rendered(any).flatMap(({ blocks }) => blocks as readonly Record<string, unknown>[]);

/** What a person sees: entities resolved, links as their words. */
const seenIn = (payload: Readonly<Record<string, unknown>>) =>
  flatten(payload.blocks)
    .flatMap(({ type, text }) => (typeof text !== 'string' ? [] : [type === 'mrkdwn' ? resolved(text) : text]))
    .join('\n');
const resolved = (markup: string) =>
  markup
    .replace(/<https?:[^|>]*\|([^>]*)>/g, '$1')
    .replace(/&(lt|gt|amp);/g, (_all, name) => ({ lt: '<', gt: '>', amp: '&' })[String(name)] ?? '');

const HOSTILE = [
  '@everyone',
  '@here @channel',
  '<!channel>',
  '<!here|here>',
  '<@U1>',
  '<#C1|general>',
  '<!subteam^S1>',
  '<!date^1392734382^{date}|x>',
  '&lt;!channel&gt;',
  '`code` ```block```',
  '*bold* _italic_ ~gone~',
  '[a](https://evil.example)',
  '<https://evil.example|bank.example>',
  ':smile: :flag-us:',
  '> quote',
  '• item',
  'a|b',
  'AT&T',
];
const places: readonly [string, (words: string) => Message][] = [
  ['a masthead', (words) => message(words, heading(1, words, { aside: words }))],
  ['a story', (words) => message(words, heading(2, words, { marker: '1', aside: words }))],
  ['a section', (words) => message(words, heading(2, words, { aside: words }))],
  ['a paragraph', (words) => message(words, paragraph(words, strong(words)))],
  ['small print', (words) => message(words, smallPrint(words))],
  ['small print with a link', (words) => message(words, smallPrint(link('https://news.example/a', words), ' · ', words))],
  ['a list', (words) => message(words, numbered([words, link('https://news.example/a', words)]))],
  ['a quotation', (words) => message(words, blockquote(words, words))],
  ['fields', (words) => message(words, fields(field('said', words), field('said', words), field('figures', words)))],
  ['a button', (words) => message(words, actions({ label: words, command: 'who', args: { name: words } }))],
];

describe('renderSlack', () => {
  it.each(places)('shows hostile words in %s as they are, and none of them pings, links or styles', (_where, build) => {
    const wrong = HOSTILE.flatMap((words) =>
      rendered(build(words)).flatMap((payload) => [
        ...complaintsAbout(payload),
        ...pingsOf(payload),
        ...stylesOf(payload),
        ...(seenIn(payload).includes(words) ? [] : [`${words} is shown as ${seenIn(payload)}`]),
        ...flatten(payload.blocks).flatMap(({ type, url }) =>
          type === 'link' && url !== 'https://news.example/a' ? [`link to ${url}`] : [],
        ),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps any message within the limits, and cuts inside no character', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        expect(rendered(any).flatMap(complaintsAbout)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps long messages within the limits', () => {
    const long = fc
      .array(anyMessage, { minLength: 8, maxLength: 20 })
      .map((many) => ({ title: 'long', blocks: many.flatMap(({ blocks }) => blocks) }));
    fc.assert(
      fc.property(long, (any) => {
        expect(rendered(any).flatMap(complaintsAbout)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['many blocks', Array.from({ length: 120 }, (_, index) => heading(1, `Part ${index}`))],
    ['much text', Array.from({ length: 30 }, () => paragraph('x'.repeat(1000)))],
  ])('makes pages of %s that did not go through fit', (_what, blocks) => {
    const payloads = renderSlack({ title: 'Long', blocks });
    expect([payloads.flatMap(complaintsAbout), payloads.length]).toEqual([[], expect.toSatisfy((count: number) => count > 2)]);
  });

  it('loses no letter of any message but what fit reports', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        const lost: string[] = [];
        const shown = fitInto(any, slackLimits, { onLoss: (words) => lost.push(words) })
          .flatMap(renderSlack)
          .map(seenIn)
          .join('');
        if (lost.length > 0) return;
        expect(linesIn(any).filter((line) => !lettersOf(shown).includes(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('stands well beside its neighbours at the limit of a header: 150 or 151 characters', () => {
    const kinds = [150, 151].map((length) => blocksOf(message('t', heading(1, 'x'.repeat(length))))[0]?.type);
    expect(kinds).toEqual(['header', 'rich_text']);
  });

  it('keeps the links of a story', () => {
    const shown = JSON.stringify(blocksOf(message('t', heading(2, link('https://news.example/a', 'Story'), { marker: '1' }))));
    expect(shown).toContain('"url":"https://news.example/a"');
  });

  it('sets small print with links small, unless its words would be obeyed', () => {
    const kindsOf = (words: string) =>
      blocksOf(message('t', smallPrint(link('https://news.example/a_b_c', words)))).map(({ type }) => type);
    expect(['Gazette, 08:00: all', '> Gazette', ':sun: Gazette', 'The *Gazette*'].map(kindsOf)).toEqual([
      ['context'],
      ['rich_text'],
      ['rich_text'],
      ['rich_text'],
    ]);
  });

  it('makes no link of what is no address of the web', () => {
    const shown = blocksOf(message('t', paragraph(link('javascript:alert(1)', 'words')), smallPrint(link('data:text/html,x', 'words'))));
    expect(flatten(shown).filter(({ type, text }) => type === 'link' || String(text).includes('data:'))).toEqual([]);
  });

  it('shows where a link leads whose words are another address', () => {
    const shown = blocksOf(message('t', paragraph(link('https://evil.example/', 'https://bank.example/'))));
    expect(textOf({ blocks: shown })).toBe('https://evil.example/');
  });

  it('draws a rule before a story, not under a heading', () => {
    const types = blocksOf(
      message(
        't',
        heading(1, 'Brief'),
        heading(2, 'One', { marker: '1' }),
        paragraph('a'),
        heading(2, 'Two', { marker: '2' }),
        paragraph('b'),
      ),
    ).map(({ type }) => type);
    expect(types).toEqual(['header', 'header', 'rich_text', 'divider', 'header', 'rich_text']);
  });

  it('shows a call that is too long for a button as what one would type', () => {
    const [payload = {}] = rendered(message('t', actions({ label: 'More', command: 'who', args: { name: '"'.repeat(1001) } })));
    expect([textOf(payload).startsWith('More: /who'), complaintsAbout(payload)]).toEqual([true, []]);
  });

  it('gives an empty message its title', () => {
    expect(textOf(rendered({ title: 'Nothing new', blocks: [] })[0] ?? {})).toBe('Nothing new');
  });
});

const lettersOf = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** Of every line of a message on its own. */
const linesIn = ({ blocks }: Message) => blocks.flatMap((block) => linesOf(block).map((line) => lettersOf(valuesOf(line).join(''))));

function linesOf(block: Message['blocks'][number]): readonly unknown[] {
  switch (block.type) {
    case 'heading':
      return [block.children, block.aside];
    case 'blockquote':
      return [block.children, block.attribution];
    case 'paragraph':
    case 'smallPrint':
      return [block.children];
    case 'list':
      return block.items;
    case 'fields':
      return block.fields.map(({ value }) => value);
    case 'thematicBreak':
    case 'image':
    case 'actions':
      return [];
  }
}
const valuesOf = (value: unknown): readonly string[] =>
  flatten(value).flatMap(({ type, value: words }) => (type === 'text' ? [inertText(String(words))] : []));
