// A parsed page -> its paragraphs, and the captions that stand among them. Readability finds the article, news rules clean it.
import type { Caption } from '../../domain/article.ts';
import { classifyLine } from '../plain-text/classify-line.ts';
import { isBarePointer, isFrameLine } from '../plain-text/frame-lines.ts';
import { splitCredit } from '../split-credit.ts';
import { isElement, isText, type PageDocument, type PageElement, type PageNode, squash } from './dom.ts';
import { prune } from './prune.ts';

export type PageBody = { readonly paragraphs: readonly string[]; readonly captions: readonly Caption[] };
type Known = { readonly title?: string | undefined };

export async function findPageBody(document: PageDocument, { title }: Known): Promise<PageBody> {
  const captions = document.documentElement ? prune(document.documentElement) : [];
  const { Readability } = await import('@mozilla/readability');
  const found = new Readability<PageElement>(document, { serializer: (node: PageElement) => node }).parse();
  const kept = withoutFrame(found?.content ? blocksOf(found.content) : [], title);
  return { paragraphs: kept.paragraphs, captions: [...captions, ...kept.captions] };
}

const BLOCK = /^(?:P|H[1-6]|LI|BLOCKQUOTE|PRE|DIV|SECTION|ARTICLE|TD|TH|DT|DD|UL|OL|TABLE|TR|TBODY|FIGURE|HEADER|MAIN|BR|HR|ADDRESS)$/;

/** One text for each block, in order: blocks are never glued together. */
function blocksOf(root: PageElement): string[] {
  const blocks: string[] = [];
  let open = '';
  const close = () => {
    const text = squash(open);
    if (text !== '') blocks.push(text);
    open = '';
  };
  const walk = (node: PageNode): void => {
    if (isText(node)) open += node.nodeValue ?? '';
    else if (isElement(node)) {
      const isBlock = BLOCK.test(node.tagName);
      if (isBlock) close();
      for (const child of node.childNodes) walk(child);
      if (isBlock) close();
    }
  };
  walk(root);
  close();
  return blocks;
}

function withoutFrame(blocks: readonly string[], title: string | undefined): PageBody {
  const paragraphs: string[] = [];
  const captions: Caption[] = [];
  let isAfterPointer = false;
  for (const block of blocks) {
    const caption = splitCredit(block);
    if (isFrameLine(block) || (isAfterPointer && block.length < 160 && !/[.!?]["”’]?$/.test(block))) {
      isAfterPointer = isBarePointer(block) || isAfterPointer;
      continue;
    }
    isAfterPointer = false;
    if (caption) captions.push(...(caption.text === '' ? [] : [caption]));
    else if (block !== title && !isMetaLine(block, paragraphs.length)) paragraphs.push(block);
  }
  return { paragraphs, captions };
}

/** Bylines, dates and the path of headings through the site stand over the text. */
const isMetaLine = (block: string, before: number) =>
  (before === 0 && block.length <= 24 && block.split(' ').length <= 3 && !/[.!?]["”’]?$/.test(block)) ||
  (before < 2 && block.length < 150 && classifyLine(block).kind === 'about');
