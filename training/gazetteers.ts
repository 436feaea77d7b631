// training/gazetteers/*.txt, a name a line -> keys of known names by the lists that they are on.
import { readdirSync, readFileSync } from 'node:fs';
import { LISTS, nameHash } from '../src/ingestion/reading/known-names.ts';
import { keyOf } from '../src/ingestion/reading/name-model.ts';
import { wordOf } from '../src/ingestion/reading/name-words.ts';
import { tokenize } from '../src/text/tokens.ts';

const FOLDER = new URL('gazetteers/', import.meta.url);

/** Bits of lists -> keys, ascending. A file belongs to the list that its name begins with: organization-own.txt to organization. */
export function readGazetteers(): Map<number, number[]> {
  const bitsOf = new Map<number, number>();
  for (const file of readdirSync(FOLDER).sort()) {
    const bit = LISTS.findIndex((list) => file.startsWith(list));
    if (bit < 0) throw new Error(`training/gazetteers/${file}: no list of that name`);
    for (const name of linesOf(new URL(file, FOLDER))) {
      const key = keyOf(nameHash(tokenize(name).map((token) => wordOf(token.text))));
      bitsOf.set(key, (bitsOf.get(key) ?? 0) | (1 << bit));
    }
  }
  return grouped(bitsOf);
}

/** Words for people of a country, in small letters. */
export function readDemonyms(): ReadonlySet<string> {
  return new Set(linesOf(new URL('demonym.txt', FOLDER)).map((word) => word.toLowerCase()));
}

const linesOf = (file: URL): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

function grouped(bitsOf: ReadonlyMap<number, number>): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const [key, bits] of [...bitsOf].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const keys = lists.get(bits);
    if (keys) keys.push(key);
    else lists.set(bits, [key]);
  }
  return lists;
}
