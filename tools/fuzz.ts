// `npm run fuzz [-- inputs [seed]]`: damaged feeds and pages through the reading threads as the program runs them. Ends with 1 at the first input
// that crashes a thread, takes longer than its deadline or leaves a rejection unhandled, and prints what repeats it.
import fc from 'fast-check';
import { createWorkerPool } from '../src/io/worker-pool.ts';
import { inputs } from '../tests/fuzz/mutations.ts';

const [count = 100_000, seed = Date.now() % 0x7fff_ffff] = process.argv.slice(2).map(Number);
const reader = createWorkerPool({ threads: 1 });
const tally: Record<string, number> = {};
let slowestMs = 0;
let done = 0;

process.on('unhandledRejection', (reason) => {
  process.stderr.write(`A rejection was not handled (seed ${seed}): ${String(reason)}\n`);
  process.exit(1);
});

const property = fc.asyncProperty(inputs, async ({ kind, bytes, contentType }) => {
  const url = 'https://gazette.example/x';
  // The reader takes bytes over; they are kept here to be shown.
  const given = bytes.slice();
  const startedAt = performance.now();
  const outcome =
    kind === 'feed'
      ? await reader.readFeed({ bytes: given, contentType, url })
      : await reader.read({ bytes: given, contentType, url, name: 'x', fetchedAt: '2026-05-13T09:00:00.000Z' });
  slowestMs = Math.max(slowestMs, performance.now() - startedAt);
  tally[outcome.kind] = (tally[outcome.kind] ?? 0) + 1;
  done += 1;
  if (done % 5000 === 0) process.stderr.write(`${done} of ${count}\n`);
});

const result = await fc.check(property, { numRuns: count, seed });
await reader.close();
if (result.failed) {
  const [input] = result.counterexample ?? [];
  process.stdout.write(`FAILED with seed ${seed}, path ${result.counterexamplePath}: ${String(result.errorInstance)}\n`);
  process.stdout.write(`${input?.kind} (${input?.contentType}): ${Buffer.from(input?.bytes ?? []).toString('base64')}\n`);
  process.exitCode = 1;
} else {
  const counts = Object.entries(tally).map(([kind, of]) => `${of} ${kind}`);
  process.stdout.write(`${done} inputs, seed ${seed}: ${counts.join(', ')}; slowest ${Math.round(slowestMs)} ms. No crash, no hang.\n`);
}
