// A line of inline nodes -> lines that each fit a room: for prose at the ends of sentences or words, for facts as a beginning that shows it goes on.
// Links are never cut.
import { graphemesOf } from './display-width.ts';
import type { Limits } from './limits.ts';
import type { Inline } from './message.ts';
import { lineSize } from './size.ts';

type Measure = Limits['measure'];
type Line = readonly Inline[];

const SENTENCE_END = /[.!?…]["”’»)\]]*\s*$/u;
const ELLIPSIS: Inline = { type: 'text', value: ' …' };

/** All of the line, in order, in lines of at most `room`. What cannot be cut and is larger than the room stands in a line alone. */
export function splitLine(line: Line, room: number, measure: Measure): readonly Line[] {
  const lines: Inline[][] = [[]];
  for (const atom of atomsOf(line, room, measure)) {
    const last = lines.at(-1) ?? [];
    if (last.length > 0 && lineSize(last, measure) + lineSize([atom], measure) > room) lines.push([...afterLastSentence(last), atom]);
    else last.push(atom);
  }
  return lines.map(joinNeighbours).filter((part) => part.length > 0);
}

/** The beginning of the line that fits, with " …" behind it; null where it fits as it is. */
export function beginningOf(line: Line, room: number, measure: Measure): Line | null {
  if (lineSize(line, measure) <= room) return null;
  const kept: Inline[] = [];
  let left = room - lineSize([ELLIPSIS], measure);
  for (const atom of atomsOf(line, room, measure)) {
    left -= lineSize([atom], measure);
    if (left < 0) break;
    kept.push(atom);
  }
  return [...joinNeighbours(kept), ELLIPSIS];
}

/** Takes from a full line what begins a new sentence, where that leaves the line at least half full. */
function afterLastSentence(line: Inline[]): readonly Inline[] {
  const end = line.findLastIndex((atom) => SENTENCE_END.test(lastText(atom)));
  return end >= line.length / 2 ? line.splice(end + 1) : [];
}

function lastText(node: Inline): string {
  if (node.type === 'text') return node.value;
  const last = node.children.at(-1);
  return last ? lastText(last) : '';
}

/** The smallest parts: words with the blank behind them, graphemes of words that are too large, links. */
function* atomsOf(line: Line, room: number, measure: Measure): Generator<Inline> {
  for (const node of line) {
    switch (node.type) {
      case 'text':
        yield* wordsOf(node.value, room, measure);
        break;
      case 'strong':
      case 'emphasis':
        for (const child of atomsOf(node.children, room, measure)) yield { ...node, children: [child] };
        break;
      case 'command':
      case 'link':
        yield node;
        break;
    }
  }
}

function* wordsOf(text: string, room: number, measure: Measure): Generator<Inline> {
  for (const [word] of text.matchAll(/\S+\s*|\s+/g)) {
    if (measure(word) <= room / 4) yield { type: 'text', value: word };
    else for (const sign of graphemesOf(word)) yield { type: 'text', value: sign };
  }
}

function joinNeighbours(line: Line): Line {
  const joined: Inline[] = [];
  for (const node of line) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text') joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else if (last && last.type === node.type && 'children' in last && 'children' in node && node.type !== 'link') {
      joined[joined.length - 1] = { ...node, children: joinNeighbours([...last.children, ...node.children]) };
    } else joined.push(node);
  }
  return joined;
}
