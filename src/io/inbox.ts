// Paths -> the bytes of the files below them. Hidden files are left alone; what cannot be read is said, not thrown.
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Inbox, Incoming } from '../ports/inbox.ts';

/** Largest file that is opened at all: the fetcher's limit for decoded pages. */
const MAX_BYTES = 15 * 1024 * 1024;

type File = { readonly path: string; readonly size: number; readonly changedAtMs: number };
type Trouble = { readonly path: string; readonly reason: string };

export function openDiskInbox(): Inbox {
  const given = new Set<string>();
  return {
    async *incoming(paths) {
      for (const path of paths) yield* path === '-' ? standardInput() : readAll(filesBelow(path));
    },
    async *arrivals(paths) {
      for (const path of paths) yield* readAll(onlyNew(filesBelow(path), given));
    },
    async count(paths) {
      let files = 0;
      for (const path of paths) for await (const _file of filesBelow(path)) files++;
      return files;
    },
  };
}

async function* standardInput(): AsyncGenerator<Incoming> {
  yield bytesOf('-', await buffer(process.stdin));
}

async function* readAll(files: AsyncIterable<File | Trouble>): AsyncGenerator<Incoming> {
  for await (const file of files) yield 'reason' in file ? unreadable(file) : await readOne(file);
}

/** A file that was given before is given again only when its size or time has changed. */
async function* onlyNew(files: AsyncIterable<File | Trouble>, given: Set<string>): AsyncGenerator<File | Trouble> {
  for await (const file of files) {
    const stamp = 'reason' in file ? `${file.path}\0${file.reason}` : `${file.path}\0${file.size}\0${file.changedAtMs}`;
    if (!given.has(stamp)) yield file;
    given.add(stamp);
  }
}

/** In the order of names. Links to folders are not followed: one that leads upwards would never end. */
async function* filesBelow(path: string, isRoot = true): AsyncGenerator<File | Trouble> {
  try {
    const info = await stat(path);
    if (!info.isDirectory()) yield { path, size: info.size, changedAtMs: info.mtimeMs };
    else if (isRoot || !(await lstat(path)).isSymbolicLink()) {
      for (const name of (await readdir(path)).sort()) if (!name.startsWith('.')) yield* filesBelow(join(path, name), false);
    }
  } catch (error) {
    yield { path, reason: reasonOf(path, error) };
  }
}

async function readOne({ path, size, changedAtMs }: File): Promise<Incoming> {
  const mb = 1024 * 1024;
  if (size > MAX_BYTES) {
    const reason = `is ${Math.round(size / mb)} MB; an article is at most ${MAX_BYTES / mb} MB. Save the article alone.`;
    return unreadable({ path, reason }, `${size}:${changedAtMs}`);
  }
  try {
    return bytesOf(path, await readFile(path));
  } catch (error) {
    return unreadable({ path, reason: reasonOf(path, error) });
  }
}

const bytesOf = (name: string, bytes: Uint8Array): Incoming => ({
  kind: 'bytes',
  name,
  bytes,
  hash: createHash('sha256').update(bytes).digest('hex'),
});

const unreadable = ({ path, reason }: Trouble, version = ''): Incoming => ({
  kind: 'unreadable',
  name: path,
  reason,
  hash: createHash('sha256').update(`${path}\0${version}\0${reason}`).digest('hex'),
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
