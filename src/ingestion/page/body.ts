// A parsed page -> its paragraphs, and the captions that stand among them. Readability finds the article, news rules clean it.
import type { Caption } from '../../domain/article.ts';
import { classifyLine } from '../plain-text/classify-line.ts';
import { isBarePointer, isFrameLine } from '../plain-text/frame-lines.ts';
import { splitCredit } from '../split-credit.ts';
import { isElement, isText, type PageDocument, type PageElement, type PageNode, squash } from './dom.ts';

export type PageBody = { readonly paragraphs: readonly string[]; readonly captions: readonly Caption[] };
type Known = { readonly title?: string | undefined };

/** Never part of the text, wherever it stands. */
const FRAME =
  'script, style, noscript, template, svg, form, button, select, input, nav, aside, footer, [role="navigation"], [role="complementary"], [aria-hidden="true"], [hidden], ' +
  '[class*="newsletter"], [class*="related"], [class*="promo"], [class*="share"], [class*="social"], [class*="advert"], [class*="recirc"], [class*="read-more"], [class*="readmore"], [class*="byline"], [class*="author-bio"], [class*="pullquote"], [class*="pull-quote"], [class*="most-read"], [class*="cookie"]'; // biome-ignore format: a list
const FIGURE = 'figure, figcaption, [class*="caption"], [class*="photo-credit"], [class*="image-credit"], [class*="image__credit"]';

export async function findPageBody(document: PageDocument, { title }: Known): Promise<PageBody> {
  const captions = takeCaptions(document);
  for (const element of document.querySelectorAll(FRAME)) if (!holdsArticle(element)) element.remove();
  const { Readability } = await import('@mozilla/readability');
  const found = new Readability<PageElement>(document, { serializer: (node: PageElement) => node, charThreshold: 250 }).parse();
  const blocks = found?.content ? blocksOf(found.content) : [];
  const kept = withoutFrame(blocks, title);
  return { paragraphs: kept.paragraphs, captions: [...captions, ...kept.captions] };
}

/** A careless class name ("article-with-related") must not take the article away. */
const holdsArticle = (element: PageElement) =>
  element.querySelectorAll('p').length > 5 || /^(?:BODY|HTML|MAIN|ARTICLE)$/.test(element.tagName);

function takeCaptions(document: PageDocument): Caption[] {
  const captions: Caption[] = [];
  for (const element of document.querySelectorAll(FIGURE)) {
    if (holdsArticle(element) || !element.parentNode) continue;
    const shown = element.tagName === 'FIGURE' ? element.querySelector('figcaption') : element;
    const caption = shown && captionOf(shown);
    if (caption && !captions.some((one) => one.text === caption.text)) captions.push(caption);
    element.remove();
  }
  return captions;
}

function captionOf(element: PageElement): Caption | null {
  const creditElement = element.querySelector('[class*="credit"], [class*="copyright"], [class*="source"], cite, small');
  const credit = squash(creditElement?.textContent ?? '').replace(
    /^(?:photo(?:graph)?|image|picture|credit|source|foto)?\s*(?:by|:|©)?\s*/i,
    '',
  );
  if (creditElement && credit !== '') creditElement.remove();
  const text = squash(element.textContent ?? '');
  if (text === '' || text.length > 800) return null;
  if (credit !== '') return { text, credit };
  const split = splitCredit(text);
  return split && split.text !== '' ? split : { text };
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

/** Bylines and dates stand over the text. */
const isMetaLine = (block: string, before: number) => before < 2 && block.length < 150 && classifyLine(block).kind === 'about';
