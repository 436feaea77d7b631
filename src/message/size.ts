// How much of a platform's room a block takes: its text as the platform counts, and a fair share for markup, addresses and line breaks.
import type { Limits } from './limits.ts';
import type { Action, Block, Inline, Message } from './message.ts';
import { commandLine } from './plain-text.ts';

type Measure = Limits['measure'];

/** For bold marks, brackets and the like around one node. */
const NODE_MARKUP = 4;
/** What a platform may write before a command: `nutgraf `, or a prefix of sixteen signs. */
const LONGEST_WAY_IN = 16;
export const ITEM_MARKUP = 4;
/** What a block takes besides its content. */
export const BLOCK_MARKUP = 8;

/** Never less than the block takes as plain text. */
export function blockSize(block: Block, measure: Measure): number {
  return BLOCK_MARKUP + contentSize(block, measure);
}

export const messageSize = ({ blocks }: Message, measure: Measure): number =>
  blocks.reduce((sum, block) => sum + blockSize(block, measure), 0);

export const lineSize = (line: readonly Inline[], measure: Measure): number => line.reduce((sum, node) => sum + nodeSize(node, measure), 0);

export const itemSize = (item: readonly Inline[], measure: Measure): number => ITEM_MARKUP + lineSize(item, measure);

export const fieldSize = (field: { readonly label: string; readonly value: readonly Inline[] }, measure: Measure): number =>
  itemSize(field.value, measure) + measure(field.label);

export const actionSize = ({ label, command, args }: Action, measure: Measure): number =>
  ITEM_MARKUP + measure(label) + measure(commandLine(command, args));

function contentSize(block: Block, measure: Measure): number {
  switch (block.type) {
    case 'heading':
      return lineSize(block.children, measure) + lineSize(block.aside ?? [], measure) + measure(block.marker ?? '');
    case 'paragraph':
    case 'smallPrint':
      return lineSize(block.children, measure);
    case 'list':
      return block.items.reduce((sum, item) => sum + itemSize(item, measure), 0);
    case 'blockquote':
      return lineSize(block.children, measure) + lineSize(block.attribution ?? [], measure);
    case 'fields':
      return block.fields.reduce((sum, field) => sum + fieldSize(field, measure), 0);
    case 'thematicBreak':
      return 0;
    case 'image':
      return measure(block.alt) + measure(block.url);
    case 'actions':
      return block.actions.reduce((sum, action) => sum + actionSize(action, measure), 0);
  }
}

function nodeSize(node: Inline, measure: Measure): number {
  switch (node.type) {
    case 'text':
      return measure(node.value);
    case 'strong':
    case 'emphasis':
      return NODE_MARKUP + lineSize(node.children, measure);
    case 'command':
      return LONGEST_WAY_IN + lineSize(node.children, measure);
    case 'link':
      return NODE_MARKUP + measure(node.url) + lineSize(node.children, measure);
  }
}
