// A payload of Discord -> text that can be reviewed: what stands on the page, rules and buttons included.
import type { Payload } from '../../../src/ports/platform.ts';

type Node = Readonly<Record<string, unknown>>;

const nodesOf = (components: unknown): readonly Node[] => (Array.isArray(components) ? components : []);

/** Markdown as it is sent; `---` for a rule, `[ label ]` for a button. */
export const readable = ({ components }: Payload): string => nodesOf(components).map(readableNode).join('\n\n');

function readableNode(node: Node): string {
  switch (node.type) {
    case 1:
      return nodesOf(node.components).map(readableNode).join(' ');
    case 2:
      return `[ ${node.label} ]  <!-- ${node.custom_id} -->`;
    case 10:
      return String(node.content);
    case 14:
      return '---';
    default:
      return nodesOf(node.components).map(readableNode).join('\n\n');
  }
}
