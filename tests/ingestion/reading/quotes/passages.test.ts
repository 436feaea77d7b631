import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../src/ingestion/reading/quotes/passages.ts';
import { resolveEntities } from '../../../../src/ingestion/reading/resolve-entities.ts';
import { parseMarked } from '../marked-text.ts';

function rowsOf(marked: string): string[] {
  const { document, names } = parseMarked(marked);
  return findPassages(document, resolveEntities(document, names)).map(({ elements }) =>
    elements.map(({ kind, low, entity }) => (kind === 'name' ? `<${entity?.name}>` : kind === 'quotation' ? 'QUOTE' : low)).join(' '),
  );
}

describe('findPassages', () => {
  it.each([
    ['makes one element of a quotation', '"Go on," she said.', ['QUOTE she said .']],
    ['makes one element of a name', '[P Ana Lind] left.', ['<Ana Lind> left .']],
    ['joins sentences that one quotation holds together', '"We came. We saw," she said. They left.', ['QUOTE she said .', 'they left .']],
    ['keeps the full stop of an abbreviation with its word', 'The Fla. plan failed.', ['the fla. plan failed .']],
    ['keeps together what hyphens join', 'The 20-year-old left.', ['the 20-year-old left .']],
    ['takes a name with a hyphen behind it for a word', 'A [L Riga]-based firm left.', ['a riga-based firm left .']],
    ['makes one word of a short bracket', 'The agency ([O RCB]) left.', ['the agency () left .']],
    ['parts paragraphs', 'They left\nShe came', ['they left', 'she came']],
  ])('%s', (_what, marked, rows) => {
    expect(rowsOf(marked)).toEqual(rows);
  });
});
