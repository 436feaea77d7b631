// Byline and dates as the page shows them, for pages that state nothing.
import { findPublicationDates, type PublicationDates } from '../dates/find-publication-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import { type PageDocument, squash } from './dom.ts';

const BYLINE = '[rel="author"], [itemprop="author"], .byline, .byline__name, .author, .author-name, .article__author, .c-byline, [class*="byline"], [class*="author-name"], [data-testid*="byline"]'; // biome-ignore format: a list
const DATE = 'time, [itemprop="datePublished"], [class*="date"], [class*="publish"], [class*="timestamp"], [class*="posted"]';

/** At most three candidates, the surest first. */
export function visibleByline(document: PageDocument): string[] {
  const texts = [...document.querySelectorAll(BYLINE)].map((element) =>
    squash(element.getAttribute('content') ?? element.textContent ?? ''),
  );
  return texts.filter((text) => text !== '' && text.length < 150).slice(0, 3);
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
