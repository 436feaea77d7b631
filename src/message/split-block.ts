// A block that is too large -> blocks that fit. Prose goes on in the next block; a fact (an item, a field, a quote) stays whole, or is shortened
// where it is larger than a block, and that is reported.
import type { Limits } from './limits.ts';
import type { Action, Block, Field, Heading, Inline } from './message.ts';
import { inlineText } from './plain-text.ts';
import { actionSize, BLOCK_MARKUP, blockSize, fieldSize, ITEM_MARKUP, itemSize, lineSize } from './size.ts';
import { beginningOf, splitLine } from './split-line.ts';

export type Line = readonly Inline[];

/** What a block may take, and whom to tell what does not fit. */
export type Room = { readonly most: number; readonly measure: Limits['measure']; readonly onLoss: (words: string) => void };

/** Blocks of at most `blockCharacters` each, which together hold all but what was told to `onLoss`. */
export function splitBlock(block: Block, limits: Limits, onLoss: Room['onLoss']): readonly Block[] {
  const { measure } = limits;
  const most = Math.min(limits.blockCharacters, limits.characters);
  return blockSize(block, measure) <= most ? [block] : split(block, { most: most - BLOCK_MARKUP, measure, onLoss });
}

function split(block: Block, room: Room): readonly Block[] {
  const { most, measure } = room;
  switch (block.type) {
    case 'heading':
      return [shortHeading(block, room)];
    case 'paragraph':
    case 'smallPrint':
      return splitLine(withoutLongLinks(block.children, room), most, measure).map((children) => ({ ...block, children }));
    case 'blockquote':
      return [shortQuote(block, room)];
    case 'list':
      return splitList(block, room);
    case 'fields':
      return packed(
        block.fields.map((field) => shortField(field, room)),
        most,
        (field) => fieldSize(field, measure),
      ).map((fields) => ({ type: 'fields', fields }));
    case 'actions':
      return packed(fittingActions(block.actions, room), most, (action) => actionSize(action, measure)).map((actions) => ({
        type: 'actions',
        actions,
      }));
    case 'image':
      return shortImage(block, room);
    case 'thematicBreak':
      return [block];
  }
}

function shortHeading({ aside, ...heading }: Heading, room: Room): Block {
  const most = room.most - room.measure(heading.marker ?? '');
  const asideSize = lineSize(aside ?? [], room.measure);
  const keepsAside = aside !== undefined && asideSize <= most / 2;
  if (aside !== undefined && !keepsAside) room.onLoss(inlineText(aside));
  const children = shortened(heading.children, { ...room, most: keepsAside ? most - asideSize : most });
  return { ...heading, children, ...(keepsAside && { aside }) };
}

function shortQuote(quote: Block & { type: 'blockquote' }, room: Room): Block {
  const attribution = quote.attribution && shortened(quote.attribution, { ...room, most: room.most / 2 });
  const children = shortened(quote.children, { ...room, most: room.most - lineSize(attribution ?? [], room.measure) });
  return { ...quote, children, ...(attribution && { attribution }) };
}

function splitList(list: Block & { type: 'list' }, room: Room): readonly Block[] {
  const items = list.items.map((item) => shortened(item, { ...room, most: room.most - ITEM_MARKUP }));
  let start = list.start ?? 1;
  return packed(items, room.most, (item) => itemSize(item, room.measure)).map((part) => {
    const block: Block = { ...list, items: part, ...(list.ordered && { start }) };
    start += part.length;
    return block;
  });
}

function shortField({ label, value }: Field, room: Room): Field {
  const name = inlineText(shortened([{ type: 'text', value: label }], { ...room, most: room.most / 4 }));
  return { label: name, value: shortened(value, { ...room, most: room.most - ITEM_MARKUP - room.measure(name) }) };
}

/** A button that does not fit cannot be pressed: it is left out and reported. */
function fittingActions(actions: readonly Action[], { most, measure, onLoss }: Room): readonly Action[] {
  return actions.filter((action) => {
    const fits = actionSize(action, measure) <= most;
    if (!fits) onLoss(action.label);
    return fits;
  });
}

function shortImage(image: Block & { type: 'image' }, room: Room): readonly Block[] {
  const left = room.most - room.measure(image.url);
  if (left > room.most / 2)
    return [{ ...image, alt: inlineText(shortened([{ type: 'text', value: image.alt }], { ...room, most: left })) }];
  room.onLoss(image.url);
  return split({ type: 'smallPrint', children: [{ type: 'text', value: image.alt }] }, room);
}

function shortened(line: Line, room: Room): Line {
  if (lineSize(line, room.measure) <= room.most) return line;
  const linked = withoutLongLinks(line, room);
  const beginning = beginningOf(linked, room.most, room.measure);
  if (beginning) room.onLoss(inlineText(line));
  return beginning ?? linked;
}

/** An address that would take more than half of the room is given up for the words that it links. */
function withoutLongLinks(line: Line, room: Room): Line {
  return line.flatMap((node): Line => {
    if (node.type === 'text') return [node];
    const children = withoutLongLinks(node.children, room);
    if (node.type !== 'link' || lineSize([node], room.measure) <= room.most / 2) return [{ ...node, children }];
    room.onLoss(node.url);
    return children;
  });
}

/** In order, as many to a part as there is room for; none for no items. */
function packed<T>(items: readonly T[], most: number, sizeOf: (item: T) => number): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let left = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (parts.length === 0 || size > left) {
      parts.push([]);
      left = most;
    }
    parts.at(-1)?.push(item);
    left -= size;
  }
  return parts;
}
