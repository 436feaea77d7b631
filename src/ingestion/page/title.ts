// Choosing a page's title among what it states and what it shows, without the site's name at its end.
import { type PageDocument, squash } from './dom.ts';

type Stated = { readonly stated: readonly (string | undefined)[]; readonly publisher: string | undefined };

/** The visible heading wins when it says the same as what is stated; else the first that is stated. */
export function chooseTitle(document: PageDocument, { stated, publisher }: Stated): string | undefined {
  const named = stated.flatMap((title) => (title ? withoutSite(decode(title), publisher) : []));
  const page = withoutSite(squash(document.querySelector('title')?.textContent ?? ''), publisher);
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => squash(heading.textContent ?? ''))
    .filter((text) => text.length > 10 && text.length < 300);
  const known = [...named, page].filter((title) => title !== '');
  const shown = headings.find((heading) => known.some((title) => likeness(heading, title) >= 0.5));
  return shown ?? known[0] ?? headings[0];
}

/** Titles in meta tags are often escaped twice. */
const decode = (text: string) =>
  squash(text)
    .replace(/&(?:#39|#x27|apos|rsquo|lsquo);/g, "'")
    .replace(/&(?:quot|#34|ldquo|rdquo);/g, '"')
    .replace(/&amp;/g, '&');

/** Cuts " | The Site" by the site's name; a bar or dash before anything else belongs to the title. */
function withoutSite(title: string, publisher: string | undefined): string {
  const cut = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '), title.lastIndexOf(' — '));
  if (cut < 10) return title;
  const tail = title.slice(cut + 3);
  const isSite =
    publisher !== undefined &&
    (likeness(tail, publisher) >= 0.5 || letters(tail).includes(letters(publisher)) || letters(publisher).includes(letters(tail)));
  return isSite ? title.slice(0, cut).trim() : title;
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of common words, 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.max(1, Math.min(first.size, second.size));
}
