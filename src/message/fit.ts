// Message -> messages that each obey a platform's limits, cut between stories where that is possible, and never inside a fact, a link or a grapheme.
import type { Limits } from './limits.ts';
import type { Block, Message } from './message.ts';
import { blockSize } from './size.ts';
import { splitBlock } from './split-block.ts';

type Part = readonly Block[];

export type FitOptions = {
  /** Told what had to be left out, in the words that were left out or shortened: only what is larger than a whole block. */
  readonly onLoss?: (words: string) => void;
};

/** At least one message; together they hold every word but what `onLoss` was told. Limits have to leave room for some words: 100 characters or more. */
export function fit(message: Message, limits: Limits, { onLoss = () => {} }: FitOptions = {}): readonly Message[] {
  const blocks = message.blocks.flatMap((block) => splitBlock(block, limits, onLoss));
  const pages = paginate(blocks, limits);
  const titleOf = (index: number) => (index === 0 ? message.title : `${message.title} (${index + 1} of ${pages.length})`);
  const [first = [], ...others] = pages;
  return [first, ...others].map((page, index) => ({ title: titleOf(index), blocks: page }));
}

/** A section stays on one page where that leaves no page half empty; a heading always stays with what it heads. */
function paginate(blocks: Part, limits: Limits): readonly Part[] {
  const pages: Block[][] = [];
  const place = (part: Part, narrower: readonly ((part: Part) => readonly Part[])[]) => {
    const page = pages.at(-1);
    if (page && isWithin([...page, ...part], limits)) page.push(...part);
    else if (isWithin(part, limits) && (narrower.length < 2 || !page || !isWithin(page, halfOf(limits)))) pages.push([...part]);
    else for (const smaller of narrower[0]?.(part) ?? []) place(smaller, narrower.slice(1));
  };
  for (const section of sectionsOf(blocks)) place(section, [headedBlocksOf, (part) => part.map((block) => [block])]);
  return pages;
}

const isWithin = (part: Part, { blocks, characters, measure }: Limits) =>
  part.length <= blocks && part.reduce((sum, block) => sum + blockSize(block, measure), 0) <= characters;

const halfOf = (limits: Limits): Limits => ({ ...limits, blocks: limits.blocks / 2, characters: limits.characters / 2 });

/** What stands under one heading of depth 1 or 2, or behind one rule. */
const sectionsOf = (blocks: Part): readonly Part[] => groupedFrom(blocks, (block) => isLead(block) && !isLabel(block));

/** Each block with the headings and rules right before it. */
const headedBlocksOf = (blocks: Part): readonly Part[] =>
  groupedFrom(blocks, (_block, previous) => previous === undefined || !isLead(previous));

const isLead = (block: Block) => block.type === 'heading' || block.type === 'thematicBreak';
const isLabel = (block: Block) => block.type === 'heading' && block.depth === 3;

function groupedFrom(blocks: Part, begins: (block: Block, previous: Block | undefined) => boolean): readonly Part[] {
  const groups: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    const group = groups.at(-1);
    if (!group || begins(block, blocks[index - 1])) groups.push([block]);
    else group.push(block);
  }
  return groups;
}
