// Message -> text for files, logs and readers of text: no colour, no wrapping, every word, each address behind what it links.
import { inertText, inertUrl } from './inert.ts';
import type { Block, Inline, Message } from './message.ts';

/** The message as lines of text; blocks are separated by one empty line. Holds every word and every web address of the message. */
export function plainText(message: Message): string {
  return message.blocks.map(blockText).join('\n\n');
}

/** The words of a line without its links' addresses: for measuring, notifications and labels. */
export function inlineText(line: readonly Inline[]): string {
  return line.map((node) => (node.type === 'text' ? inertText(node.value) : inlineText(node.children))).join('');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading': {
      const marker = block.marker === undefined ? '' : `${inertText(block.marker)}. `;
      return `${marker}${lineText(block.children)}${block.aside ? ` (${lineText(block.aside)})` : ''}`;
    }
    case 'paragraph':
    case 'smallPrint':
      return lineText(block.children);
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${(block.start ?? 1) + index}.` : '-'} ${lineText(item)}`).join('\n');
    case 'blockquote':
      return `  ${lineText(block.children)}${block.attribution ? `\n  (${lineText(block.attribution)})` : ''}`;
    case 'fields':
      return block.fields.map(({ label, value }) => `${inertText(label)}: ${lineText(value)}`).join('\n');
    case 'thematicBreak':
      return '* * *';
    case 'image':
      return `[${inertText(block.alt)}] ${inertUrl(block.url) ?? ''}`.trimEnd();
    case 'actions':
      return block.actions.map(({ label, command, args }) => `${inertText(label)}: ${commandLine(command, args)}`).join('\n');
  }
}

/** A call as a person would type it; values of several words stand in quotation marks where others follow. */
export function commandLine(command: string, args: Readonly<Record<string, string>>): string {
  const values = Object.values(args).map(inertText);
  const words = values.map((value, index) => (index < values.length - 1 && value.includes(' ') ? `"${value}"` : value));
  return [`/${command}`, ...words].join(' ');
}

const lineText = (line: readonly Inline[]): string => line.map(nodeText).join('');

function nodeText(node: Inline): string {
  switch (node.type) {
    case 'text':
      return inertText(node.value);
    case 'strong':
    case 'emphasis':
    case 'command':
      return lineText(node.children);
    case 'link':
      return linkText(lineText(node.children), inertUrl(node.url));
  }
}

const linkText = (words: string, url: string | null) => (url === null || url === words ? words : `${words} <${url}>`);
