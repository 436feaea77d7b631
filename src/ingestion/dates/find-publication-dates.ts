// A date line ("Updated: ... / Published: ...") -> when it was published and when it was changed.
import { wordsBeyondDates } from './find-time.ts';
import { type DateOptions, type FoundDate, findDate, type WrittenDate } from './parse-date.ts';

export type PublicationDates = {
  readonly published?: WrittenDate | undefined;
  readonly updated?: WrittenDate | undefined;
  /** Words that are no part of any date: none in a line that is nothing but dates. */
  readonly otherWords: readonly string[];
};

const UPDATED =
  /(?:last\s+|zuletzt\s+)?(?:updated?|modified|edited|revised|aktualisiert|geändert|mis\s+à\s+jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|обновлено|оновлено)/giu;
const PUBLISHED =
  /(?:first\s+|originally\s+)?(?:published|issued|posted|created|released|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|опубликовано|опубліковано)/giu;

/** A year, figures with marks between them, a stamp, or a number on both sides of a word: cheap, and never missing in a complete date. */
const MAY_HOLD_DATE = /(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d|\d{8}|\d(?:st|nd|rd|th)?[\s.-]{0,3}(?:de\s)?\p{L}{3,12}[\s.,-]{1,3}\d/u;

type Part = { readonly isUpdate: boolean; readonly text: string };

/** Null where the text holds no complete date. A lone "Updated ..." is given as `updated` only. */
export function findPublicationDates(text: string, options: DateOptions = {}): PublicationDates | null {
  if (text.length > 300 || !MAY_HOLD_DATE.test(text)) return null;
  const parts = partsOf(text);
  const found = parts.map((part) => ({ ...part, date: findDate(part.text, options) }));
  const published = found.find((part) => part.date && !part.isUpdate)?.date;
  const updated = found.find((part) => part.date && part.isUpdate)?.date;
  if (!published && !updated) return null;
  return {
    published: plain(published),
    updated: plain(updated),
    otherWords: found.flatMap((part) => part.date?.otherWords ?? wordsOf(part.text)),
  };
}

const wordsOf = (text: string) => wordsBeyondDates(text.replace(UPDATED, ' ').replace(PUBLISHED, ' '));

function plain(date: FoundDate | null | undefined): WrittenDate | undefined {
  return date ? { at: date.at, on: date.on, precision: date.precision } : undefined;
}

/** Cuts before each label, so that each part holds one date with its label. */
function partsOf(text: string): Part[] {
  const labels = [...text.matchAll(UPDATED), ...text.matchAll(PUBLISHED)].map((match) => match.index).sort((a, b) => a - b);
  const cuts = [0, ...labels.filter((at) => at > 0), text.length];
  return cuts
    .slice(0, -1)
    .map((start, n) => text.slice(start, cuts[n + 1]))
    .filter((part) => part.trim() !== '')
    .map((part) => ({ isUpdate: part.search(UPDATED) === 0, text: part }));
}
