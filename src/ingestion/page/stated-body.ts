// The article's text as JSON-LD states it, against what was found on the page: the longer one wins, in the page's own paragraphs where it has them.

/** A shorter stated text is a summary, in characters. */
export const SHORTEST_STATED = 500;
/** How much of the stated text must have been found, or be among the page's blocks, as a share of its characters. */
const ENOUGH_FOUND = 0.67;
const ENOUGH_SHOWN = 0.6;

/** `everything` are the blocks of the whole page, in order. */
export function preferStated(found: readonly string[], stated: string, everything: readonly string[]): readonly string[] {
  if (stated.length < SHORTEST_STATED || lengthOf(found) >= stated.length * ENOUGH_FOUND) return found;
  const lines = stated.split(/\s*\n\s*/).filter((line) => line !== '');
  const plain = fold(stated);
  const shown = [...new Set(everything.filter((block) => block.length > 30 && plain.includes(fold(block))))];
  if (lengthOf(shown) >= stated.length * ENOUGH_SHOWN) return shown;
  return lines;
}

const lengthOf = (blocks: readonly string[]) => blocks.reduce((sum, block) => sum + block.length, 0);
const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
