// Elements of rich text -> one line of Slack's markup, for the only blocks that are small: in it nothing but our own links is obeyed.
// https://docs.slack.dev/messaging/formatting-message-text
import { ENTITIES } from './limits.ts';
import type { Element } from './rich-text.ts';

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** In an address these would end the link. */
const LINK_BREAKERS = /[<>|]/g;
/** What begins a style, an emoji or a quotation; Slack knows no way to escape it. */
const OBEYED = /[*_~`|]|:\d*[^\s:\d][^\s:]*:|^\s*>/;

/** Text for fields that Slack reads as markup: nothing in it pings or links. */
export const escapeText = (text: string): string => text.replace(ENTITIES, (sign) => ENTITY[sign] ?? '');

/** Null where some of the words would be obeyed. */
export function markupLine(elements: readonly Element[]): string | null {
  return OBEYED.test(elements.map(({ text }) => text).join('')) ? null : elements.map(markupOf).join('');
}

function markupOf(element: Element): string {
  const words = escapeText(element.text);
  if (element.type === 'text') return words;
  const url = element.url.replace(LINK_BREAKERS, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `<${escapeText(url)}|${words}>`;
}
