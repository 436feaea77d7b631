// Whole processes: how long `nutgraf who` takes on a store of 1,000 articles against a bare start of the same Node, how fast text files are
// taken in, and how long a start on an existing store takes. Prints medians and ratios of one run; absolute times mean little on a shared machine.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArticle } from './make-articles.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LAUNCHER = join(ROOT, 'bin/nutgraf.mjs');
const ARTICLES = 1_000;
const ROUNDS = 15;

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
const data = join(folder, 'data');
const inbox = join(folder, 'inbox');
const empty = join(folder, 'empty.mjs');

function main(): void {
  writeFileSync(empty, '');
  mkdirSync(inbox);
  for (let index = 0; index < ARTICLES; index++) writeFileSync(join(inbox, `${String(index).padStart(4, '0')}.txt`), makeArticle(index));
  const words = makeArticle(0).split(/\s+/).length;

  const nothing = time([LAUNCHER, 'status']);
  const taken = time([LAUNCHER, 'ingest', inbox]);
  const rate = (ARTICLES * 1_000) / (taken - nothing);
  console.log(
    `ingest: ${ARTICLES} text files of ${words} words in ${(taken / 1_000).toFixed(1)} s, start included: ${rate.toFixed(0)} articles/s (asked: >= 60)`,
  );

  const [bare, who, start] = alternate([[empty], [LAUNCHER, 'who', 'Markov'], [LAUNCHER, 'start']]);
  console.log(`bare start of Node:            ${bare.toFixed(0)} ms`);
  console.log(`nutgraf who, 1,000 articles:   ${who.toFixed(0)} ms = ${(who / bare).toFixed(1)}x bare (asked: <= 6x)`);
  console.log(`nutgraf start, existing store: ${start.toFixed(0)} ms = ${(start / bare).toFixed(1)}x bare (asked: prompt in <= 1,000 ms)`);
  rmSync(folder, { recursive: true });
}

/** Medians over rounds in which each command is run once, so that a slow moment of the machine hits all of them. */
function alternate<const T extends readonly (readonly string[])[]>(commands: T): { [K in keyof T]: number } {
  for (const command of commands) time(command);
  const times = commands.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) for (const [index, command] of commands.entries()) times[index]?.push(time(command));
  return times.map(median) as { [K in keyof T]: number };
}

function time(args: readonly string[]): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, NUTGRAF_DATA: data }, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - begun;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

main();
