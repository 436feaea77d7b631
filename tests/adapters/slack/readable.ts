// A payload of Slack -> text that can be reviewed: what stands on the page, rules and buttons included.
import type { Payload } from '../../../src/ports/platform.ts';

type Node = Readonly<Record<string, unknown>>;

const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value : []);

/** `#` for a header, `~` for small text, `---` for a rule, `[ label ]` for a button; text of Slack's markup as it is sent. */
export const readable = ({ blocks }: Payload): string => nodesOf(blocks).map(readableNode).join('\n\n');

function readableNode(node: Node): string {
  switch (node.type) {
    case 'header':
      return `# ${textOf(node.text)}`;
    case 'divider':
      return '---';
    case 'context':
      return nodesOf(node.elements)
        .map((element) => `~ ${textOf(element)}`)
        .join('\n');
    case 'actions':
      return nodesOf(node.elements)
        .map((element) => `[ ${textOf(element.text)} ]  <!-- ${element.value} -->`)
        .join(' ');
    default:
      return nodesOf(node.elements).map(readablePart).join('\n');
  }
}

function readablePart(part: Node): string {
  switch (part.type) {
    case 'rich_text_quote':
      return `> ${line(part)}`;
    case 'rich_text_list':
      return nodesOf(part.elements)
        .map((item, index) => `${part.style === 'ordered' ? `${Number(part.offset ?? 0) + index + 1}.` : '•'} ${line(item)}`)
        .join('\n');
    default:
      return line(part);
  }
}

const line = ({ elements }: Node) => nodesOf(elements).map(readableElement).join('');

function readableElement({ type, text, url, style }: Node): string {
  const { bold, italic } = (style ?? {}) as Node;
  const mark = `${bold === true ? '**' : ''}${italic === true ? '_' : ''}`;
  const words = `${mark}${text}${[...mark].reverse().join('')}`;
  return type === 'link' ? `[${words}](${url})` : words;
}

const textOf = (value: unknown) => String((value as Node | undefined)?.text);
