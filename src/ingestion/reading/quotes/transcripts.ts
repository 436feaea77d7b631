// An interview in print ("Smith: We did.") -> who says which paragraph. Looks at labels only.
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';

export type Turn = { readonly paragraph: number; readonly label: Span; readonly words: Span };

const LABEL = /^([\p{Lu}][\p{L}\p{M}.'’ -]{0,38}):\s+(?=\S)/u;

/** The turns of an interview in order; none unless some label opens two paragraphs, as one alone may be a heading. */
export function findTurns({ text, paragraphs }: Document): Turn[] {
  const turns: Turn[] = [];
  const uses = new Map<string, number>();
  paragraphs.forEach(({ start, end }, paragraph) => {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + 50)));
    const [all = '', name = ''] = match ?? [];
    if (!match || start + all.length >= end) return;
    uses.set(name, (uses.get(name) ?? 0) + 1);
    turns.push({ paragraph, label: { start, end: start + name.length }, words: { start: start + all.length, end } });
  });
  return turns.filter(({ label }) => (uses.get(text.slice(label.start, label.end)) ?? 0) > 1);
}
