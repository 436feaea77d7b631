// A parsed page -> the same page without its frame and its pictures, and the captions that stood under them. One walk over the tree.
import type { Caption } from '../../domain/article.ts';
import { splitCredit } from '../split-credit.ts';
import { isElement, type PageElement, squash } from './dom.ts';

/** Never part of the text, wherever they stand. */
const FRAME_TAGS = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|FORM|BUTTON|SELECT|INPUT|NAV|ASIDE|FOOTER|IFRAME)$/i;
const FRAME_NAMES =
  /newsletter|related|promo(?!ted-)|share|social|advert|recirc|read-?more|byline|author-?(?:bio|info|box)|pull-?quote|most-(?:read|popular)|cookie|paywall-prompt|comments?-(?:section|list)/i;
const FIGURE_NAMES = /caption|photo-?credit|image-?_*credit|media-?credit/i;
/** A caption is shorter than this. */
const LONGEST_CAPTION = 800;

/** Changes the tree below `root`. */
export function prune(root: PageElement): Caption[] {
  const captions: Caption[] = [];
  const walk = (element: PageElement): void => {
    for (const child of [...element.childNodes]) {
      if (!isElement(child)) continue;
      const kind = kindOf(child);
      if (kind === 'content' || (holdsArticle(child) && !isConsent(child))) {
        show(child);
        walk(child);
      } else {
        if (kind === 'figure') addCaption(captions, child);
        child.remove();
      }
    }
  };
  walk(root);
  return captions;
}

/** Dialogs about cookies have many long paragraphs, and no heading of an article. */
const CONSENT = /cookie|consent|gdpr|onetrust|privacy-(?:center|manager)|(?:^|[-_ ])ot-/i;
const isConsent = (element: PageElement) =>
  !/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(element.tagName) &&
  CONSENT.test(`${element.className} ${element.getAttribute('id') ?? ''}`) &&
  element.querySelector('h1, article') === null;

/** Text that a script would show after loading is the page's text too. */
function show(element: PageElement): void {
  const isHidden = element.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
  if (!isHidden || !holdsArticle(element)) return;
  element.removeAttribute('hidden');
  element.removeAttribute('style');
}

function kindOf(element: PageElement): 'content' | 'frame' | 'figure' {
  if (element.tagName === 'FIGURE' || element.tagName === 'FIGCAPTION') return 'figure';
  if (FRAME_TAGS.test(element.tagName)) return 'frame';
  const names = element.className;
  if (names !== '' && FIGURE_NAMES.test(names)) return 'figure';
  if (names !== '' && FRAME_NAMES.test(names)) return 'frame';
  const role = element.getAttribute('role');
  if (isConsent(element)) return 'frame';
  return role === 'navigation' || role === 'complementary' || element.getAttribute('hidden') !== null ? 'frame' : 'content';
}

/** A careless class name ("article-with-related"), or a form around the whole page, must not take the article away. */
function holdsArticle(element: PageElement): boolean {
  if (/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(element.tagName)) return true;
  const paragraphs = [...element.querySelectorAll('p')];
  return paragraphs.length > 5 || (paragraphs.length > 2 && paragraphs.filter(isLong).length > 2);
}

const isLong = (paragraph: PageElement) => (paragraph.textContent?.length ?? 0) > 100;

function addCaption(captions: Caption[], element: PageElement): void {
  const shown = element.tagName === 'FIGURE' ? element.querySelector('figcaption') : element;
  const caption = shown && captionOf(shown);
  if (caption && !captions.some((one) => one.text === caption.text)) captions.push(caption);
}

function captionOf(element: PageElement): Caption | null {
  const marked = element.querySelector('[class*="credit"], [class*="copyright"], [class*="source"], cite, small');
  const credit = squash(marked?.textContent).replace(/^(?:photo(?:graph)?|image|picture|credit|source|foto)?\s*(?:by|:|©)?\s*/i, '');
  if (credit !== '') marked?.remove();
  const text = squash(element.textContent);
  if (text === '' || text.length > LONGEST_CAPTION) return null;
  if (credit !== '') return { text, credit };
  const split = splitCredit(text);
  return split && split.text !== '' ? split : { text };
}
