// Runs of styled text -> lines no wider than a width. For renderers with fixed columns; what a style is, is theirs.
import { displayWidth, graphemesOf } from './display-width.ts';

/** A stretch of text in one style. */
export type Run<Style> = { readonly text: string; readonly style: Style };

/** A word may change its style inside; `isWhole` words are never broken, even where they are wider than the line. */
type Word<Style> = { readonly runs: Run<Style>[]; width: number; readonly blank: Run<Style> | null };

export type Wrapping<Style> = {
  readonly width: number;
  /** Runs that must stay whole, such as addresses. */
  readonly isWhole?: (run: Run<Style>) => boolean;
};

export const widthOf = (line: readonly Run<unknown>[]): number => line.reduce((sum, { text }) => sum + displayWidth(text), 0);

/** Breaks at blanks, between wide characters, and inside a word only where it is wider than a line. Never inside a grapheme. */
export function wrap<Style>(runs: readonly Run<Style>[], wrapping: Wrapping<Style>): Run<Style>[][] {
  const lines: Run<Style>[][] = [[]];
  let room = wrapping.width;
  for (const word of wordsOf(runs, wrapping)) {
    const line = lines.at(-1) ?? [];
    const blankWidth = line.length > 0 && word.blank ? 1 : 0;
    if (line.length > 0 && blankWidth + word.width > room) {
      lines.push([...word.runs]);
      room = wrapping.width - word.width;
    } else {
      if (blankWidth > 0 && word.blank) line.push(word.blank);
      line.push(...word.runs);
      room -= blankWidth + word.width;
    }
  }
  return lines.map(mergeRuns).filter((line, index) => line.length > 0 || index === 0);
}

/** Words in order, each no wider than a line unless it has to stay whole. */
function* wordsOf<Style>(runs: readonly Run<Style>[], wrapping: Wrapping<Style>): Generator<Word<Style>> {
  const most = Math.max(2, wrapping.width);
  let word: Word<Style> = { runs: [], width: 0, blank: null };
  for (const run of runs) {
    for (const piece of piecesOf(run, most, wrapping.isWhole)) {
      const width = displayWidth(piece.text);
      const isBlank = /^ +$/.test(piece.text);
      if (isBlank || word.width + width > most || piece.isBreakable) {
        if (word.runs.length > 0) yield word;
        const blank = isBlank ? { text: ' ', style: run.style } : null;
        word = { runs: [], width: 0, blank: blank ?? (word.runs.length > 0 ? null : word.blank) };
      }
      if (isBlank) continue;
      word.runs.push({ text: piece.text, style: run.style });
      word.width += width;
    }
  }
  if (word.runs.length > 0) yield word;
}

type Piece = { readonly text: string; readonly isBreakable: boolean };

function piecesOf<Style>(run: Run<Style>, most: number, isWhole?: (run: Run<Style>) => boolean): readonly Piece[] {
  if (isWhole?.(run)) return [{ text: run.text, isBreakable: false }];
  return run.text.split(/( +)/).flatMap((text): readonly Piece[] => {
    if (text === '') return [];
    const width = displayWidth(text);
    const isPlain = width <= most && width === text.length;
    return isPlain
      ? [{ text, isBreakable: false }]
      : graphemesOf(text).map((sign) => ({ text: sign, isBreakable: displayWidth(sign) > 1 }));
  });
}

function mergeRuns<Style>(line: readonly Run<Style>[]): Run<Style>[] {
  const merged: Run<Style>[] = [];
  for (const run of line) {
    const last = merged.at(-1);
    if (last && last.style === run.style) merged[merged.length - 1] = { text: last.text + run.text, style: run.style };
    else merged.push(run);
  }
  return merged;
}
