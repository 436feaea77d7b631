// Lists of feeds as readers exchange them: OPML 1.0 and 2.0 <-> feeds with the folder they lie in.
import { escapeUTF8 } from 'entities';
import { type Element, parseXml } from './xml-tree.ts';

export type ListedFeed = {
  readonly url: string;
  readonly title?: string | undefined;
  readonly siteUrl?: string | undefined;
  /** Of the folder around it, the innermost. */
  readonly section?: string | undefined;
};

const MOST_FEEDS = 10_000;
const LONGEST_TITLE = 200;

/** In order, each address once; null where the text is no OPML. Outlines without a web address of a feed are folders. */
export function readOpml(text: string): readonly ListedFeed[] | null {
  const root = parseXml(text);
  if (root?.name !== 'opml') return null;
  const found = new Map<string, ListedFeed>();
  const walk = (element: Element, section: string | undefined): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || found.size >= MOST_FEEDS) continue;
      const feed = child.name === 'outline' ? feedIn(child, section) : undefined;
      if (feed) found.set(feed.url, found.get(feed.url) ?? feed);
      walk(child, child.name === 'outline' && !feed ? (titleOf(child) ?? section) : section);
    }
  };
  walk(root, undefined);
  return [...found.values()];
}

function feedIn(outline: Element, section: string | undefined): ListedFeed | undefined {
  const url = webAddress(attribute(outline, 'xmlurl'));
  return url === undefined ? undefined : { url, title: titleOf(outline), siteUrl: webAddress(attribute(outline, 'htmlurl')), section };
}

const titleOf = (outline: Element) =>
  [attribute(outline, 'title'), attribute(outline, 'text')]
    .map((title) => title?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE))
    .find((title) => title !== undefined && title !== '');

/** Programs write xmlUrl, xmlurl and XMLURL. */
const attribute = ({ attributes }: Element, name: string): string | undefined =>
  Object.entries(attributes).find(([written]) => written.toLowerCase() === name)?.[1];

/** A password in an address is nothing that a list should bring. */
function webAddress(written: string | undefined): string | undefined {
  const url = URL.parse(written?.trim().replace(/^feed:\/\//i, 'https://') ?? '');
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}

/** OPML 2.0; feeds with a section lie in a folder of that name. */
export function writeOpml(feeds: readonly ListedFeed[], { title, at }: { readonly title: string; readonly at: string }): string {
  const sections = Map.groupBy(feeds, ({ section }) => section);
  const body = [...sections].flatMap(([section, inside]) =>
    section === undefined
      ? inside.map((feed) => outlineOf(feed, '    '))
      : [`    <outline text="${escapeUTF8(section)}">`, ...inside.map((feed) => outlineOf(feed, '      ')), '    </outline>'],
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeUTF8(title)}</title><dateCreated>${new Date(at).toUTCString()}</dateCreated></head>`,
    '  <body>',
    ...body,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function outlineOf({ url, title = url, siteUrl }: ListedFeed, indent: string): string {
  const site = siteUrl === undefined ? '' : ` htmlUrl="${escapeUTF8(siteUrl)}"`;
  return `${indent}<outline type="rss" text="${escapeUTF8(title)}" title="${escapeUTF8(title)}" xmlUrl="${escapeUTF8(url)}"${site}/>`;
}
