// The JSON-LD of a page -> the nodes that describe its article. Broken JSON is mended where the break is a raw line feed.
import type { PageDocument } from './dom.ts';

export type JsonNode = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|ReportageNewsArticle|OpinionNewsArticle|AnalysisNewsArticle|WebPage|Report)$/;

/** Articles first, the page's own node last. */
export function articleNodes(document: PageDocument): JsonNode[] {
  const nodes = [...document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    nodesIn(parseLoosely(script.textContent ?? '')),
  );
  const typed = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  return typed.sort((a, b) => Number(isPageNode(a)) - Number(isPageNode(b)));
}

const typesOf = (node: JsonNode) => [node['@type']].flat().map((type) => String(type ?? '').replace(/^.*[/:]/, ''));
const isPageNode = (node: JsonNode) => typesOf(node).includes('WebPage');

/** How deep graphs are followed. */
const MAX_DEPTH = 6;

function nodesIn(value: unknown, depth = 0): JsonNode[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => nodesIn(one, depth + 1));
  if (!isNode(value)) return [];
  return [value, ...nodesIn(value['@graph'], depth + 1), ...nodesIn(value.mainEntity, depth + 1)];
}

const isNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null;

function parseLoosely(text: string): unknown {
  const json = text
    .trim()
    .replace(/^<!\[CDATA\[|\]\]>$/g, '')
    .replace(/^\/\/.*$/gm, '')
    .replace(/;$/, '');
  // Raw line feeds and stray commas are what usually breaks it.
  const mended = json.replace(/\p{Cc}+/gu, ' ');
  for (const candidate of [json, mended, mended.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate is mended further.
    }
  }
  return undefined;
}

/** A text value; lists give their first. */
export function textOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  const text = typeof one === 'number' ? String(one) : one;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Names of a person or organization, or of a list of them. */
export function namesOf(value: unknown): string[] {
  return [value].flat(2).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()];
    return isNode(one) ? namesOf(one.name) : [];
  });
}

/** The first picture that the nodes name, by its address. */
export function imageIn(nodes: readonly JsonNode[]): string | undefined {
  for (const node of nodes) {
    const images = Array.isArray(node.image) ? node.image : [node.image];
    const [image] = images.map((one) => textOf(one) ?? textOf(urlOf(one))).filter((one) => one !== undefined);
    if (image) return image;
  }
  return undefined;
}

const urlOf = (value: unknown) => (typeof value === 'object' && value !== null && 'url' in value ? value.url : undefined);

/** An organization's name and its other spelling ("MDR", "Mitteldeutscher Rundfunk"). */
export const publisherNames = (value: unknown): string[] =>
  [value].flat(2).flatMap((one) => [...namesOf(one), ...(isNode(one) ? [...namesOf(one.alternateName), ...namesOf(one.legalName)] : [])]);
