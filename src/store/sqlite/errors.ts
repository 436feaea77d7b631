// What SQLite says went wrong -> what a person can do about it.
import { StoreError } from '../../ports/store.ts';

const BUSY = [5, 6];
const DAMAGED = [11, 26];
const READ_ONLY = 8;
const FULL = 13;
const CANNOT_OPEN = 14;
const IO = 10;
const NO_PERMISSION = [3, 23];

/** True when another process was in the way and trying again is of use. */
export const isBusy = (error: unknown): boolean => BUSY.includes(codeOf(error));

/** StoreErrors and what is not the database's fault stay as they are. */
export function storeErrorOf(error: unknown, file: string): unknown {
  const kind = kindOf(codeOf(error));
  return kind === null ? error : new StoreError(kind, sentenceOf(codeOf(error), file), { cause: error });
}

function kindOf(code: number): StoreError['kind'] | null {
  if (BUSY.includes(code)) return 'busy';
  if (DAMAGED.includes(code)) return 'damaged';
  return [READ_ONLY, FULL, CANNOT_OPEN, IO, ...NO_PERMISSION].includes(code) ? 'unwritable' : null;
}

function sentenceOf(code: number, file: string): string {
  if (BUSY.includes(code)) return `Another process has been writing to ${file} for too long: wait until it is done, or end it.`;
  if (DAMAGED.includes(code))
    return `${file} is damaged or no store of Nutgraf: restore it from a backup, or move it away to start a new one.`;
  if (code === FULL) return `The disk is full, nothing was stored in ${file}: free some space, then run it again.`;
  if (code === IO) return `The disk failed while ${file} was used: check the disk and the free space on it.`;
  if (code === READ_ONLY)
    return `${file} cannot be written: give write permission for it and its folder, or set NUTGRAF_DATA to another folder.`;
  return `${file} cannot be opened: check that its folder exists and may be written, or set NUTGRAF_DATA to another folder.`;
}

/** The primary result code: https://sqlite.org/rescode.html. 0 for other errors. */
function codeOf(error: unknown): number {
  const isFromDatabase = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
  return isFromDatabase ? Number(error.errcode) & 0xff : 0;
}
