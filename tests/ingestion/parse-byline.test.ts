import { describe, expect, it } from 'vitest';
import { agencyOf } from '../../src/ingestion/agencies.ts';
import { parseByline } from '../../src/ingestion/parse-byline.ts';
import { slownessOf } from '../text/linear-time.ts';

describe('parseByline', () => {
  it.each([
    ['By AFP', [], 'AFP'],
    ['By Ana Jurić', ['Ana Jurić'], undefined],
    ['By Jane Doe and John Roe, Reuters', ['Jane Doe', 'John Roe'], 'Reuters'],
    ['Words by Jane Doe & John Roe', ['Jane Doe', 'John Roe'], undefined],
    ['BY JANE O’HARA-MCCOY |', ['Jane O’Hara-McCoy'], undefined],
    ['By Lucía Paredes in Huaraz', ['Lucía Paredes'], undefined],
    ['By Jane Doe for The Daily Planet', ['Jane Doe'], undefined],
    ['By Jane Doe The Associated Press', ['Jane Doe'], 'Associated Press'],
    ['Jane Doe (dpa)', ['Jane Doe'], 'dpa'],
    ['Jane Doe, Political Correspondent', ['Jane Doe'], undefined],
    ['By Ludwig van der Berg and Omar al-Farsi', ['Ludwig van der Berg', 'Omar al-Farsi'], undefined],
    ['By Dr. Jane Doe, Ph.D.', ['Dr. Jane Doe'], undefined],
    ['By, The Canadian Press', [], 'Canadian Press'],
    ['Von Klara Wendt und Jörg Maß', ['Klara Wendt', 'Jörg Maß'], undefined],
    ['By Northline Wire', [], 'Northline Wire'],
    ['By the newsroom', [], undefined],
    ['By mschmidt', [], undefined],
    ['By Jane Doe jane@paper.example', ['Jane Doe'], undefined],
  ])('reads %s', (line, authors, agency) => {
    expect(parseByline(line)).toMatchObject({ authors, agency });
  });

  it.each(['Belarus Pardons 31 Ukrainians', 'The Long Goodbye', 'Ferry Burns After Storm', 'He said so'])('takes %s for nobody', (line) => {
    expect(parseByline(line)).toMatchObject({ authors: [], agency: undefined });
  });

  it.each(['By ', 'A ', 'a-', 'Aa, '])('takes about as long for a line of "%s" as for prose', (piece) => {
    expect(slownessOf(parseByline, piece.repeat(200_000 / piece.length))).toBeLessThan(50);
  });
});

describe('agencyOf', () => {
  it.each([
    ['AP', 'Associated Press'],
    ['The Associated Press', 'Associated Press'],
    ['Agence France-Presse', 'AFP'],
    ['Meridian News Agency', 'Meridian News Agency'],
    ['ap', undefined],
    ['Jane Doe', undefined],
  ])('knows %s', (text, expected) => {
    expect(agencyOf(text)).toBe(expected);
  });
});
