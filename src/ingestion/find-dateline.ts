// "PARIS (Reuters) - ..." -> the place and the agency. The text keeps its dateline: quotes and names are counted from its first character.
import { agencyOf } from './agencies.ts';

export type Dateline = { readonly place: string; readonly agency?: string | undefined };

const DATELINE = /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}?)(,\s[^()\n–—-]{1,40}?)?\s?(?:\(([^)\n]{2,40})\)\s?(?:[–—-]{1,2}|\s)|[–—]|\s--?\s)/u;
const BARE_AGENCY = /^\(([^)\n]{2,40})\)\s?[–—-]/u;

/** Null where the paragraph has none. */
export function findDateline(paragraph: string): Dateline | null {
  const match = DATELINE.exec(paragraph);
  if (match) return { place: `${match[1]}${match[2] ?? ''}`.trim(), agency: agencyOf(match[3] ?? '') };
  const agency = agencyOf(BARE_AGENCY.exec(paragraph)?.[1] ?? '');
  return agency ? { place: '', agency } : null;
}
