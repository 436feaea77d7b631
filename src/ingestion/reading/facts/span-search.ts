// Spans in order -> the one at a place, by bisection: a text of one endless sentence must not cost the square of its length.
import type { Span } from '../../../text/span.ts';

/** Index of the last span that starts at or before the place; -1 where none does. */
export function lastStartingBy(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The span that overlaps another one; `spans` are in order and do not overlap each other. */
export function overlapping<S extends Span>(spans: readonly S[], { start, end }: Span): S | undefined {
  const span = spans[lastStartingBy(spans, end - 1)];
  return span && span.end > start ? span : undefined;
}
