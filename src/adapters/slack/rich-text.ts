// Inline nodes -> elements of Slack's rich text, in which words are words: no sign in them is obeyed. It lays nothing out.
// https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
import { inertText, inertUrl } from '../../message/inert.ts';
import type { Inline } from '../../message/message.ts';
import { MOST_ADDRESS } from './limits.ts';

type Style = { readonly bold?: true; readonly italic?: true };
export type Element =
  | { readonly type: 'text'; readonly text: string; readonly style?: Style }
  | { readonly type: 'link'; readonly url: string; readonly text: string; readonly style?: Style };

export type Section = { readonly type: 'rich_text_section'; readonly elements: readonly Element[] };
export type Part =
  | Section
  | { readonly type: 'rich_text_quote'; readonly elements: readonly Element[] }
  | {
      readonly type: 'rich_text_list';
      readonly style: 'bullet' | 'ordered';
      readonly offset?: number;
      readonly elements: readonly Section[];
    };

/** The line's elements, none of them empty. `hasLinks: false` keeps the words of links and leaves their addresses out. */
export function richLine(line: readonly Inline[], { hasLinks = true } = {}): readonly Element[] {
  const joined: Element[] = [];
  for (const element of elementsOf(line, {}, null)) {
    const last = joined.at(-1);
    const url = hasLinks && element.type === 'link' ? element.url : null;
    const lastUrl = last?.type === 'link' ? last.url : null;
    if (last && url === lastUrl && isAlike(last.style, element.style))
      joined[joined.length - 1] = { ...last, text: last.text + element.text };
    else joined.push(element.type === 'link' && url === null ? textElement(element.text, element.style ?? {}) : element);
  }
  return joined.map(withoutDisguise);
}

const LOOKS_LIKE_ADDRESS = /^\W*(?:https?:\/\/|www\.)/i;

/** Words that look like an address must not lead to another one: what is shown is where it leads. */
function withoutDisguise(element: Element): Element {
  return element.type === 'link' && LOOKS_LIKE_ADDRESS.test(element.text) ? { ...element, text: element.url } : element;
}

function* elementsOf(line: readonly Inline[], style: Style, url: string | null): Generator<Element> {
  for (const node of line) {
    switch (node.type) {
      case 'text': {
        const text = inertText(node.value);
        if (text !== '') yield url === null ? textElement(text, style) : { type: 'link', url, ...textPart(text, style) };
        break;
      }
      case 'strong':
        yield* elementsOf(node.children, { ...style, bold: true }, url);
        break;
      case 'emphasis':
        yield* elementsOf(node.children, { ...style, italic: true }, url);
        break;
      case 'command':
        yield* elementsOf(node.children, style, url);
        break;
      case 'link':
        yield* elementsOf(node.children, style, url ?? addressOf(node.url));
        break;
    }
  }
}

const textPart = (text: string, style: Style) => ({ text, ...(Object.keys(style).length > 0 && { style }) });
export const textElement = (text: string, style: Style = {}): Element => ({ type: 'text', ...textPart(text, style) });

const isAlike = (a: Style = {}, b: Style = {}) => a.bold === b.bold && a.italic === b.italic;

/** Null for what cannot be a link: its words stay. */
export function addressOf(url: string): string | null {
  const address = inertUrl(url);
  return address === null || address.length > MOST_ADDRESS ? null : address;
}

export const section = (elements: readonly Element[]): Section => ({ type: 'rich_text_section', elements });

/** Characters of words and addresses. */
export function sizeOfElements(elements: readonly (Element | Section)[]): number {
  return elements.reduce((sum, element) => {
    if (element.type === 'rich_text_section') return sum + sizeOfElements(element.elements);
    return sum + element.text.length + (element.type === 'link' ? element.url.length : 0);
  }, 0);
}
