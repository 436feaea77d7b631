// npm run train:names -- <folder>... [--out <file>]: folders of annotated texts -> the model file of the name tagger.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDemonyms, readGazetteers } from './gazetteers.ts';
import { mendNames } from './mend-names.ts';
import { trainNames } from './names-trainer.ts';
import { readExamples } from './read-examples.ts';

const MODEL = fileURLToPath(new URL('../src/ingestion/reading/names.model', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: MODEL } } });
if (positionals.length === 0) throw new Error('name the folders to learn from: npm run train:names -- training/newsroom/* training/wire');

const demonyms = readDemonyms();
const texts = positionals
  .flatMap((folder) => readExamples(folder))
  .map((text) => mendNames(text, (word) => demonyms.has(word.toLowerCase())));
const bytes = trainNames(texts, readGazetteers());
writeFileSync(values.out, bytes);
console.log(
  `${texts.length} texts, ${texts.reduce((sum, { names }) => sum + names.length, 0)} names -> ${values.out}, ${bytes.length} bytes`,
);
