// Inline nodes -> one line of Slack's markup, for the only blocks that are small: in it nothing but our own links is obeyed.
// https://docs.slack.dev/messaging/formatting-message-text
import { ENTITIES, MARKUP } from './limits.ts';
import type { Element } from './rich-text.ts';

/** Takes no room; after it a sign begins no style, and before one it ends none. */
const JOINER = '\u2060';
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** In an address these would end the link. */
const LINK_BREAKERS = /[<>|]/g;

/** Text for fields that Slack reads as markup: nothing in it pings, links or shows an emoji. */
export const escapeText = (text: string): string => text.replace(ENTITIES, (sign) => ENTITY[sign] ?? '');

/** As `escapeText`, and no sign in it begins a style. */
const inertMarkup = (text: string): string => escapeText(text).replace(MARKUP, `$&${JOINER}`);

export const markupLine = (elements: readonly Element[]): string => elements.map(markupOf).join('');

function markupOf(element: Element): string {
  const words = inertMarkup(element.text);
  if (element.type === 'text') return words;
  const url = element.url.replace(LINK_BREAKERS, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `<${escapeText(url)}|${words.replaceAll('|', '\u2502')}>`;
}
