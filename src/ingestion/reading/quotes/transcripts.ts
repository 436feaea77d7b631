// An interview in print ("Smith: We did.") -> who says which paragraph. Looks at labels only.
import type { NamedEntity } from '../../../domain/reading.ts';
import type { Span } from '../../../text/span.ts';
import type { Cast } from '../cast.ts';
import type { Document } from '../document.ts';

export type Turn = { readonly paragraph: number; readonly label: Span; readonly words: Span; readonly speaker: NamedEntity };

const LABEL = /^(\p{Lu}[\p{L}\p{M}.'’ -]{0,38}):\s+(?=\S)/u;
const LONGEST_LABEL = 50;

/** The turns of the people in an interview, in order; none of a name that opens one paragraph only, as that may be a heading. */
export function findTurns({ text, paragraphs }: Document, cast: Cast): Turn[] {
  const turns = paragraphs.flatMap(({ start, end }, paragraph) => {
    const [all, name] = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) ?? [];
    if (!all || !name || start + all.length >= end) return [];
    const label = { start, end: start + name.length };
    const speaker = cast.entityAt(label);
    return speaker?.kind === 'person' ? [{ paragraph, label, words: { start: start + all.length, end }, speaker }] : [];
  });
  const uses = new Map<NamedEntity, number>();
  for (const { speaker } of turns) uses.set(speaker, (uses.get(speaker) ?? 0) + 1);
  return turns.filter(({ speaker }) => (uses.get(speaker) ?? 0) > 1);
}
