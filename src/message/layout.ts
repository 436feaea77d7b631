// Message -> a page in fixed columns, like a newspaper's: lines of text in named looks. For terminals, pipes and mail; how a look is painted is
// the renderer's business. It adds no word but the numbers of sources and actions.
import { displayWidth } from './display-width.ts';
import { inertText } from './inert.ts';
import { blockLines } from './layout-blocks.ts';
import type { Line, Sheet } from './layout-inline.ts';
import type { Block, Message } from './message.ts';

export type { Line, Look } from './layout-inline.ts';

export type Layout = {
  readonly width: number;
  /** Links can be clicked; otherwise they are numbered, and their addresses stand below the message. */
  readonly hasLinks: boolean;
  /** Actions are chosen by their number; otherwise each shows the command that it stands for. */
  readonly hasPrompt: boolean;
};

const NARROWEST = 24;
/** How far a numbered story hangs in from its number. */
const MARGIN = 3;

/** No line is wider than the layout's width (at least 24 columns), but for one that holds an address: that stays whole. */
export function layOut(message: Message, layout: Layout): readonly Line[] {
  const width = Math.max(NARROWEST, layout.width);
  const sheet: Sheet = { ...layout, width, labelWidth: labelWidth(message.blocks, width), sources: new Map(), actions: [] };
  const lines = bodyLines(message.blocks, sheet);
  return sheet.sources.size > 0 ? [...lines, [], ...sourceLines(sheet)] : lines;
}

function bodyLines(blocks: readonly Block[], sheet: Sheet): readonly Line[] {
  const lines: Line[] = [];
  let margin = 0;
  let previous: Block | null = null;
  for (const block of blocks) {
    if (endsStory(block)) margin = 0;
    if (previous && isApart(previous, block, margin > 0)) lines.push([]);
    lines.push(...indent(blockLines(block, { ...sheet, width: sheet.width - margin }), margin));
    if (block.type === 'heading' && block.marker !== undefined) margin = MARGIN;
    previous = block;
  }
  return lines;
}

const endsStory = (block: Block) => block.type === 'thematicBreak' || (block.type === 'heading' && block.depth < 3);

/** Whether an empty line stands between two blocks. A story is set tight, so that a page shows several. */
function isApart(previous: Block, next: Block, isInStory: boolean): boolean {
  if (previous.type === 'heading' || previous.type === 'thematicBreak') return false;
  if (next.type === 'heading' || next.type === 'thematicBreak') return true;
  const isNote = next.type === 'smallPrint' && previous.type !== 'fields' && previous.type !== 'list';
  return !isInStory && !isNote;
}

const indent = (lines: readonly Line[], margin: number): readonly Line[] =>
  margin === 0 ? lines : lines.map((line) => [{ text: ' '.repeat(margin), style: {} }, ...line]);

/** One column for all labels of the page, so that they align from story to story. */
function labelWidth(blocks: readonly Block[], width: number): number {
  const labels = blocks.flatMap((block) =>
    block.type === 'fields' ? block.fields.map(({ label }) => displayWidth(inertText(label)) + 2) : [],
  );
  const room = Math.floor(width / 3);
  return labels.filter((label) => label <= room).reduce((widest, label) => Math.max(widest, label), 2);
}

function sourceLines({ sources }: Sheet): readonly Line[] {
  return [...sources].map(([url, { number, title }]) => [
    { text: [`[${number}]`, title].filter(Boolean).join(' '), style: { isQuiet: true } },
    { text: `  ${url}`, style: { isQuiet: true } },
  ]);
}
