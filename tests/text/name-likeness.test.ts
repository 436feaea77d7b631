import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLikeness } from '../../src/text/name-likeness.ts';

describe('nameLikeness', () => {
  it.each([
    ['Natalia Eismont', 'NATALIA EISMONT'],
    ['Natalia Eismont', 'Eismont, Natalia'],
    ['Jurgita Stankevičienė', 'Jurgita Stankeviciene'],
    ['Mr. Donald Trump', 'Donald Trump'],
    ['U.S.', 'US'],
  ])('takes %s and %s for the same spelling', (a, b) => {
    expect(nameLikeness(a, b)).toBeGreaterThan(0.97);
  });

  it.each([
    ['Eismont', 'Eysmont'],
    ['Eismont', 'Ejsmont'],
    ['Eismont', 'Эйсмонт'],
    ['Eismont', 'Natalia Eismont'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['N. Eismont', 'Natalia Eismont'],
    ['Ursula von der Leyen', 'Ursula Leyen'],
    ['J.K. Rowling', 'J. K. Rowling'],
    ['Donald J. Trump', 'Donald Trump'],
  ])('finds %s and %s very alike', (a, b) => {
    expect(nameLikeness(a, b)).toBeGreaterThan(0.9);
  });

  it.each([
    ['Eismnot', 'Eismont'],
    ['Eismon', 'Natalia Eismont'],
    ['Alexander Lukashenko', 'Aleksandr Lukashenka'],
    ['Stankevicene', 'Jurgita Stankevičienė'],
  ])('forgives the slip between %s and %s', (a, b) => {
    expect(nameLikeness(a, b)).toBeGreaterThan(0.75);
  });

  it.each([
    ['Natalia Eismont', 'Viktar Eismont'],
    ['Li', 'Lu'],
    ['Marta Kowalska', 'Piotr Nowak'],
    ['', 'Eismont'],
    ['Iran', 'Iraq'],
    ['N. Eismont', 'Viktar Eismont'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(nameLikeness(a, b)).toBeLessThan(0.75);
  });

  it('ranks a surname above a given name', () => {
    expect(nameLikeness('Eismont', 'Natalia Eismont')).toBeGreaterThan(nameLikeness('Natalia', 'Natalia Eismont'));
  });

  const word = fc.constantFrom('Ana', 'Anna', 'Marta', 'Marte', 'Silva', 'Silve', 'de', 'J.', 'Jr', 'Müller', 'Mueller');
  const names = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
  );

  it('is symmetric and stays between 0 and 1', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const likeness = nameLikeness(a, b);
        return likeness >= 0 && likeness <= 1 && Math.abs(likeness - nameLikeness(b, a)) < 1e-9;
      }),
    );
  });
});
