// Feed text -> a tree of elements, however broken the markup: what is not closed is closed at the end, what is not declared is taken by its usual prefix.
// Entities of a DTD are never expanded, nothing is loaded, and depth and width are bounded (docs/feeds.md).
import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

export type Element = {
  /** As written: for handing markup on. */
  readonly tag: string;
  /** Family and local name: `title`, `dc:creator`, `content:encoded`; without a prefix for the formats' own namespaces. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  /** xml:base and xml:lang in force here. */
  readonly base: string | undefined;
  readonly lang: string | undefined;
};

const MOST_DEPTH = 256;
/** The tokenizer keeps a list of what is open, and needs time with the square of its length. */
const MOST_IGNORED = 1_000;
const MOST_ATTRIBUTES = 128;

/** Namespace address -> family. Matched in parts: publishers misspell addresses more often than prefixes. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom\/ns/i, 'atom'],
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/rss\/1\.0\/modules\/content/i, 'content'],
  [/rss\/1\.0\/modules\/syndication/i, 'sy'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/itunes\.com\/dtds/i, 'itunes'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/22-rdf-syntax-ns/i, 'rdf'],
  [/sitemap-news/i, 'news'],
  [/sitemaps\.org|schemas\/sitemap\/|purl\.org\/rss\/1\.0\/?$|netscape\.com\/rdf|userland|purl\.org\/net\/rss|purl\.org\/rss\/2/i, ''],
];

/** Entities of HTML that XML does not know and publishers write all the same; those of XML are left to the parser. */
const NAMED = /&(?!(?:amp|lt|gt|quot|apos);)[a-z][a-z0-9]{1,30};/gi;

type Scope = ReadonlyMap<string, string>;
type Open = { readonly element: Element; readonly scope: Scope };

/** The outermost element, or null where there is none. `base` is the address of the document. */
export function parseXml(text: string, base?: string): Element | null {
  const root: Element = { tag: '', name: '', attributes: {}, children: [], base, lang: undefined };
  const stack: Open[] = [{ element: root, scope: new Map() }];
  /** Elements that are open below the deepest one we keep. */
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const parent = stack.at(-1);
        if (!parent || stack.length > MOST_DEPTH) {
          tooDeep += 1;
          if (tooDeep > MOST_IGNORED) parser.pause();
          return;
        }
        const open = opened(tag, attributes, parent);
        parent.element.children.push(open.element);
        stack.push(open);
      },
      ontext(value) {
        stack.at(-1)?.element.children.push(value);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep -= 1;
        else if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text.replace(NAMED, (entity) => decodeHTML(entity)));
  // A parser that was told to pause has stopped for good: what lies behind such a nest is not read.
  if (tooDeep <= MOST_IGNORED) parser.end();
  return root.children.find((child) => typeof child !== 'string') ?? null;
}

function opened(tag: string, given: Readonly<Record<string, string>>, parent: Open): Open {
  const attributes =
    Object.keys(given).length > MOST_ATTRIBUTES ? Object.fromEntries(Object.entries(given).slice(0, MOST_ATTRIBUTES)) : given;
  const scope = scopeOf(attributes, parent.scope);
  const base = attributes['xml:base'];
  const element: Element = {
    tag,
    name: nameOf(tag, scope),
    attributes,
    children: [],
    base: base === undefined ? parent.element.base : (URL.parse(base, parent.element.base)?.href ?? parent.element.base),
    lang: attributes['xml:lang'] ?? parent.element.lang,
  };
  return { element, scope };
}

function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue;
    const family = FAMILIES.find(([address]) => address.test(value))?.[1];
    const prefix = name.slice('xmlns:'.length);
    scope ??= new Map(outer);
    scope.set(prefix, family ?? prefix);
  }
  return scope ?? outer;
}

function nameOf(tag: string, scope: Scope): string {
  const colon = tag.indexOf(':');
  const prefix = colon < 0 ? '' : tag.slice(0, colon);
  const family = scope.get(prefix) ?? prefix.toLowerCase();
  const local = tag.slice(colon + 1).toLowerCase();
  return family === '' ? local : `${family}:${local}`;
}
