// The program's own output -> docs/pictures/*.svg for the README. Run: npm run pictures. Reads the sample news into a store of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svgOf } from './ansi-to-svg.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PICTURES = join(ROOT, 'docs', 'pictures');
/** The morning after the last of the sample news. */
const NOW = '2026-11-25T07:00:00.000Z';
const COLUMNS = 92;

type Picture = { readonly file: string; readonly args: readonly string[]; readonly shows: string; readonly until?: RegExp };

const SHOTS: readonly Picture[] = [
  { file: 'digest.svg', args: ['start'], shows: 'npm start', until: /^.*next at .*$/m },
  { file: 'who.svg', args: ['who', 'Perković'], shows: 'npx nutgraf who Perković' },
];

const store = mkdtempSync(join(tmpdir(), 'nutgraf-pictures-'));
try {
  mkdirSync(PICTURES, { recursive: true });
  for (const shot of SHOTS) take(shot);
} finally {
  rmSync(store, { recursive: true, force: true });
}

function take({ file, args, shows, until }: Picture): void {
  const environment = {
    FORCE_COLOR: '1',
    FORCE_HYPERLINK: '1',
    COLUMNS: String(COLUMNS),
    NUTGRAF_DATA: store,
    NUTGRAF_NOW: NOW,
    TZ: 'Europe/Berlin',
  };
  const run = spawnSync(process.execPath, [join(ROOT, 'bin', 'nutgraf.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', ...environment },
    input: '',
  });
  if (run.status !== 0) throw new Error(`nutgraf ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  const end = until === undefined ? -1 : run.stdout.search(until);
  const text = (end < 0 ? run.stdout : run.stdout.slice(0, end)).trimEnd();
  writeFileSync(join(PICTURES, file), svgOf(text, { columns: COLUMNS, command: shows }));
  process.stdout.write(`docs/pictures/${file}: ${text.split('\n').length} lines\n`);
}
