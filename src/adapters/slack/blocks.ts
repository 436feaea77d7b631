// Texts, rules and buttons -> Slack's blocks, and pages of them within its limits. It knows no message.
// https://docs.slack.dev/reference/block-kit/blocks
import { MOST_BLOCKS, MOST_BUTTONS_IN_ROW, MOST_CHARACTERS } from './limits.ts';
import { type Part, section, sizeOfElements, textElement } from './rich-text.ts';

type Plain = { readonly type: 'plain_text'; readonly text: string; readonly emoji: false };
type Markup = { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };
export type Button = { readonly type: 'button'; readonly action_id: string; readonly text: Plain; readonly value: string };
export type RichText = { readonly type: 'rich_text'; readonly elements: readonly Part[] };
export type SlackBlock =
  | RichText
  | { readonly type: 'header'; readonly text: Plain }
  | { readonly type: 'context'; readonly elements: readonly (Plain | Markup)[] }
  | { readonly type: 'divider' }
  | { readonly type: 'actions'; readonly elements: readonly Button[] };

/** Under an answer: its buttons and who shared it. */
const FOOT_BLOCKS = 3;
const FOOT_CHARACTERS = 300;
/** Larger texts are not joined. */
const MOST_JOINED = 2500;

const plain = (text: string): Plain => ({ type: 'plain_text', text, emoji: false });

export const header = (text: string): SlackBlock => ({ type: 'header', text: plain(text) });
export const small = (text: string): SlackBlock => ({ type: 'context', elements: [plain(text)] });
/** The text has to be escaped. */
export const smallMarkup = (text: string): SlackBlock => ({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] });
export const divider: SlackBlock = { type: 'divider' };
export const button = (label: string, id: string, value: string): Button => ({ type: 'button', action_id: id, text: plain(label), value });

/** In order, five to a row. */
export function rowsOf(buttons: readonly Button[]): readonly SlackBlock[] {
  const count = Math.ceil(buttons.length / MOST_BUTTONS_IN_ROW);
  return Array.from({ length: count }, (_, row) => ({
    type: 'actions',
    elements: buttons.slice(row * MOST_BUTTONS_IN_ROW, (row + 1) * MOST_BUTTONS_IN_ROW),
  }));
}

/** Parts of one text without space between. Two sections that touch become one: Slack would set them in one line. */
export function richText(parts: readonly Part[]): RichText {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'rich_text_section' && last?.type === 'rich_text_section') {
      joined[joined.length - 1] = section([...last.elements, textElement('\n'), ...part.elements]);
    } else joined.push(part);
  }
  return { type: 'rich_text', elements: joined };
}

/** The second without space behind the first, where they may be one; null where not. */
export function joined(first: SlackBlock | undefined, second: SlackBlock): SlackBlock | null {
  if (first?.type !== 'rich_text' || second.type !== 'rich_text') return null;
  return sizeOf(first) + sizeOf(second) > MOST_JOINED ? null : richText([...first.elements, ...second.elements]);
}

/** All blocks in order, on as few pages as hold them. No page begins or ends with a rule. */
export function pagesOf(blocks: readonly SlackBlock[]): readonly (readonly SlackBlock[])[] {
  const pages: SlackBlock[][] = [];
  let room = { blocks: 0, characters: 0 };
  for (const block of blocks) {
    const size = sizeOf(block);
    if (room.blocks < 1 || size > room.characters) {
      pages.push([]);
      room = { blocks: MOST_BLOCKS - FOOT_BLOCKS, characters: MOST_CHARACTERS - FOOT_CHARACTERS };
    }
    pages.at(-1)?.push(block);
    room = { blocks: room.blocks - 1, characters: room.characters - size };
  }
  return pages.map(withoutOuterRules).filter((page) => page.length > 0);
}

/** Characters that Slack counts against the whole message. */
export function sizeOf(block: SlackBlock): number {
  switch (block.type) {
    case 'header':
      return block.text.text.length;
    case 'context':
      return block.elements.reduce((sum, { text }) => sum + text.length, 0);
    case 'actions':
      return block.elements.reduce((sum, { text }) => sum + text.text.length, 0);
    case 'rich_text':
      return block.elements.reduce((sum, { elements }) => sum + sizeOfElements(elements), 0);
    case 'divider':
      return 0;
  }
}

function withoutOuterRules(page: readonly SlackBlock[]): readonly SlackBlock[] {
  const start = page.findIndex(({ type }) => type !== 'divider');
  return start < 0 ? [] : page.slice(start, page.findLastIndex(({ type }) => type !== 'divider') + 1);
}
