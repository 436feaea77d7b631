// A process that does what one reading thread does: loads the model, reads generated articles; prints both as JSON for the benchmark.
import { readFileSync } from 'node:fs';
import { read } from '../../src/ingestion/reading/read.ts';
import { loadNameModel } from '../../src/ingestion/reading/tag-names.ts';
import { generated } from './reading-texts.ts';

const ARTICLES = 300;

const bytes = readFileSync(new URL('../../src/ingestion/reading/names.model', import.meta.url));
const begun = performance.now();
const model = loadNameModel(bytes);
const loadMs = performance.now() - begun;
for (let index = 0; index < ARTICLES; index++) read(generated(index), model);
console.log(JSON.stringify({ loadMs, rssMb: process.memoryUsage.rss() / 1e6 }));
