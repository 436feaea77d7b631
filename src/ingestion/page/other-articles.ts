// Pages that go on with the next article, or show several: only the one under the page's title is kept.
import { isElement, type PageDocument, type PageElement, type PageNode, squash } from './dom.ts';

/** An article with fewer paragraphs is the frame of something else. */
const FEWEST_PARAGRAPHS = 3;
/** Where the others are that many times longer, the marked one is hardly the page's article. */
const LONGER_OTHERS = 8;

/** Removes the <article> elements beside the one that holds the heading; nothing where no such one has a text. */
export function removeOtherArticles(document: PageDocument, title: string | undefined): void {
  const articles = [...document.querySelectorAll('article')];
  if (articles.length < 2 || title === undefined) return;
  const own = articles.find((article) => hasHeading(article, title) && article.querySelectorAll('p').length >= FEWEST_PARAGRAPHS);
  if (
    !own ||
    textOf(own) <
      articles.reduce((sum, article) => sum + (isWithin(article, own) || isWithin(own, article) ? 0 : textOf(article)), 0) / LONGER_OTHERS
  )
    return;
  for (const article of articles) if (!isWithin(article, own) && !isWithin(own, article) && hasOwnHeading(article)) article.remove();
}

const hasHeading = (article: PageElement, title: string) =>
  [...article.querySelectorAll('h1, h2')].some((heading) => squash(heading.textContent).includes(title));
const textOf = (article: PageElement) => article.textContent?.length ?? 0;
const hasOwnHeading = (article: PageElement) => article.querySelector('h1, h2, h3') !== null;

function isWithin(element: PageElement, outer: PageElement): boolean {
  for (let node: PageNode | null = element; node; node = node.parentNode) if (isElement(node) && node === outer) return true;
  return false;
}
