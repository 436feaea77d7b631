import { describe, expect, it } from 'vitest';
import { readHeaderFields } from '../../../src/ingestion/plain-text/header-fields.ts';

describe('readHeaderFields', () => {
  it('reads keys and values, whatever their case, and the text below', () => {
    const { fields, rest } = readHeaderFields('TITLE: A lake\n\nByline: Jane Doe\nDate: 4 March 2026\n\nTEXT: It is cold.');
    expect([Object.fromEntries(fields), rest]).toEqual([{ title: 'A lake', byline: 'Jane Doe', date: '4 March 2026' }, 'It is cold.']);
  });

  it('joins a folded mail header', () => {
    const { fields } = readHeaderFields('Subject: A lake\n that is cold\nFrom: The Post <a@post.example>\n\nx');
    expect(fields.get('title')).toBe('A lake that is cold');
  });

  it('takes no single line for a header', () => {
    const text = 'Source: it was the ministry\nand nobody else.';
    expect(readHeaderFields(text)).toEqual({ fields: new Map(), rest: text });
  });

  it('stops at the first line that is no known field', () => {
    expect(readHeaderFields('Title: A\nDate: B\nKyiv: the mayor said\nx').rest).toBe('Kyiv: the mayor said\nx');
  });
});
