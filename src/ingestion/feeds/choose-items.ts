// Which items of a feed are news to us. Pure: what is known is handed in.
import type { WrittenDate } from '../dates/parse-date.ts';
import { dateOfItem } from './item-date.ts';
import type { KeyedItem } from './item-keys.ts';

export type Choice = {
  /** Oldest first. */
  readonly toTake: readonly DatedItem[];
  /** There before we were: they are known from now on, and their pages are left alone. */
  readonly passedOver: readonly KeyedItem[];
  /** Keys of known items that were not known yet: the publisher has changed a guid, an address or the words. */
  readonly furtherKeys: readonly { readonly of: KeyedItem; readonly key: string }[];
};

export type DatedItem = KeyedItem & { readonly date: WrittenDate | undefined };

/** How far a new subscription looks back. */
const BACKFILL_MS = 24 * 60 * 60 * 1000;

/**
 * `isFirst`: the feed was never read before. Then only what is dated within the last 24 hours is news; all else in it is taken as known,
 * the undated too, for nothing says that it is new.
 */
export function chooseItems(
  items: readonly KeyedItem[],
  known: ReadonlySet<string>,
  { now, isFirst }: { readonly now: string; readonly isFirst: boolean },
): Choice {
  const seen = new Set(known);
  const toTake: DatedItem[] = [];
  const passedOver: KeyedItem[] = [];
  const furtherKeys: Choice['furtherKeys'][number][] = [];
  const since = new Date(Date.parse(now) - BACKFILL_MS).toISOString();
  for (const keyed of items) {
    const date = dateOfItem(keyed.item, now);
    if (keyed.keys.some((key) => seen.has(key))) {
      furtherKeys.push(...keyed.keys.filter((key) => !seen.has(key)).map((key) => ({ of: keyed, key })));
    } else if (isFirst && (date === undefined || date.at < since)) passedOver.push(keyed);
    else toTake.push({ ...keyed, date });
    for (const key of keyed.keys) seen.add(key);
  }
  return { toTake: inOrder(toTake), passedOver, furtherKeys };
}

/** The undated stand where their feed puts them, which is newest first. */
const inOrder = (items: readonly DatedItem[]): readonly DatedItem[] =>
  items.toReversed().toSorted((a, b) => (a.date && b.date ? a.date.at.localeCompare(b.date.at) : 0));
