import { describe, expect, it } from 'vitest';
import { parseCases } from '../../training/read-markup.ts';

const article = (...lines: string[]) => parseCases(['# one-01 | A title | 2025-01-01', ...lines].join('\n'))[0];
const marked = (...lines: string[]) => {
  const { text = '', names = [] } = article(...lines) ?? {};
  return names.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
};

describe('parseCases', () => {
  it('takes the marks off', () => {
    expect(article('{s1 Ann Lee} {c1 said} {q1 "{n two cats} left {d=2025-01-01 today}"}.')?.text).toBe(
      'Ann Lee said "two cats left today".',
    );
  });

  it('marks a person by full name, by what follows the first name and by the last word', () => {
    expect(marked('@ PER Ursula van Laan = mayor', 'Ursula van Laan spoke. Mayor van Laan left; Laan is 40.')).toEqual([
      'person Ursula van Laan',
      'person van Laan',
      'person Laan',
    ]);
  });

  it('marks the longest form and never inside a word', () => {
    expect(marked('@ LOC York', '@ ORG New York Post', 'The New York Post sells in York and Yorkshire.')).toEqual([
      'organization New York Post',
      'place York',
    ]);
  });

  it('leaves the name inside a work or an event alone', () => {
    expect(marked('@ LOC Malaysia', '@ NOT Malaysia Open', 'She won the Malaysia Open in Malaysia.')).toEqual(['place Malaysia']);
  });

  it.each(['{n two cats left.', 'two cats} left.', '{N two cats} left.'])('refuses %s', (line) => {
    expect(() => article(line)).toThrow('one-01');
  });
});
