// Byline and dates as the page shows them, for pages that state nothing.
import { findPublicationDates, type PublicationDates } from '../dates/find-publication-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import { startsLikeByline } from '../parse-byline.ts';
import { isText, type PageDocument, squash } from './dom.ts';

const BYLINE =
  '[rel="author"], [itemprop="author"], [class*="byline"], [class*="author-name"], [class*="authorname"], [class*="AuthorName"], [class*="__author"], [class*="authors"], .author, [data-testid*="byline"], [data-testid*="uthorName"]';
const DATE = 'time, [itemprop="datePublished"], [class*="date"], [class*="publish"], [class*="timestamp"], [class*="posted"]';

/** At most four candidates, the surest first: what is marked as a byline, then what begins with "By" under the heading. */
export function visibleByline(document: PageDocument): string[] {
  const marked = [...document.querySelectorAll(BYLINE)].map((element) => squash(element.getAttribute('content') ?? element.textContent));
  return [...marked.filter(isShort).slice(0, 3), ...spokenByline(document)];
}

const isShort = (text: string) => text !== '' && text.length < 150;

/** The first element after the heading whose own text begins with "By". */
function spokenByline(document: PageDocument): string[] {
  let isUnderHeading = false;
  for (const element of document.querySelectorAll('h1, p, span, div, li, address, td, i, em')) {
    if (element.tagName === 'H1') isUnderHeading = true;
    const [first] = element.childNodes;
    if (!isUnderHeading || !first || !isText(first) || !/^\s*by\b/i.test(first.nodeValue ?? '')) continue;
    const text = squash(element.textContent);
    if (isShort(text) && startsLikeByline(text)) return [text];
  }
  return [];
}

/** The first element that shows a whole date; machine-readable ones first. */
export function visibleDates(document: PageDocument): Pick<PublicationDates, 'published' | 'updated'> {
  for (const element of [...document.querySelectorAll(DATE)].slice(0, 40)) {
    const stated = parseDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '');
    if (stated)
      return /updat|modif/i.test(`${element.className} ${element.textContent}`.slice(0, 200))
        ? { updated: stated, published: stated }
        : { published: stated };
    const text = squash(element.textContent ?? '');
    const found = text.length < 150 ? findPublicationDates(text) : null;
    if (found) return { published: found.published ?? found.updated, updated: found.updated };
  }
  return {};
}
