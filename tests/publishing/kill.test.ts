// The real thing: a process of its own, a store on disk, SIGKILL.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { anArticle, aReading } from '../fakes/articles.ts';
import { randomOf } from './history.ts';

const CHILD = fileURLToPath(new URL('killed-process.ts', import.meta.url));

/** Runs the process; kills it after so many milliseconds. Gives what ended it. */
function runFor(args: readonly string[], killAfterMs: number | null): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CHILD, ...args], { stdio: 'ignore' });
    const timer = killAfterMs === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    child.on('exit', (code, signal) => {
      if (timer) clearTimeout(timer);
      resolve(signal ?? code);
    });
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
    const random = randomOf(7);
    for (let round = 0; round < 12; round++) await runFor([file, shownFile, String(round * 2)], 60 + random() * 240);
    expect(await runFor([file, shownFile, '100'], null)).toBe(0);
    const marks = readFileSync(shownFile, 'utf8').trim().split('\n');
    rmSync(folder, { recursive: true });
    expect({ shown: marks.length, different: new Set(marks).size }).toEqual({ shown: 3, different: 3 });
  });
});
