import { describe, expect, it } from 'vitest';
import {
  bulleted,
  field,
  fields,
  heading,
  inline,
  joined,
  link,
  message,
  numbered,
  paragraph,
  strong,
  thematicBreak,
} from '../../src/message/build.ts';

const text = (value: string) => ({ type: 'text', value });

describe('inline', () => {
  it('joins neighbouring texts and leaves out what is not there', () => {
    expect(inline('a', null, false, ['b', undefined, ''], strong('c'), 'd')).toEqual([
      text('ab'),
      { type: 'strong', children: [text('c')] },
      text('d'),
    ]);
  });
});

describe('link', () => {
  it('is the content alone where there is no address', () => {
    expect([inline(link(undefined, 'Gazette')), inline(link('https://a.example', 'Gazette', 'title'))]).toEqual([
      [text('Gazette')],
      [{ type: 'link', url: 'https://a.example', title: 'title', children: [text('Gazette')] }],
    ]);
  });
});

describe('joined', () => {
  it('separates only what says something', () => {
    expect(inline(joined(['a', null, '', ['b'], false, 'c'], ', '))).toEqual([text('a, b, c')]);
  });
});

describe('message', () => {
  it('leaves out blocks that are empty', () => {
    const blocks = [
      paragraph(null),
      heading(2, ''),
      bulleted([]),
      numbered([]),
      fields(field('said', null)),
      thematicBreak,
      paragraph('x'),
    ];
    expect(message('t', null, false, blocks).blocks.map(({ type }) => type)).toEqual(['thematicBreak', 'paragraph']);
  });
});
