// One attribution inside a passage, as ranges of its elements.
import { contentEnd } from './content-end.ts';
import type { Elements, Range } from './elements.ts';
import type { Subject } from './subjects.ts';

export type Attribution = {
  /** null where nothing but a mark attributes it: 'The governor was blunt: "We lost."' */
  readonly cue: Range | null;
  readonly subject: Subject;
  /** In order, at least one. */
  readonly contents: readonly Range[];
  /** Index behind everything that belongs to it. */
  readonly end: number;
};

/** The content that begins at `from` and goes on as far as its sentence speaks of it. */
export const contentFrom = (elements: Elements, from: number): Range => ({ from, to: contentEnd(elements, from) });

/** An attribution that ends with its last content, or with `end` where it looks back. */
export function attribution(cue: Range | null, subject: Subject, contents: readonly (Range | null)[], end = 0): Attribution {
  const present = contents.filter((content) => content !== null);
  return { cue, subject, contents: present, end: Math.max(end, cue?.to ?? 0, present.at(-1)?.to ?? 0) };
}
