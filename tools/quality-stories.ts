// Scores stories over time on the invented stream, and grouping on the data beside the checkout where there is any. Figures stand in docs/stories.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NumberFact } from '../src/domain/fact.ts';
import { read } from '../src/ingestion/reading/read.ts';
import { loadNameModel } from '../src/ingestion/reading/tag-names.ts';
import { type Figure, findDisagreements } from '../src/stories/compare-figures.ts';
import { findDevelopments } from '../src/stories/develop.ts';
import { genreOf } from '../src/stories/genre.ts';
import { voicesOf } from '../src/stories/voices.ts';
import { cluster } from './eval/stories.ts';
import { type Item, readStream } from './eval/stream.ts';

const model = loadNameModel(readFileSync(new URL('../src/ingestion/reading/names.model', import.meta.url)));
const stream = readStream();
const isVerbose = process.argv.includes('--errors');
const percent = (share: number) => (100 * share).toFixed(1);
const ownerOf = (publisher: string) => stream.owners.get(publisher) ?? publisher;
const wrong = (line: string) => isVerbose && console.log(`  wrong: ${line}`);

function reportGrouping(name: string, dateOf: (article: Item['article']) => string | null): void {
  const articles = stream.items.map(({ article }) => ({ ...article, publishedAt: dateOf(article), publisher: article.publisher ?? '' }));
  const labels = cluster(articles);
  const gold = stream.items.map(({ story }) => story);
  const shares = gold.map((story, i) => {
    const own = gold.flatMap((other, j) => (other === story ? [j] : []));
    const found = labels.flatMap((label, j) => (label === labels[i] ? [j] : []));
    const both = own.filter((j) => found.includes(j)).length;
    return { precision: both / found.length, recall: both / own.length };
  });
  const mean = (of: 'precision' | 'recall') => shares.reduce((sum, share) => sum + share[of], 0) / shares.length;
  const [p, r] = [mean('precision'), mean('recall')];
  const mixed = [...Map.groupBy(gold.keys(), (i) => labels[i])].filter(([, all]) => new Set(all.map((i) => gold[i])).size > 1);
  console.log(
    `${name}: ${gold.length} items, ${new Set(gold).size} stories; BCubed P ${percent(p)} R ${percent(r)} F1 ${percent((2 * p * r) / (p + r))}`,
  );
  console.log(`  ${new Set(labels).size} found, ${mixed.length} of them mix two events`);
  for (const [, all] of mixed) wrong(`one story: ${all.map((i) => `${gold[i]} "${articles[i]?.title}"`).join(' + ')}`);
  for (const [story, all] of Map.groupBy(gold.keys(), (i) => gold[i])) {
    const parts = Map.groupBy(all, (i) => labels[i]);
    if (parts.size > 1)
      wrong(`split ${story}: ${[...parts.values()].map((own) => own.map((i) => articles[i]?.title).join(' | ')).join(' // ')}`);
  }
}

function reportGenres(): void {
  const marked = stream.items.filter(({ genre }) => genre !== undefined);
  const right = marked.filter(({ genre, article }) => genreOf(article) === genre);
  const false_ = stream.items.filter(({ genre, article }) => genre === undefined && !['report', 'correction'].includes(genreOf(article)));
  for (const { article } of false_) wrong(`no ${genreOf(article)}: ${article.title}`);
  console.log(`kinds of pieces: ${right.length} of ${marked.length} recognised, ${false_.length} reports taken for another kind`);
}

function articlesOf(story: string) {
  return stream.items
    .filter((item) => item.story === story)
    .map(({ article }) => article)
    .toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt));
}

function reportVoices(): void {
  const right = stream.voices.filter(({ story, count }) => {
    const found = voicesOf(articlesOf(story), ownerOf);
    if (found.length !== count) wrong(`${story}: ${found.length} voices for ${count}`);
    return found.length === count;
  });
  console.log(`independent publishers: ${right.length} of ${stream.voices.length} stories right`);
}

// On the gold stories: what grouping gets wrong is counted above.
function reportFigures(): void {
  let expected = 0;
  let found = 0;
  let right = 0;
  for (const story of new Set(stream.items.map((item) => item.story))) {
    const claims = claimsOf(story);
    const checks = stream.figures.filter((check) => check.story === story).map(({ kind, values }) => `${kind} ${values.join(' ')}`);
    const hits = claims.filter((claim) => checks.includes(claim));
    for (const claim of claims) if (!checks.includes(claim)) wrong(`${story} claims: ${claim}`);
    for (const check of checks) if (!claims.includes(check)) wrong(`${story} lacks: ${check}`);
    expected += checks.length;
    found += claims.length;
    right += hits.length;
  }
  console.log(
    `developments, disagreements, corrections: precision ${percent(right / found)} (${right} of ${found}), recall ${percent(right / expected)} (${right} of ${expected})`,
  );
}

function claimsOf(story: string): readonly string[] {
  const articles = articlesOf(story);
  const voices = voicesOf(articles, ownerOf);
  const figures = articles.flatMap((article): Figure[] =>
    read(article, model)
      .facts.filter((fact): fact is NumberFact => fact.kind === 'number')
      .map((of) => ({ of, article, voice: voices.findIndex((voice) => voice.articles.includes(article)) })),
  );
  const corrections = new Set(articles.filter((article) => genreOf(article) === 'correction').map(({ id }) => id));
  const isCorrection = ({ article }: Figure) => corrections.has(article.id);
  const steps = findDevelopments(figures, isCorrection).map(
    ({ kind, from, to }) => `${kind === 'corrected' ? 'corrects' : 'develops'} ${from.of.value} ${to.of.value}`,
  );
  const apart = findDisagreements(figures).map(({ figures: [...all] }) => `disagrees ${all.map(({ of }) => of.value).join(' ')}`);
  return [...new Set([...steps, ...apart])];
}

function reportCases(): void {
  const folder = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
  if (!existsSync(folder)) {
    console.log('skipped eval/facts/cases: not beside this checkout (../shared/eval)');
    return;
  }
  const module = fileURLToPath(new URL('eval/stories.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [`${folder}clusters.mjs`, module, `${folder}facts/cases`], { encoding: 'utf8' });
  console.log(`eval/facts/cases\n  ${stdout.trim().split('\n').at(-1)}`);
}

reportGrouping('stream', (article) => article.publishedAt);
reportGrouping('stream without dates', () => null);
reportGenres();
reportVoices();
reportFigures();
reportCases();
