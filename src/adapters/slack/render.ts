// Message -> frozen payloads of Slack's blocks: headers, text, rules and buttons where they belong. It posts nothing and knows no channel.
import { inertText } from '../../message/inert.ts';
import type { Action, Block, Field, Heading, Inline, Message } from '../../message/message.ts';
import { commandLine, inlineText } from '../../message/plain-text.ts';
import { shorten } from '../../message/shorten.ts';
import type { Payload } from '../../ports/platform.ts';
import { button, divider, header, joined, pagesOf, richText, rowsOf, type SlackBlock, small, smallMarkup } from './blocks.ts';
import { buttonValue } from './button-value.ts';
import { MOST_BUTTON_LABEL, MOST_CHARACTERS, MOST_CONTEXT, MOST_FALLBACK, MOST_HEADER } from './limits.ts';
import { escapeText, markupLine } from './markup.ts';
import { type Element, type Part, richLine, section, sizeOfElements, textElement } from './rich-text.ts';

/** No previews, and nobody is pinged, whatever the words. */
export const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false };

/** At least one payload, each within Slack's limits. Several only where encoded addresses outgrow what `fit` measured. */
export function renderSlack(message: Message): readonly Payload[] {
  const blocks: SlackBlock[] = [];
  for (const [index, block] of message.blocks.entries()) {
    const previous = message.blocks[index - 1];
    if (isRuled(block, previous)) blocks.push(divider);
    for (const part of blocksOf(block, index)) {
      const whole = previous?.type === 'heading' ? joined(blocks.at(-1), part) : null;
      if (whole) blocks[blocks.length - 1] = whole;
      else blocks.push(part);
    }
  }
  const title = shorten(inertText(message.title).trim() || '…', MOST_FALLBACK);
  const pages = pagesOf(blocks);
  return (pages.length > 0 ? pages : [[small(title)]]).map((page) => ({ text: escapeText(title), blocks: page, ...QUIET }));
}

/** Before each story or section. */
function isRuled(block: Block, previous: Block | undefined): boolean {
  if (previous === undefined || previous.type === 'thematicBreak' || block.type === 'thematicBreak') return false;
  return block.type === 'heading' && block.depth === 2 && previous.type !== 'heading';
}

function blocksOf(block: Block, place: number): readonly SlackBlock[] {
  switch (block.type) {
    case 'heading':
      return headingBlocks(block);
    case 'paragraph':
      return textBlocks([section(rich(block.children))]);
    case 'smallPrint':
      return smallBlocks(rich(block.children));
    case 'list':
      return textBlocks([listOf(block.items, block.ordered ? (block.start ?? 1) : null)]);
    case 'blockquote':
      return textBlocks([{ type: 'rich_text_quote', elements: rich(block.children) }, section(after('— ', rich(block.attribution ?? [])))]);
    case 'fields':
      return textBlocks(block.fields.flatMap((_field, index) => fieldParts(block.fields, index)));
    case 'image':
      return smallBlocks(rich([{ type: 'link', url: block.url, children: [{ type: 'text', value: block.alt }] }]));
    case 'thematicBreak':
      return [divider];
    case 'actions':
      return actionBlocks(block.actions, place);
  }
}

/** The masthead and stories stand large, what is at their right elsewhere small below; a section's count goes behind its name. */
function headingBlocks({ depth, children, aside = [], marker }: Heading): readonly SlackBlock[] {
  const isLarge = depth === 1 || marker !== undefined;
  const number = marker === undefined ? '' : `${inertText(marker)} · `;
  const name = rich([{ type: 'strong', children: [{ type: 'text', value: number }, ...children] }]);
  const right = rich(aside);
  if (!isLarge)
    return textBlocks([section(right.length > 0 && name.length > 0 ? [...name, textElement(' · '), ...right] : [...name, ...right])]);
  const words = `${number}${inlineText(children)}`.trim();
  const fits = words !== '' && words.length <= MOST_HEADER && name.every(({ type }) => type === 'text');
  return [...(fits ? [header(words)] : textBlocks([section(name)])), ...smallBlocks(right)];
}

/** One value stands behind its label, several stand in a list under it. */
function fieldParts(fields: readonly Field[], index: number): readonly Part[] {
  const { label, value } = fields[index] ?? { label: '', value: [] };
  if (fields[index - 1]?.label === label) return [];
  const name = rich([{ type: 'strong', children: [{ type: 'text', value: label }] }]);
  const end = fields.findIndex((field, at) => at > index && field.label !== label);
  const values = fields.slice(index, end < 0 ? fields.length : end).map((field) => field.value);
  if (values.length === 1) return [section([...name, ...after('  ', rich(value))])];
  return [section(name), listOf(values, null)];
}

function listOf(items: readonly (readonly Inline[])[], start: number | null): Part {
  const elements = items.map((item) => section(rich(item))).filter(hasWords);
  if (start === null) return { type: 'rich_text_list', style: 'bullet', elements };
  return { type: 'rich_text_list', style: 'ordered', ...(start > 1 && { offset: start - 1 }), elements };
}

const after = (words: string, elements: readonly Element[]) => (elements.length > 0 ? [textElement(words), ...elements] : []);

const hasWords = ({ elements }: Part) => elements.length > 0;

function textBlocks(parts: readonly Part[]): readonly SlackBlock[] {
  const said = parts.filter(hasWords);
  return said.length > 0 ? [richText(said)] : [];
}

/** Small where Slack has small text that holds it. */
function smallBlocks(elements: readonly Element[]): readonly SlackBlock[] {
  if (elements.every(({ text }) => text.trim() === '')) return [];
  const hasLinks = elements.some(({ type }) => type === 'link');
  const words = hasLinks ? markupLine(elements) : elements.map(({ text }) => text).join('');
  if (words === null || words.length > MOST_CONTEXT) return textBlocks([section(elements)]);
  return [hasLinks ? smallMarkup(words) : small(words)];
}

/** Addresses are given up where they, once encoded, would take the whole message. */
function rich(line: readonly Inline[]): readonly Element[] {
  const elements = richLine(line);
  const shown = sizeOfElements(elements) <= MOST_CHARACTERS / 3 ? elements : richLine(line, { hasLinks: false });
  return shown.every(({ text }) => text.trim() === '') ? [] : shown;
}

/** A call too long for a button is shown as what one would type. */
function actionBlocks(actions: readonly Action[], place: number): readonly SlackBlock[] {
  const offers = actions.map((action, index) => ({
    action,
    index,
    value: buttonValue({ kind: 'call', command: action.command, args: action.args }),
  }));
  const buttons = offers.flatMap(({ action, index, value }) =>
    value === null ? [] : [button(labelOf(action), `call ${place} ${index}`, value)],
  );
  const typed = offers.flatMap(({ action, value }) => (value === null ? [action] : []));
  const lines = typed.flatMap(({ label, command, args }) =>
    textBlocks([section([textElement(`${inertText(label)}: ${commandLine(command, args)}`)])]),
  );
  return [...lines, ...rowsOf(buttons)];
}

function labelOf({ label, command, args }: Action): string {
  const words = inertText(label).trim() || commandLine(command, args);
  return shorten(words, MOST_BUTTON_LABEL);
}
