// Pasted text -> its lines, with hard wraps undone. A line is a paragraph, a title, a byline ...: what it is, others say.

export type Line = {
  readonly text: string;
  /** Lines of one block had no blank line between them. */
  readonly block: number;
};

/** Longest line of a text that was wrapped by hand or by a mail program. */
const WIDEST_WRAP = 130;

/** Whether a line never goes on in the next one, nor goes on from the one before: bylines, dates. */
export type StandsAlone = (line: string, next?: string) => boolean;

/**  `clean` takes marks off a whole line. */
export function findLines(text: string, standsAlone: StandsAlone, clean: (line: string) => string): Line[] {
  const blocks = blocksOf(text);
  const width = wrapWidth(blocks);
  return blocks.flatMap((lines, block) => {
    const joined = width === null ? lines : unwrap(lines, width, standsAlone);
    return joined.map((line) => ({ text: clean(line), block })).filter((line) => line.text !== '');
  });
}

const blocksOf = (text: string): string[][] =>
  text
    .split(/\n[ \t]*\n+/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.replace(/[ \t]+/g, ' ').trim())
        .filter((line) => line !== ''),
    )
    .filter((block) => block.length > 0);

/** The width at which the text was wrapped; null where lines are paragraphs. */
function wrapWidth(blocks: readonly (readonly string[])[]): number | null {
  const [head = [], ...others] = blocks.map(innerLines);
  const below = others.flat();
  // The head's lines are often left whole where the text under it was wrapped.
  const inner = below.length >= 3 ? below : [...head, ...below];
  const width = inner.reduce((widest, line) => Math.max(widest, line.length), 0);
  const long = inner.filter((line) => line.length > width * 0.6);
  const broken = long.filter((line) => !/[.!?:"”’)\]]$/.test(line));
  return width >= 40 && width <= WIDEST_WRAP && long.length >= 3 && broken.length > long.length * 0.5 ? width : null;
}

/** Lines that have another one under them. An address is never wrapped, however long. */
const innerLines = (block: readonly string[]) => block.slice(0, -1).filter((line) => !/https?:\/\//.test(line));

function unwrap(lines: readonly string[], width: number, standsAlone: StandsAlone): string[] {
  const joined: string[] = [];
  let last = '';
  for (const [at, line] of lines.entries()) {
    const before = joined.at(-1);
    const isFull = last.length <= width && last.length + 1 + (line.split(' ', 1)[0]?.length ?? 0) > width;
    const mayGoOn = before !== undefined && (isFull || /^\p{Ll}/u.test(line));
    const goesOn = mayGoOn && !standsAlone(last, line) && !standsAlone(line, lines[at + 1]);
    if (goesOn) joined[joined.length - 1] = glue(before ?? '', line);
    else joined.push(line);
    last = line;
  }
  return joined;
}

/** A word that was hyphenated at the end of the line is made whole again; a compound keeps its hyphen. */
const glue = (before: string, line: string) => (/\p{L}[-‐]$/u.test(before) && /^\p{L}/u.test(line) ? before + line : `${before} ${line}`);
