// Names on data that the tagger has not seen: each newsroom folder and Wikigold tagged by a model trained without it, then PUD, never trained on.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OPEN_SETS = ['names-train-gum', 'names-train-politics', 'names-ewt-dev', 'names-wikigold-dev'];

/** Prints a row for each folder; trains ten models, half a minute of one core each. `evaluation` is the folder of ../shared/eval. */
export function printNamesLeftOut(evaluation: string): void {
  const data = `${evaluation}facts/`;
  const newsroom = foldersIn(join(ROOT, 'training/newsroom'));
  const all = [...newsroom, ...['wire', 'agency'].map((name) => join(ROOT, 'training', name)), ...OPEN_SETS.map((name) => data + name)];
  const scratch = mkdtempSync(join(tmpdir(), 'nutgraf-names-'));
  const model = join(scratch, 'names.model');
  console.log(`\nnames, strict F1, tagger trained without the folder   ${columns(['persons', 'organiz.', 'places', 'all'])}`);
  try {
    for (const folder of [...newsroom, `${data}names-wikigold-dev`]) {
      train(
        all.filter((other) => other !== folder),
        model,
      );
      printRow(folder, score(evaluation, folder.replace(join(ROOT, 'training'), join(evaluation, 'facts')), model));
    }
    train(all, model);
    printRow('names-pud-dev', score(evaluation, `${data}names-pud-dev`, model));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const foldersIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

function train(folders: readonly string[], out: string): void {
  execFileSync(process.execPath, [join(ROOT, 'training/train-names.ts'), ...folders, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** F1 of persons, organizations, places and all, as the scorer prints them. */
function score(evaluation: string, folder: string, model: string): string[] {
  const printed = execFileSync(process.execPath, [`${evaluation}names.mjs`, join(ROOT, 'tools/eval/reading.ts'), folder], {
    encoding: 'utf8',
    env: { ...process.env, NUTGRAF_MODEL: model },
  });
  return ['PER', 'ORG', 'LOC', 'all'].map((kind) => {
    const [row] = printed.match(new RegExp(`^${kind} .*$`, 'm')) ?? [];
    if (!row) throw new Error(`the scorer printed no row for ${kind} on ${folder}`);
    return row.trim().split(/\s+/).at(-1) ?? '';
  });
}

const columns = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(9)).join('');

const printRow = (folder: string, cells: readonly string[]): void =>
  console.log(`  ${(folder.split('/').at(-1) ?? '').padEnd(52)}${columns(cells)}`);
