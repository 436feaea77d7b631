// Byline and dates as the page shows them, for pages that state nothing.
import { findPublicationDates, type PublicationDates } from '../dates/find-publication-dates.ts';
import { parseDate, type WrittenDate } from '../dates/parse-date.ts';
import { startsLikeByline } from '../parse-byline.ts';
import { isElement, isText, type PageDocument, type PageElement, type PageNode, squash } from './dom.ts';

const BYLINE =
  '[rel="author"], [itemprop="author"], [class*="byline"], [class*="author-name"], [class*="authorname"], [class*="AuthorName"], [class*="__author"], [class*="authors"], .author, [data-testid*="byline"], [data-testid*="uthorName"]';
const DATE = 'time, [itemprop="datePublished"], [class*="date"], [class*="publish"], [class*="timestamp"], [class*="posted"]';

/** Where sites keep the pages of their writers. */
const WRITER_PAGE =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autori|by|people|profiles?|contributors?|writers?|journalists?|staff|columnists?)\/[^/?#]{3,}/i;

/** Lists of names, the surest first: under the heading what is marked as a byline or begins with "By", then a link to a writer's page, then what is marked elsewhere. */
export function visibleByline(document: PageDocument): string[][] {
  const marked = new Set([...document.querySelectorAll(BYLINE)]);
  const [sure, under, linked, above]: [Candidate[], Candidate[], Candidate[], Candidate[]] = [[], [], [], []];
  let isUnderHeading = false;
  for (const element of document.querySelectorAll(`h1, p, span, div, li, address, td, i, em, a, ${BYLINE}`)) {
    if (element.tagName === 'H1') isUnderHeading = true;
    else if (element.getAttribute('itemprop') === 'author' || element.getAttribute('rel') === 'author') addTo(sure, element);
    else if (marked.has(element)) addTo(isUnderHeading ? under : above, element);
    else if (isUnderHeading && isSpoken(element)) addTo(under, element);
    else if (isUnderHeading && element.tagName === 'A' && WRITER_PAGE.test(element.getAttribute('href') ?? '')) addTo(linked, element);
  }
  return [...sure, ...under, ...linked.slice(0, 1), ...above].map((one) => one.names);
}

type Candidate = { readonly names: string[]; readonly group: PageNode | null };
/** How many of each kind are kept. */
const MOST_CANDIDATES = 4;

/** Names that stand side by side are one byline. */
function addTo(candidates: Candidate[], element: PageElement): void {
  const text = squash(element.getAttribute('content') ?? wordsIn(element));
  if (!isShort(text)) return;
  const group = element.parentNode?.parentNode ?? null;
  const mate = candidates.find((one) => one.group === group);
  if (mate) mate.names.push(text);
  else if (candidates.length < MOST_CANDIDATES) candidates.push({ names: [text], group });
}

/** The text of its parts, never glued: <span>By</span><a>Jane Doe</a>. */
const wordsIn = (element: PageElement): string => squash([...element.childNodes].map((node) => node.textContent).join(' '));

const isShort = (text: string) => text !== '' && text.length < 150;

const SPOKEN = /^(?:by|von|par|por|di|door|av|af|autor(?:in)?(?:\/autor)?|author)\b[\s:]*\p{L}/iu;

function isSpoken(element: PageElement): boolean {
  if (!/^\s*(?:by|von|par|por|di|door|av|af|aut)/i.test(beginningOf(element))) return false;
  const text = wordsIn(element);
  return isShort(text) && SPOKEN.test(text) && startsLikeByline(text);
}

/** The first words of an element, its own or its first child's. */
function beginningOf(element: PageElement): string {
  for (const child of element.childNodes) {
    const text = isText(child)
      ? child.nodeValue
      : isElement(child) && /^(?:SPAN|A|B|STRONG|EM|I)$/.test(child.tagName)
        ? child.textContent
        : '';
    if (text?.trim()) return text;
    if (!isText(child)) return '';
  }
  return '';
}

/** The first element that shows a whole date; machine-readable ones first, then any short line under the title. */
export function visibleDates(document: PageDocument, title?: string): Pick<PublicationDates, 'published' | 'updated'> {
  for (const element of [
    ...document.querySelectorAll('[itemprop="datePublished"]'),
    ...[...document.querySelectorAll(DATE)].slice(0, 40),
  ]) {
    const stated = parseDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '');
    if (stated)
      return /updat|modif/i.test(`${element.className} ${element.textContent}`.slice(0, 200))
        ? { updated: stated, published: stated }
        : { published: stated };
    const text = squash(element.textContent ?? '');
    const found = text.length < 150 ? findPublicationDates(text) : null;
    if (found) return { published: found.published ?? found.updated, updated: found.updated };
  }
  return plainDates(document, title);
}

/** A line with a date and little else. */
const MOST_WORDS = 9;
const MOST_ELEMENTS = 3000;

function plainDates(document: PageDocument, title: string | undefined): Pick<PublicationDates, 'published' | 'updated'> {
  let before: WrittenDate | undefined;
  let isUnderTitle = false;
  for (const element of [
    ...document.querySelectorAll('h1, h2, h3, h4, p, span, div, li, dd, td, small, b, strong, em, i, font, label'),
  ].slice(0, MOST_ELEMENTS)) {
    if (/^H\d$/.test(element.tagName)) {
      isUnderTitle ||= element.tagName === 'H1' || squash(element.textContent) === title;
      if (element.querySelector('span')) continue;
    }
    const own = squash(
      [...element.childNodes]
        .filter(isText)
        .map((node) => node.nodeValue)
        .join(' '),
    );
    if (own.length < 6 || own.length > 160 || !/\d/.test(own)) continue;
    const found = findPublicationDates(own);
    const date = found?.published ?? found?.updated;
    if (!found || !date || found.otherWords.length > MOST_WORDS) continue;
    if (isUnderTitle) return { published: date, updated: found.updated };
    before ??= date;
  }
  return before ? { published: before } : {};
}
