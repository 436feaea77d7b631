// `npm run quality:feeds`: our parser beside those peers that are installed here, on the feeds beside the checkout (../shared/eval); says so where there are none.
// Speeds are to be compared within one run only.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const EVAL = fileURLToPath(new URL('../../shared/eval/', import.meta.url));

/** Peers lie outside of this checkout: their packages are those that are installed in it. */
const RESOLVE_HERE = `import { registerHooks } from 'node:module';
const home = '${pathToFileURL(`${ROOT}package.json`).href}', peers = '${pathToFileURL(EVAL).href}';
registerHooks({ resolve: (name, context, next) =>
  next(name, /^[a-z@]/.test(name) && !name.includes(':') && context.parentURL?.startsWith(peers) ? { ...context, parentURL: home } : context) });`;

function report(name: string, module: string): void {
  const hooks = `data:text/javascript,${encodeURIComponent(RESOLVE_HERE)}`;
  const args = ['--import', hooks, `${EVAL}feeds.mjs`, module, `${EVAL}feeds`, '--speed'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const isMissing = /(?:ERR_)?MODULE_NOT_FOUND/.test(stderr);
  const lines = stdout.split('\n').filter((line) => /^(?:speed|FEEDS)/.test(line));
  console.log(`${name.padEnd(18)} ${status === 0 ? lines.join('  ') : isMissing ? 'not installed' : stderr.slice(0, 300)}`);
}

if (existsSync(EVAL)) {
  report('ours', `${ROOT}tools/eval/feeds.ts`);
  for (const file of readdirSync(`${EVAL}peers`).filter((name) => /^feed-(?!bytes).*\.mjs$/.test(name))) {
    report(file.replace(/^feed-|\.mjs$/g, ''), `${EVAL}peers/${file}`);
  }
} else console.log('skipped: the evaluation data are not beside this checkout (../shared/eval)');
