// Spellings -> one folded form, so that "Stankevičienė", "STANKEVICIENE" and "Станкявичене" can meet.
import anyAscii from 'any-ascii';

/** Lower-case ASCII, single blanks, apostrophes and dots gone, hyphens as blanks. Empty for text without letters or digits. */
export function foldName(name: string): string {
  return anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
