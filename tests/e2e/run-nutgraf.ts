// Runs the real program as a user would, each with a data folder of its own.
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LAUNCHER = join(ROOT, 'bin/nutgraf.mjs');

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };
export type Surroundings = { readonly data: string; readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> };

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'nutgraf-'));

export function nutgraf(args: readonly string[], { data, input = '', env = {} }: Surroundings): Promise<Ran> {
  const child = spawn(process.execPath, [LAUNCHER, ...args], { env: { ...process.env, NUTGRAF_DATA: data, NO_COLOR: '1', ...env } });
  const ran = { code: null as number | null, out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    ran.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    ran.err += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ran, code })));
}

/** A line of the shell, run at the project's root with a data folder of its own. */
export function shell(line: string): Promise<{ readonly out: string; readonly err: string }> {
  const env = { ...process.env, NUTGRAF_DATA: freshFolder(), NO_COLOR: '1' };
  return new Promise((resolve) => execFile('sh', ['-c', line], { cwd: ROOT, env }, (_error, out, err) => resolve({ out, err })));
}
