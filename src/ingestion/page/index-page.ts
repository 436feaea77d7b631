// Tells a front page or a list of articles from an article: it has headlines that are links, and no text of its own.
import { type PageDocument, squash } from './dom.ts';

/** A list links at least this many headlines; an article's text has at least this many characters in long paragraphs. */
const MANY_HEADLINES = 8;
const LEAST_TEXT = 500;
const LONG_PARAGRAPH = 80;

/** Asked before the page is pruned. `isStated`: the page says that it is an article. */
export function isIndexPage(
  document: PageDocument,
  { url = '', isStated }: { readonly url?: string | undefined; readonly isStated: boolean },
): boolean {
  if (isStated) return false;
  const headlines = [...document.querySelectorAll('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3')].filter(
    (link) => squash(link.textContent).split(' ').length > 3,
  ).length;
  const isFront = (URL.parse(url)?.pathname ?? '/x').length <= 1;
  if (headlines < (isFront ? MANY_HEADLINES / 2 : MANY_HEADLINES)) return false;
  let text = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    const length = squash(paragraph.textContent).length;
    const linked = [...paragraph.querySelectorAll('a')].reduce((sum, link) => sum + squash(link.textContent).length, 0);
    if (length - linked >= LONG_PARAGRAPH) text += length - linked;
    if (text >= LEAST_TEXT && !isFront) return false;
  }
  return true;
}
