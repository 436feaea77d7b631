// Scores the reading engine on the evaluation data beside the checkout (../shared/eval) and prints the figures; says so where there is none.
// Newsroom folders were trained on by the shipped tagger: names on them are no measure of unseen news, so those come last, with models trained without.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printNamesLeftOut } from './names-left-out.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const EVAL = fileURLToPath(new URL('../../shared/eval/', import.meta.url));

type Run = { readonly scorer: string; readonly folder: string; readonly options?: readonly string[] };

const NEWSROOM = 'newsroom';
const RUNS: readonly Run[] = [
  { scorer: 'names', folder: 'names-pud-dev' },
  { scorer: 'names', folder: 'cases' },
  { scorer: 'quotes', folder: 'quotes-gum-dev' },
  { scorer: 'quotes', folder: 'cases' },
  { scorer: 'quotes', folder: NEWSROOM },
  { scorer: 'facts', folder: 'cases' },
  { scorer: 'facts', folder: NEWSROOM },
  { scorer: 'summaries', folder: 'summaries-gum-dev', options: ['--words', '60'] },
];

function main(): void {
  if (!existsSync(EVAL)) {
    console.log('skipped: the evaluation data are not beside this checkout (../shared/eval)');
    return;
  }
  for (const run of RUNS) for (const folder of foldersOf(run)) report(run, folder);
  printNamesLeftOut(EVAL);
}

const foldersOf = ({ folder }: Run): readonly string[] =>
  folder === NEWSROOM
    ? readdirSync(`${EVAL}facts/${NEWSROOM}`, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? `${NEWSROOM}/${entry.name}` : [],
      )
    : [folder];

function report({ scorer, options = [] }: Run, folder: string): void {
  const args = [`${EVAL}${scorer}.mjs`, `${ROOT}tools/eval/reading.ts`, `${EVAL}facts/${folder}`, ...options];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${scorer} on ${folder}: ${stderr}`);
  const lines = stdout.trim().split('\n');
  const told = lines.filter((line) => /^(FIGURE|resolved speaker|indirect with|grounded|mixed)/.test(line));
  console.log(`${folder}\n${told.map((line) => `  ${line.replace(/^FIGURE /, '')}`).join('\n')}`);
}

main();
