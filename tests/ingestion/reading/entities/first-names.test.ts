import { describe, expect, it } from 'vitest';
import { genderOfFirstName } from '../../../../src/ingestion/reading/entities/first-names.ts';

describe('genderOfFirstName', () => {
  it.each([
    ['Natalia', 'female'],
    ['Yelena', 'female'],
    ['Marie-Claude', 'female'],
    ['Žofia', 'female'],
    ['Alexey', 'male'],
    ['Jean-Noël', 'male'],
    ['Håkon', 'male'],
    ['Joan', null],
    ['Xyzzy', null],
    ['', null],
  ])('%s: %s', (name, gender) => {
    expect(genderOfFirstName(name)).toBe(gender);
  });
});
