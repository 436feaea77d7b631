// The reading engine: `npm run bench:reading`. Speed of read() and of its stages on one core, beside compromise on the same texts in the
// same rounds; load time and memory of one process; long and hostile texts. Medians of one run, each with its goal.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import type { Article } from '../../src/domain/article.ts';
import { attributeQuotes } from '../../src/ingestion/reading/attribute-quotes.ts';
import { openDocument } from '../../src/ingestion/reading/document.ts';
import { extractFacts } from '../../src/ingestion/reading/extract-facts.ts';
import { read } from '../../src/ingestion/reading/read.ts';
import { resolveEntities } from '../../src/ingestion/reading/resolve-entities.ts';
import { summarize } from '../../src/ingestion/reading/summarize.ts';
import { loadNameModel, tagNames } from '../../src/ingestion/reading/tag-names.ts';
import { adversarial, articleOf, countWords, generated, longArticle, newsroom } from './reading-texts.ts';

const ROUNDS = 7;
const ARTICLES = 60;
/** So many words are one article, whatever the texts. */
const ARTICLE_WORDS = 700;
const LONG_WORDS = 100_000;

const model = loadNameModel(readFileSync(new URL('../../src/ingestion/reading/names.model', import.meta.url)));

function main(): void {
  compare(
    'generated texts',
    Array.from({ length: ARTICLES }, (_, index) => generated(index)),
  );
  const annotated = newsroom(new URL('../../../shared/eval/facts/newsroom/', import.meta.url));
  if (annotated.length === 0) console.log('annotated newsroom: not here, left out');
  else compare('annotated newsroom', annotated);
  measureProcess();
  measureLength();
  for (const [name, text] of Object.entries(adversarial)) {
    const ms = time(() => read(articleOf('Hostile', text), model));
    print(name, `${ms.toFixed(0)} ms`, '<= 50 ms for any one expression; this is all of read()');
  }
}

function compare(what: string, articles: readonly Article[]): void {
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const [ours, theirs] = alternate([() => readAll(articles), () => articles.map(({ text }) => namesByCompromise(text))]);
  const perSecond = (ms: number) => (1_000 * words) / ARTICLE_WORDS / ms;
  console.log(`\n${what}: ${articles.length}, ${Math.round(words / articles.length)} words each`);
  print(`read(), articles/s of ${ARTICLE_WORDS} words`, perSecond(ours).toFixed(0), '>= 150');
  print('compromise, names only, articles/s', perSecond(theirs).toFixed(0), '');
  print('read() against compromise', `${(theirs / ours).toFixed(1)}x`, '>= 5x');
  printStages(articles);
}

function readAll(articles: readonly Article[]): void {
  for (const article of articles) read(article, model);
}

function namesByCompromise(text: string): number {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations()].reduce((sum, view) => sum + view.out('array').length, 0);
}

function printStages(articles: readonly Article[]): void {
  const spent = new Map<string, number>();
  const stage = <T>(name: string, run: () => T): T => {
    const begun = performance.now();
    const result = run();
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - begun);
    return result;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const article of articles) {
      const document = stage('openDocument', () => openDocument(article));
      const names = stage('tagNames', () => tagNames(document, model));
      const cast = stage('resolveEntities', () => resolveEntities(document, names));
      const quotes = stage('attributeQuotes', () => attributeQuotes(document, cast));
      stage('extractFacts', () => extractFacts(document, cast, quotes));
      stage('summarize', () => summarize(document, cast));
    }
  }
  const total = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  for (const [name, ms] of spent) print(`  ${name}`, `${((100 * ms) / total).toFixed(0)}%`, '');
}

function measureProcess(): void {
  const script = fileURLToPath(new URL('reading-process.ts', import.meta.url));
  const runs = Array.from({ length: 5 }, (): { loadMs: number; rssMb: number } =>
    JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })),
  );
  console.log('\na process of its own, 300 articles read');
  print('loading the model', `${median(runs.map(({ loadMs }) => loadMs)).toFixed(0)} ms`, '<= 60 ms');
  const bareMb = Number(execFileSync(process.execPath, ['-p', 'process.memoryUsage.rss() / 1e6'], { encoding: 'utf8' }));
  const rssMb = median(runs.map((run) => run.rssMb));
  print('memory, Node and its type stripping included', `${rssMb.toFixed(0)} MB`, '');
  print('memory above a bare Node', `${(rssMb - bareMb).toFixed(0)} MB`, '<= 120 MB');
}

function measureLength(): void {
  const long = longArticle(LONG_WORDS);
  const short = Array.from({ length: Math.round(LONG_WORDS / ARTICLE_WORDS) }, (_, index) => generated(index));
  const [one, many] = alternate([() => read(long, model), () => readAll(short)], 5);
  const perWord = countWords(long.text) / short.reduce((sum, { text }) => sum + countWords(text), 0);
  console.log('\nlong and hostile texts');
  print(`${LONG_WORDS.toLocaleString('en')} words in one text against ${short.length}`, `${(one / many / perWord).toFixed(2)}x`, '<= 1.2x');
}

/** Medians over rounds in which each is run once, so that a slow moment of the machine hits all of them. */
function alternate(runs: readonly (() => unknown)[], rounds = ROUNDS): [first: number, second: number] {
  for (const run of runs) run();
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) for (const [index, run] of runs.entries()) times[index]?.push(time(run));
  const [first = 0, second = 0] = times.map(median);
  return [first, second];
}

/** Milliseconds of processor time, which other programs on the machine disturb less than the clock's. */
function time(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const print = (what: string, value: string, goal: string): void =>
  console.log(`${what.padEnd(48)} ${value.padStart(9)}${goal && `   (asked: ${goal})`}`);

main();
