// Message -> frozen payloads of Discord's components: a page with text, rules and buttons where they belong. It posts nothing and knows no channel.
import { inertText } from '../../message/inert.ts';
import type { Action, Block, Field, Heading, Inline, Message } from '../../message/message.ts';
import { commandLine } from '../../message/plain-text.ts';
import { shorten } from '../../message/shorten.ts';
import type { Payload } from '../../ports/platform.ts';
import { button, type Component, container, pagesOf, rowsOf, rule, text } from './components.ts';
import { callId } from './custom-id.ts';
import { MOST_BUTTON_LABEL, MOST_CHARACTERS } from './limits.ts';
import { escapeText, markdownLine } from './markdown.ts';

/** SUPPRESS_EMBEDS and IS_COMPONENTS_V2. */
export const MESSAGE_FLAGS = (1 << 2) | (1 << 15);
/** Nobody is pinged, whatever the words: on every create and edit. */
export const NO_MENTIONS = { parse: [], replied_user: false };

/** At least one payload, each within Discord's limits. Several only where encoded addresses outgrow what `fit` measured. */
export function renderDiscord(message: Message): readonly Payload[] {
  const components: Component[] = [];
  for (const [index, block] of message.blocks.entries()) {
    const previous = message.blocks[index - 1];
    if (isRuled(block, previous)) components.push(rule(1));
    for (const component of componentsOf(block, index)) {
      const last = components.at(-1);
      if (component.type === 10 && last?.type === 10 && belongsTo(previous, block)) {
        components[components.length - 1] = text(`${last.content}\n${component.content}`);
      } else components.push(component);
    }
  }
  const pages = pagesOf(components);
  return (pages.length > 0 ? pages : [[text(escapeText(message.title).trim() || '…')]]).map((page) => ({
    flags: MESSAGE_FLAGS,
    allowed_mentions: NO_MENTIONS,
    components: [container(page)],
  }));
}

/** Under the masthead, and before each story or section. */
function isRuled(block: Block, previous: Block | undefined): boolean {
  if (previous === undefined || previous.type === 'thematicBreak' || block.type === 'thematicBreak') return false;
  return (previous.type === 'heading' && previous.depth === 1) || (block.type === 'heading' && block.depth === 2);
}

/** Without space between: what a heading heads, and sources under what they are the sources of. */
const belongsTo = (previous: Block | undefined, block: Block) => previous?.type === 'heading' || block.type === 'smallPrint';

function componentsOf(block: Block, place: number): readonly Component[] {
  if (block.type === 'thematicBreak') return [rule(2)];
  if (block.type === 'actions') return actionComponents(block.actions, place);
  const lines = linesOf(block).filter((line) => line !== '');
  return lines.length > 0 ? [text(lines.join('\n'))] : [];
}

function linesOf(block: Exclude<Block, { type: 'thematicBreak' | 'actions' }>): readonly string[] {
  switch (block.type) {
    case 'heading':
      return headingLines(block);
    case 'paragraph':
      return [markdown(block.children)];
    case 'smallPrint':
      return [after('-# ', markdown(block.children))];
    case 'list':
      return block.items.map((item, index) => after(block.ordered ? `${(block.start ?? 1) + index}. ` : '- ', markdown(item)));
    case 'blockquote':
      return [after('> ', markdown(block.children)), after('-# — ', markdown(block.attribution ?? []))];
    case 'fields':
      return fieldLines(block.fields);
    case 'image':
      return [after('-# ', markdown([{ type: 'link', url: block.url, children: [{ type: 'text', value: block.alt }] }]))];
  }
}

/** The masthead and a story have a small line of their own for what stands at the right elsewhere; a section's count goes behind its name. */
function headingLines({ depth, children, aside = [], marker }: Heading): readonly string[] {
  const number = marker === undefined ? '' : `${escapeText(marker)} · `;
  const name = depth === 3 ? markdown([{ type: 'strong', children }]) : after(depth === 1 ? '# ' : '### ', number + markdown(children));
  const small = markdown(aside);
  if (small === '' || depth === 1 || marker !== undefined) return [name, after('-# ', small)];
  return [name === '' ? small : `${name} · ${small}`];
}

/** One value stands behind its label, several stand in a list under it. */
function fieldLines(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ label, value }, index) => {
    const isFirst = fields[index - 1]?.label !== label;
    const isAlone = isFirst && fields[index + 1]?.label !== label;
    const name = markdown([{ type: 'strong', children: [{ type: 'text', value: label }] }]);
    const words = markdown(value);
    if (isAlone) return [`${name}  ${words}`.trim()];
    return [...(isFirst ? [name] : []), after('- ', words)];
  });
}

const after = (mark: string, words: string) => (words === '' ? '' : mark + words);

/** Addresses are given up where they, once encoded, would take the whole message. */
function markdown(line: readonly Inline[]): string {
  const words = markdownLine(line);
  return words.length <= MOST_CHARACTERS / 2 ? words : markdownLine(line, { hasLinks: false });
}

/** A call too long for a button is shown as what one would type. */
function actionComponents(actions: readonly Action[], place: number): readonly Component[] {
  const offers = actions.map((action, index) => ({ action, id: callId(action, place * 100 + index) }));
  const buttons = offers.flatMap(({ action, id }) => (id === null ? [] : [button(labelOf(action), id)]));
  const typed = offers.flatMap(({ action, id }) => (id === null ? [action] : []));
  const lines = typed.map(({ label, command, args }) => `-# ${escapeText(label)}: ${escapeText(commandLine(command, args))}`);
  return [...(lines.length > 0 ? [text(lines.join('\n'))] : []), ...rowsOf(buttons)];
}

function labelOf({ label, command, args }: Action): string {
  const words = inertText(label).trim() || commandLine(command, args);
  return shorten(words, MOST_BUTTON_LABEL);
}
