// A parsed page -> its paragraphs, and the captions that stand among them. Readability finds the article, news rules clean it.
import type { Caption } from '../../domain/article.ts';
import { agencyOf } from '../agencies.ts';
import { classifyLine } from '../plain-text/classify-line.ts';
import { isBarePointer, isFrameLine } from '../plain-text/frame-lines.ts';
import { splitCredit } from '../split-credit.ts';
import { isElement, isText, type PageDocument, type PageElement, type PageNode, squash } from './dom.ts';
import { removeOtherArticles } from './other-articles.ts';
import { prune } from './prune.ts';
import { preferStated, SHORTEST_STATED } from './stated-body.ts';
import { withoutWriter } from './writer-notes.ts';

export type PageBody = { readonly paragraphs: readonly string[]; readonly captions: readonly Caption[] };
/** `statedBody` is the article's text as JSON-LD has it. */
type Known = { readonly title?: string | undefined; readonly authors?: readonly string[]; readonly statedBody?: string | undefined };

export async function findPageBody(document: PageDocument, known: Known): Promise<PageBody> {
  removeOtherArticles(document, known.title);
  const alts = altTexts(document);
  const root = document.documentElement;
  const captions = root ? prune(root) : [];
  const everything = root && (known.statedBody?.length ?? 0) > SHORTEST_STATED ? blocksOf(root) : [];
  const { Readability } = await import('@mozilla/readability');
  const found = new Readability<PageElement>(document, { serializer: (node: PageElement) => node }).parse();
  const blocks = preferStated(found?.content ? blocksOf(found.content) : [], known.statedBody ?? '', everything);
  const kept = withoutFrame(blocks, { ...known, alts });
  return { paragraphs: withoutWriter(kept.paragraphs, known.authors ?? []), captions: [...captions, ...kept.captions] };
}

/** What pictures show, by their alternative texts: the same words below a picture are its caption. */
const altTexts = (document: PageDocument): Set<string> =>
  new Set(
    [...document.querySelectorAll('img[alt]')]
      .slice(0, 200)
      .map((image) => squash(image.getAttribute('alt')))
      .filter((alt) => alt.split(' ').length > 3),
  );

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

type Frame = Known & { readonly alts: ReadonlySet<string> };

function withoutFrame(blocks: readonly string[], { title, alts }: Frame): PageBody {
  const paragraphs: string[] = [];
  const captions: Caption[] = [];
  let isAfterPointer = false;
  for (const block of blocks) {
    const caption = splitCredit(block) ?? (alts.has(block) ? { text: block } : null);
    if (isFrameLine(block) || isLoneCredit(block) || (isAfterPointer && block.length < 160 && !/[.!?]["”’]?$/.test(block))) {
      isAfterPointer = isBarePointer(block) || isAfterPointer;
      continue;
    }
    isAfterPointer = false;
    if (caption) captions.push(...(caption.text === '' ? [] : [caption]));
    else if (block !== title && !isMetaLine(block, paragraphs.length)) paragraphs.push(block);
  }
  return { paragraphs, captions };
}

/** "mbl.is/Jane Doe", "REUTERS" on a line of its own. */
const isLoneCredit = (block: string) =>
  block.length < 60 && (agencyOf(block) !== undefined || /^\p{L}[\p{L}.]+\s?\/\s?\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3}$/u.test(block));

/** Bylines, dates and the path of headings through the site stand over the text. */
const isMetaLine = (block: string, before: number) =>
  (before === 0 && block.length <= 24 && block.split(' ').length <= 3 && !/[.!?]["”’]?$/.test(block)) ||
  (before < 2 && block.length < 150 && classifyLine(block).kind === 'about');
