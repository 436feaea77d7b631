// Paths -> the bytes of the files below them. Hidden files are left alone; what cannot be read is said, not thrown.
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Inbox, Incoming } from '../ports/inbox.ts';

/** Largest file that is opened at all: the fetcher's limit for decoded pages. */
const MAX_BYTES = 15 * 1024 * 1024;

export const diskInbox: Inbox = {
  async *incoming(paths) {
    for (const path of paths) yield* path === '-' ? standardInput() : below(path);
  },
};

async function* standardInput(): AsyncGenerator<Incoming> {
  yield bytesOf('-', await buffer(process.stdin));
}

async function* below(path: string): AsyncGenerator<Incoming> {
  try {
    const info = await stat(path);
    if (!info.isDirectory()) yield await fileAt(path, info.size, info.mtimeMs);
    else for (const name of (await readdir(path)).sort()) if (!name.startsWith('.')) yield* withoutLoops(join(path, name));
  } catch (error) {
    yield unreadable(path, reasonOf(path, error));
  }
}

/** Links to folders are not followed: one that leads upwards would never end. */
async function* withoutLoops(path: string): AsyncGenerator<Incoming> {
  const isLink = (await lstat(path)).isSymbolicLink();
  if (isLink && (await stat(path)).isDirectory()) return;
  yield* below(path);
}

async function fileAt(path: string, size: number, changedAtMs: number): Promise<Incoming> {
  if (size <= MAX_BYTES) return bytesOf(path, await readFile(path));
  const reason = `is ${Math.round(size / 1024 / 1024)} MB; an article is at most ${MAX_BYTES / 1024 / 1024} MB. Save the article alone.`;
  return unreadable(path, reason, `${size}:${changedAtMs}`);
}

const bytesOf = (name: string, bytes: Uint8Array): Incoming => ({
  kind: 'bytes',
  name,
  bytes,
  hash: createHash('sha256').update(bytes).digest('hex'),
});

const unreadable = (name: string, reason: string, version = ''): Incoming => ({
  kind: 'unreadable',
  name,
  reason,
  hash: createHash('sha256').update(`${name}\0${version}\0${reason}`).digest('hex'),
});

function reasonOf(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
      return 'does not exist. Check the spelling of the path.';
    case 'EACCES':
    case 'EPERM':
      return `may not be read by this user. Allow it with: chmod a+rX ${JSON.stringify(path)}`;
    default:
      return `could not be read (${code}).`;
  }
}
