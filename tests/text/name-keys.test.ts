import { describe, expect, it } from 'vitest';
import { nameKeys } from '../../src/text/name-keys.ts';

describe('nameKeys', () => {
  it('gives the whole name, its sounds in any order, the consonants of its last word', () => {
    expect(nameKeys('Natalia Eismont')).toEqual(['natalia eismont', '~eismont natalia', '~esmnt']);
  });

  it('adds the acronym of three capitalised words and more', () => {
    expect(nameKeys('World Food Programme')).toContain('wfp');
  });

  it.each([
    ['Eismont', 'Natalia Ejsmont'],
    ['Natalia Eismont', 'Наталья Эйсмонт'],
    ['Alexander Lukashenko', 'Aliaksandr Lukashenka'],
    ['Eismont Natalia', 'Natalia Eismont'],
    ['WFP', 'World Food Programme'],
    ['Martin Luther King Jr.', 'Martin Luther King'],
  ])('lets %s and %s meet', (a, b) => {
    expect(new Set(nameKeys(a)).isDisjointFrom(new Set(nameKeys(b)))).toBe(false);
  });

  it('is empty for a name without letters', () => {
    expect(nameKeys('—')).toEqual([]);
  });
});
