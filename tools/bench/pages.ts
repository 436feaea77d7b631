// Pages per second of ours beside Readability on linkedom alone, on the same pages in turns, and hostile pages: `npm run bench:pages`.
// The ratio is the figure: it is the same on a fast and on a busy machine. Pages are those beside the checkout (../shared/eval), else our own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { extract as ours } from '../eval/pages.ts';
import { extract as peer } from '../eval/peer-readability.ts';

const EVAL = new URL('../../../shared/eval/extraction/', import.meta.url);
const OWN = new URL('../../tests/fixtures/pages/', import.meta.url);
const PAGES = 60;
const ROUNDS = 5;
const HOSTILE_MB = 5;

type Page = { readonly html: string; readonly url: string };

function pages(): Page[] {
  const set = new URL('naeb.jsonl.gz', EVAL);
  if (!existsSync(set))
    return readdirSync(OWN).map((name) => ({ html: readFileSync(new URL(name, OWN), 'utf8'), url: 'https://paper.example/a' }));
  const cases = gunzipSync(readFileSync(set))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, PAGES);
  return cases
    .map((line) => JSON.parse(line))
    .map(({ html, url }) => ({ html: brotliDecompressSync(readFileSync(new URL(html, EVAL))).toString('utf8'), url }));
}

async function time(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function compare(): Promise<void> {
  const all = pages();
  let [own, other] = [0, 0];
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const { html, url } of all) {
      const [mine, theirs] = [await time(() => ours(html, url)), await time(() => peer(html))];
      // The first round warms up.
      if (round > 0) [own, other] = [own + mine, other + theirs];
    }
  const rate = (ms: number) => ((all.length * ROUNDS * 1000) / ms).toFixed(1);
  console.log(
    `${all.length} pages, ${ROUNDS} rounds: ours ${rate(own)} pages/s, Readability on linkedom ${rate(other)} pages/s, ratio ${(other / own).toFixed(2)} (goal >= 1.0)`,
  );
}

async function hostile(): Promise<void> {
  const size = HOSTILE_MB * 1_000_000;
  for (const piece of [
    '<',
    '<div>',
    '<a href="',
    '<!--',
    '<p>x',
    '<script>',
    '&amp;',
    '<b><i>',
    '<h3><a href=x>A headline of a story</a></h3>',
    'word ',
  ]) {
    const ms = await time(() => ours(`<html><body>${piece.repeat(size / piece.length)}`, 'https://paper.example/a'));
    console.log(`${HOSTILE_MB} MB of ${piece.trim()}: ${ms.toFixed(0)} ms without the deadline of the worker`);
  }
}

await compare();
await hostile();
