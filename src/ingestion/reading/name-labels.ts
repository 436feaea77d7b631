// The labels of the name tagger: begin, inside, last, unit of each kind, and outside. Labels <-> spans; decides nothing.
import type { EntityKind } from '../../domain/entity.ts';
import type { Token } from '../../text/tokens.ts';
import type { NameSpan } from './document.ts';

export const KINDS: readonly EntityKind[] = ['person', 'organization', 'place'];
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * KINDS.length;

const [BEGIN, INSIDE, LAST, UNIT] = [0, 1, 2, 3] as const;

const part = (label: number) => (label - 1) & 3;
const kindIndex = (label: number) => (label - 1) >> 2;
const isOpen = (label: number) => label !== OUTSIDE && part(label) <= INSIDE;
const continues = (label: number) => label !== OUTSIDE && (part(label) === INSIDE || part(label) === LAST);

/** Whether `next` may follow `label`: an opened name goes on in its kind until its last word. */
export function mayFollow(label: number, next: number): boolean {
  if (isOpen(label) !== continues(next)) return false;
  return !isOpen(label) || kindIndex(label) === kindIndex(next);
}

/** Labels of `length` tokens for a name of the kind. */
export function labelsOf(kind: EntityKind, length: number): number[] {
  const first = 1 + 4 * KINDS.indexOf(kind);
  if (length === 1) return [first + UNIT];
  return Array.from({ length }, (_, index) => first + (index === 0 ? BEGIN : index === length - 1 ? LAST : INSIDE));
}

/** The names that a legal sequence of labels marks. */
export function spansOf(tokens: readonly Token[], labels: ArrayLike<number>): NameSpan[] {
  const spans: NameSpan[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    const label = labels[index] ?? OUTSIDE;
    if (label === OUTSIDE) return;
    if (!continues(label)) start = token.start;
    const kind = KINDS[kindIndex(label)];
    if (!isOpen(label) && kind) spans.push({ start, end: token.end, kind });
  });
  return spans;
}
