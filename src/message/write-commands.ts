// A message that speaks of commands -> the same with each written as it is typed on one platform: `/who`, `/nutgraf who`, `/news-who`.
import type { Block, Field, Inline, Message } from './message.ts';
import { inlineText } from './plain-text.ts';

/** `write` takes the line as it is typed where nothing stands in its way, with its slash, and gives it as it is typed here. */
export function writeCommands(message: Message, write: (line: string) => string): Message {
  const line = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.map((node) => {
      if (node.type === 'text') return node;
      if (node.type === 'command') return { type: 'text', value: write(inlineText(node.children)) };
      return { ...node, children: line(node.children) };
    });
  return { ...message, blocks: message.blocks.map((block) => inBlock(block, line)) };
}

type Rewrite = (nodes: readonly Inline[]) => readonly Inline[];

function inBlock(block: Block, line: Rewrite): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, children: line(block.children), ...(block.aside && { aside: line(block.aside) }) };
    case 'paragraph':
    case 'smallPrint':
      return { ...block, children: line(block.children) };
    case 'list':
      return { ...block, items: block.items.map(line) };
    case 'blockquote':
      return { ...block, children: line(block.children), ...(block.attribution && { attribution: line(block.attribution) }) };
    case 'fields':
      return { ...block, fields: block.fields.map((field): Field => ({ ...field, value: line(field.value) })) };
    case 'thematicBreak':
    case 'image':
    case 'actions':
      return block;
  }
}
