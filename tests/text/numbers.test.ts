import { describe, expect, it } from 'vitest';
import { parseFigure, parseFraction, parseNumber, scaleOf } from '../../src/text/numbers.ts';

describe('parseFigure', () => {
  it.each([
    ['1,146', 1146],
    ['29.5', 29.5],
    ['1,000,000', 1_000_000],
    ['2,31,000', 231_000],
  ])('reads %s', (figure, value) => {
    expect(parseFigure(figure)).toBe(value);
  });

  it.each(['', 'x', '1,1', '3.', '12:30', '1.2.3'])('reads no number in %j', (figure) => {
    expect(parseFigure(figure)).toBeNull();
  });
});

describe('parseNumber', () => {
  it.each([
    ['seventeen', 17],
    ['eighty-six', 86],
    ['four hundred and twelve', 412],
    ['two thousand and five', 2005],
    ['2.1 billion', 2_100_000_000],
    ['three million', 3_000_000],
    ['a hundred', 100],
    ['1.75 crore', 17_500_000],
    ['one hundred thousand', 100_000],
  ])('reads %s', (phrase, value) => {
    expect(parseNumber(phrase)).toBe(value);
  });

  it.each(['', 'and', 'several', 'two men'])('reads no number in %j', (phrase) => {
    expect(parseNumber(phrase)).toBeNull();
  });
});

describe('parseFraction', () => {
  it.each([
    ['half', 0.5],
    ['a third', 1 / 3],
    ['two-thirds', 2 / 3],
    ['nine-tenths', 0.9],
    ['three quarters', 0.75],
  ])('reads %s', (phrase, value) => {
    expect(parseFraction(phrase)).toBeCloseTo(value);
  });

  it('reads no fraction in an ordinary word', () => {
    expect(parseFraction('a man')).toBeNull();
  });
});

describe('scaleOf', () => {
  it('knows abbreviations in any case', () => {
    expect([scaleOf('bn'), scaleOf('Million'), scaleOf('men')]).toEqual([1e9, 1e6, null]);
  });
});
