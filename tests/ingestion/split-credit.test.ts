import { describe, expect, it } from 'vitest';
import { creditOnly, splitCredit } from '../../src/ingestion/split-credit.ts';

describe('splitCredit', () => {
  const text = 'The minister arrives at the palace on Oct. 10.';

  it.each([
    [`${text} **Jane Doe/POOL/TASS**`, 'Jane Doe/POOL/TASS'],
    [`${text} (Photo: Jane Doe/AFP)`, 'Jane Doe/AFP'],
    [`${text} (Photo by Jane Doe / AFP)`, 'Jane Doe / AFP'],
    [`${text} Image: Jane Doe/dpa/picture alliance`, 'Jane Doe/dpa/picture alliance'],
    [`${text} © Jane Doe, AFP`, 'Jane Doe, AFP'],
    [`${text} | Photo: Jane Doe`, 'Jane Doe'],
    [`${text} AFP/Getty Images`, 'AFP/Getty Images'],
    [`${text} Jane Doe/AP`, 'Jane Doe/AP'],
    [`${text} Photograph: Jane Doe/Reuters`, 'Jane Doe/Reuters'],
    [`${text} (AP Photo/Jane Doe)`, 'AP Photo/Jane Doe'],
    [`*${text} (Jane Doe via Getty Images)*`, 'Jane Doe via Getty Images'],
    [`Photo caption: ${text} Credit: Jane Doe`, 'Jane Doe'],
  ])('parts %s', (line, credit) => {
    expect(splitCredit(line)).toEqual({ text, credit });
  });

  it.each([
    ['He plays on both wings (SG/SF).'],
    ['Position: SG/SF'],
    ['The drug is made by the company that sells Mounjaro/Zepbound.'],
    ['"We will not go back," she said. (Reuters)'],
    ['The and/or clause was struck out by the court on Monday.'],
    ['He took a photo of the minister and left.'],
    ['The image of the country has suffered, the minister said.'],
    ['**By Jane Doe/Reuters**'],
    [`${'A long paragraph. '.repeat(60)}(Photo: Jane Doe)`],
  ])('leaves %s whole', (line) => {
    expect(splitCredit(line)).toBeNull();
  });

  it('ends soon on hostile lines', () => {
    const started = performance.now();
    for (const line of ['Aa '.repeat(199), 'A/'.repeat(299), '('.repeat(599), '**a'.repeat(199), 'photo: '.repeat(85), '© '.repeat(299)])
      splitCredit(line);
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('creditOnly', () => {
  it.each([
    ['Photo credit: Jane Doe', 'Jane Doe'],
    ['© Jane Doe', 'Jane Doe'],
    ['Jane Doe/AFP/Getty Images', 'Jane Doe/AFP/Getty Images'],
    ['Photo: The minister, at the time recently freed from jail in the capital, speaks', undefined],
    ['The minister spoke.', undefined],
  ])('judges %s', (line, expected) => {
    expect(creditOnly(line)).toBe(expected);
  });
});
