// A place for a store that lasts as long as the test that asks for it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The file is not there yet; its folder is. */
export function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'store.db');
}
