// The real thing: a process of its own, a store on disk, SIGKILL.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { anArticle, aReading } from '../fakes/articles.ts';

const CHILD = fileURLToPath(new URL('killed-process.ts', import.meta.url));

/** Gives what ended the process: its exit code, or the signal. */
function run(...args: readonly (string | number)[]): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CHILD, ...args.map(String)], { stdio: 'ignore' });
    child.on('exit', (code, signal) => resolve(signal ?? code));
  });
}

async function storeWithNews(file: string): Promise<void> {
  const store = await openSqliteStore({ file });
  const article = anArticle({ text: 'Some 140 fishing boats blocked the harbour.', on: '2025-03-27' });
  await store.addArticle(article, aReading(article), { linkEntity: () => null, chooseStory: () => null });
  await store.close();
}

describe('the first digest', () => {
  it('is shown once, though the process is killed again and again while it posts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-kill-'));
    const [file, shownFile] = [join(folder, 'store.sqlite'), join(folder, 'shown')];
    await storeWithNews(file);
    // Three messages, two points each: dies before and after each of them was shown.
    const ends = [];
    for (const [round, point] of [1, 1, 2, 1, 2, 1, 2, 0].entries()) ends.push(await run(file, shownFile, round * 2, point));
    const marks = readFileSync(shownFile, 'utf8').trim().split('\n');
    rmSync(folder, { recursive: true });
    expect({ shown: marks.length, different: new Set(marks).size, kills: ends.filter((end) => end === 'SIGKILL').length }).toEqual({
      shown: 3,
      different: 3,
      kills: 7,
    });
  });
});
