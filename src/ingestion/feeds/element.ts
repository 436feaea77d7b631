// Questions to an element of a feed: its children by name, its text, its markup, its addresses made absolute.
import type { Element } from './xml-tree.ts';

export const elementsOf = ({ children }: Element): readonly Element[] => children.filter((child) => typeof child !== 'string');

export const all = (element: Element, ...names: readonly string[]): readonly Element[] =>
  elementsOf(element).filter(({ name }) => names.includes(name));

/** The first child of the first of these names that has any text. */
export function textIn(element: Element, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of all(element, name)) {
      const text = contentOf(child);
      if (text !== '') return text;
    }
  }
  return undefined;
}

/** What stands inside: text as it is, base64 unpacked, markup as markup. Without blanks around it. */
export function contentOf(element: Element): string {
  return absolute(writtenIn(element), element.base);
}

function writtenIn(element: Element): string {
  const { mode, type } = element.attributes;
  const hasElements = element.children.some((child) => typeof child !== 'string');
  if (hasElements) return innerMarkup(isXhtml(element) ? unwrapped(element) : element).trim();
  const text = element.children.join('').trim();
  if (mode === 'base64' || (mode === undefined && isPacked(type, text))) return fromBase64(text) ?? text;
  return text;
}

const RELATIVE = /(\b(?:href|src)\s*=\s*["'])(?![a-z][\w+.-]*:|#|["'])([^"'<>]{1,2000})/gi;

/** Addresses inside markup count from where the feed stands. */
function absolute(markup: string, base: string | undefined): string {
  if (base === undefined || !/\b(?:href|src)\s*=/i.test(markup)) return markup;
  return markup.replace(RELATIVE, (written, before: string, address: string) => {
    const url = URL.parse(address, base);
    return url ? `${before}${url.href}` : written;
  });
}

const isXhtml = ({ attributes: { type, mode } }: Element) => type === 'xhtml' || type === 'application/xhtml+xml' || mode === 'xml';

/** Atom's rule: content of any other media type than text or XML is base64. */
const isPacked = (type: string | undefined, text: string) =>
  type?.includes('/') === true &&
  !/^text\/|[+/]xml$/i.test(type) &&
  /^[A-Za-z0-9+/\s]+={0,2}$/.test(text) &&
  text.replace(/\s/g, '').length % 4 === 0;

/** Null where it is no text: then it was no base64 after all. */
function fromBase64(text: string): string | null {
  try {
    const unpacked = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(text)).trim();
    return unpacked === '' || /[\p{Cc}--[\t\n\r]]/v.test(unpacked) ? null : unpacked;
  } catch {
    return null;
  }
}

const bytesOf = (packed: string) => Uint8Array.from(atob(packed.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));

/** XHTML content comes in one div that is no part of it. */
function unwrapped(element: Element): Element {
  const parts = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [only] = parts;
  return parts.length === 1 && only !== undefined && typeof only !== 'string' && /(?:^|:)div$/.test(only.name) ? only : element;
}

function innerMarkup(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? escaped(child) : markup(child))).join('');
}

function markup(element: Element): string {
  const tag = element.tag.replace(/^(?:xhtml|h|html):/i, '');
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`);
  const open = `<${tag}${attributes.join('')}`;
  return element.children.length === 0 && /^(?:br|img|hr|wbr|input|source|circle|path|rect)$/i.test(tag)
    ? `${open} />`
    : `${open}>${innerMarkup(element)}</${tag}>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An address made absolute by the base in force at the element; as written where it cannot be. */
export const addressAt = ({ base }: Element, address: string | undefined): string | undefined => {
  const written = address?.trim();
  return written ? (URL.parse(written, base)?.href ?? written) : undefined;
};

/** Of links, the one that leads to the page itself. */
export function alternateOf(links: readonly Element[]): string | undefined {
  const pages = links.filter(
    ({ attributes: { rel, href } }) => href !== undefined && (rel === undefined || /(?:^|\/)alternate$/i.test(rel)),
  );
  const best = pages.find(({ attributes: { type } }) => type === undefined || /html/i.test(type)) ?? pages[0];
  return best && addressAt(best, best.attributes.href);
}
