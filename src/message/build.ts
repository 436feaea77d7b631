// Small builders for the message document: strings and nodes in, nodes out. They escape nothing and decide nothing about looks.
import type { Action, Block, Field, Heading, Inline, Message } from './message.ts';

/** What a line may be written from; false, null and undefined stand for nothing, so that parts can be left out in place. */
export type Content = string | Inline | readonly Content[] | false | null | undefined;

/** One flat line of inline nodes; neighbouring texts become one, empty ones vanish. */
export function inline(...content: readonly Content[]): readonly Inline[] {
  const line: Inline[] = [];
  for (const node of flat(content)) {
    const last = line.at(-1);
    if (node.type === 'text' && last?.type === 'text') line[line.length - 1] = { type: 'text', value: last.value + node.value };
    else line.push(node);
  }
  return line;
}

function* flat(content: readonly Content[]): Generator<Inline> {
  for (const part of content) {
    if (part === false || part === null || part === undefined || part === '') continue;
    if (typeof part === 'string') yield { type: 'text', value: part };
    else if ('type' in part) yield part;
    else yield* flat(part);
  }
}

export const strong = (...content: readonly Content[]): Inline => ({ type: 'strong', children: inline(content) });
/** A line that somebody may type: `/who Eismont`. */
export const command = (line: string): Inline => ({ type: 'command', children: inline(line) });
export const emphasis = (...content: readonly Content[]): Inline => ({ type: 'emphasis', children: inline(content) });

/** A link, or the content alone where there is no address. */
export function link(url: string | undefined, content: Content, title?: string): Content {
  if (url === undefined) return content;
  return { type: 'link', url, ...(title !== undefined && { title }), children: inline(content) };
}

/** The parts that say something, with the separator between them. */
export function joined(parts: readonly Content[], separator = ' · '): readonly Content[] {
  const said = parts.filter((part) => inline(part).length > 0);
  return said.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

export function heading(depth: Heading['depth'], content: Content, { aside, marker }: { aside?: Content; marker?: string } = {}): Block {
  const right = inline(aside);
  return {
    type: 'heading',
    depth,
    children: inline(content),
    ...(right.length > 0 && { aside: right }),
    ...(marker !== undefined && { marker }),
  };
}

export const paragraph = (...content: readonly Content[]): Block => ({ type: 'paragraph', children: inline(content) });
export const smallPrint = (...content: readonly Content[]): Block => ({ type: 'smallPrint', children: inline(content) });

export const bulleted = (items: readonly Content[]): Block => ({ type: 'list', ordered: false, items: items.map((item) => inline(item)) });
export const numbered = (items: readonly Content[]): Block => ({ type: 'list', ordered: true, items: items.map((item) => inline(item)) });

export function blockquote(content: Content, attribution?: Content): Block {
  const by = inline(attribution);
  return { type: 'blockquote', children: inline(content), ...(by.length > 0 && { attribution: by }) };
}

export const field = (label: string, ...value: readonly Content[]): Field => ({ label, value: inline(value) });
export const fields = (...list: readonly Field[]): Block => ({ type: 'fields', fields: list.filter(({ value }) => value.length > 0) });
export const actions = (...list: readonly Action[]): Block => ({ type: 'actions', actions: list });

/** A message without its empty blocks. */
export function message(title: string, ...blocks: readonly (Block | readonly Block[] | false | null | undefined)[]): Message {
  const kept = blocks.flatMap((block) => (block === false || block === null || block === undefined ? [] : block));
  return { title, blocks: kept.filter((block) => !isEmpty(block)) };
}

function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'smallPrint':
    case 'blockquote':
      return block.children.length === 0;
    case 'list':
      return block.items.length === 0;
    case 'fields':
      return block.fields.length === 0;
    case 'actions':
      return block.actions.length === 0;
    case 'thematicBreak':
    case 'image':
      return false;
  }
}

/** A rule between what belongs together and what comes after. */
export const thematicBreak: Block = { type: 'thematicBreak' };
