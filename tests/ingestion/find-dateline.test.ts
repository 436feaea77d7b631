import { describe, expect, it } from 'vitest';
import { findDateline } from '../../src/ingestion/find-dateline.ts';

describe('findDateline', () => {
  it.each([
    ['PARIS (Reuters) - France said', { place: 'PARIS', agency: 'Reuters' }],
    ['KYIV, Ukraine (AP) — Russia', { place: 'KYIV, Ukraine', agency: 'Associated Press' }],
    ['SANTIAGO — Chile', { place: 'SANTIAGO', agency: undefined }],
    ['SPLIT, Croatia (Northline) - Rescuers', { place: 'SPLIT, Croatia', agency: undefined }],
    ['(AFP) - The president', { place: '', agency: 'AFP' }],
    ['The president (of France) - who', null],
    ['A fire — the third', null],
    ['Paris said no.', null],
  ])('reads %s', (paragraph, expected) => {
    expect(findDateline(paragraph)).toEqual(expected);
  });
});
