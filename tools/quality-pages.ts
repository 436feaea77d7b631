// Scores the reading of pages, pasted texts and dates on the data beside the checkout (../shared/eval), ours beside the peer that is installed:
// `npm run quality:pages`. Sites of the data are no sites of this repository; see docs/pages.md for what the figures say of unseen ones.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const EVAL = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
const OURS = `${ROOT}tools/eval/pages.ts`;
const PEER = `${ROOT}tools/eval/peer-readability.ts`;

type Run = {
  readonly name: string;
  readonly scorer: string;
  readonly module: string;
  readonly data: string;
  readonly options?: readonly string[];
};

const RUNS: readonly Run[] = [
  { name: 'text, ours', scorer: 'extract', module: OURS, data: 'extraction' },
  { name: 'text, Readability on linkedom', scorer: 'extract', module: PEER, data: 'extraction' },
  { name: 'metadata, ours (naeb, fundus)', scorer: 'metadata', module: OURS, data: 'extraction', options: ['--set', 'naeb,fundus'] },
  { name: 'metadata, Readability on linkedom (naeb, fundus)', scorer: 'metadata', module: PEER, data: 'extraction', options: ['--set', 'naeb,fundus'] },
  { name: 'metadata, ours (all sets)', scorer: 'metadata', module: OURS, data: 'extraction' },
  { name: 'pasted text, ours', scorer: 'plaintext', module: OURS, data: 'extraction' },
  { name: 'dates, ours', scorer: 'dates', module: OURS, data: 'dates/dates.tsv' },
]; // biome-ignore format: a run a line

function main(): void {
  if (!existsSync(EVAL)) {
    console.log('skipped: the evaluation data are not beside this checkout (../shared/eval)');
    return;
  }
  for (const run of RUNS) report(run);
}

function report({ name, scorer, module, data, options = [] }: Run): void {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${EVAL}${scorer}.mjs`, module, `${EVAL}${data}`, ...options], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  console.log(`${name}\n${stdout.trim().replace(/^/gm, '  ')}\n`);
}

main();
