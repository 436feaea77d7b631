import { describe, expect, it } from 'vitest';
import {
  actions,
  blockquote,
  field,
  fields,
  heading,
  link,
  message,
  paragraph,
  smallPrint,
  thematicBreak,
} from '../../src/message/build.ts';
import { layOut } from '../../src/message/layout.ts';
import type { Block } from '../../src/message/message.ts';

const laidOut = (blocks: readonly Block[], width = 40, more = {}) =>
  layOut(message('t', ...blocks), { width, hasLinks: true, hasPrompt: false, ...more }).map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );

describe('layOut', () => {
  it('sets the masthead between two rules, its aside at the right', () => {
    expect(laidOut([heading(1, 'Morning brief', { aside: '08:00' })])).toEqual([
      '━'.repeat(40),
      'Morning brief                      08:00',
      '─'.repeat(40),
    ]);
  });

  it('sets a long title in lines of even length, the aside behind the last', () => {
    expect(laidOut([heading(2, 'Ferry Fire Off Split Injures 12 as 214 Are Safe', { marker: '1', aside: 'new' })])).toEqual([
      '1  Ferry Fire Off Split',
      '   Injures 12 as 214 Are Safe        new',
    ]);
  });

  it('sets an aside below where it is too wide', () => {
    expect(
      laidOut([heading(2, 'A title that takes most of the line', { marker: '1', aside: 'The Very Long Named Gazette of Ghent' })]),
    ).toEqual(['1  A title that takes most of the line', '   The Very Long Named Gazette of Ghent']);
  });

  it('runs the title of a section into a rule', () => {
    expect(laidOut([heading(2, 'Said', { aside: '3' }), paragraph('x')])).toEqual([`Said ${'─'.repeat(33)} 3`, 'x']);
  });

  it('hangs a story in behind its number, set tight, and ends it at the next rule', () => {
    const story = [heading(2, 'One', { marker: '1' }), paragraph('nut graf'), smallPrint('Gazette')];
    expect(laidOut([...story, heading(2, 'Two', { marker: '2' }), thematicBreak, smallPrint('foot')])).toEqual([
      '1  One',
      '   nut graf',
      '   Gazette',
      '',
      '2  Two',
      '─'.repeat(40),
      'foot',
    ]);
  });

  it('aligns the labels of all fields and says each label once', () => {
    const blocks = [fields(field('said', 'a'), field('said', 'b')), paragraph('x'), fields(field('not known', 'c'))];
    expect(laidOut(blocks)).toEqual(['said       a', '           b', '', 'x', '', 'not known  c']);
  });

  it('sets a label that is too wide for its column on a line of its own', () => {
    expect(laidOut([fields(field('a label that is long', 'value'), field('in', 'x'))])).toEqual([
      'a label that is long',
      '    value',
      'in  x',
    ]);
  });

  it('sets a quote with its attribution below', () => {
    expect(laidOut([blockquote('“The sea was calm, and that saved lives”', 'she said')])).toEqual([
      '  “The sea was calm, and that saved',
      '  lives”',
      '    — she said',
    ]);
  });

  it('gives one number to one address, and lists each once', () => {
    const one = link('https://a.example/', 'Gazette', 'Gazette, 23 Nov');
    const other = link('https://b.example/', 'Courier');
    expect(laidOut([paragraph(one, ' ', other, ' ', one)], 60, { hasLinks: false })).toEqual([
      'Gazette[1] Courier[2] Gazette[1]',
      '',
      '[1] Gazette, 23 Nov  https://a.example/',
      '[2]  https://b.example/',
    ]);
  });

  it('does not number an address that is written out', () => {
    const url = 'https://news.example/a-way-that-is-longer-than-the-line';
    expect(laidOut([smallPrint(link(url, url))], 30, { hasLinks: false })).toEqual([url]);
  });

  it('numbers the actions of a page through where there is a prompt', () => {
    const action = (label: string) => actions({ label, command: 'who', args: { name: label } });
    expect(laidOut([action('Ana'), action('Luka')], 40, { hasPrompt: true })).toEqual([' 1)  Ana', '', ' 2)  Luka']);
  });
});
