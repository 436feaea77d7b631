// Choosing a page's title among what it states and what it shows, without the site's name at its end.
import { isPersonName } from '../parse-byline.ts';
import { isElement, type PageDocument, type PageElement, squash } from './dom.ts';

type Stated = { readonly stated: readonly (string | undefined)[]; readonly publisher: string | undefined };

/** The visible heading wins when it says the same as what is stated; else the first that is stated. */
export function chooseTitle(document: PageDocument, { stated, publisher }: Stated): string | undefined {
  const named = stated.flatMap((title) => (title ? withoutSite(decode(title), publisher) : []));
  const page = withoutSite(squash(document.querySelector('title')?.textContent ?? ''), publisher);
  const headings = [...document.querySelectorAll('h1')].map(headlineOf).filter((text) => text.length > 10 && text.length < 300);
  const known = [...named, page].filter((title) => title !== '');
  const shown = headings.find((heading) => isLong(heading, known) && known.some((title) => likeness(heading, title) >= 0.5));
  const long = headings.filter((heading) => wordsOf(heading).size > 5);
  const main = long.length === 1 ? long[0] : undefined;
  const isCut = shown !== undefined && [...document.querySelectorAll('h1')].every((heading) => squash(heading.textContent) !== shown);
  const title = shown === undefined ? (main ?? known[0] ?? headings[0]) : isCut ? shown : withoutKicker(shown, known);
  return title?.replace(MEDIA_NOTE, '');
}

/** One or two words may be the name of a section or the site; they are a headline where a stated title begins with them. */
const isLong = (heading: string, known: readonly string[]) =>
  wordsOf(heading).size > 2 || (wordsOf(heading).size > 1 && known.some((title) => title.startsWith(heading)));

/** "(video)", "[Watch]" at the end tell what else is on the page. */
const MEDIA_NOTE = /\s+[([](?:watch|videos?|photos?|pictures|listen|audio|gallery|live|updated?|exclusive)[)\]]$/i;
const KICKER =
  /kicker|eyebrow|dachzeile|overline|topline|roofline|surtitle|antetitulo|supertitle|spitzmarke|label|category|(?:__|-)topic(?![a-z])|rubri|section|badge|flag|prefix|visually-?hidden|sr-only/i;

/** A heading's text without the line above the headline that some sites put inside it. */
function headlineOf(heading: PageElement): string {
  const whole = squash(heading.textContent);
  const parts = [...heading.childNodes].filter((node) => squash(node.textContent) !== '');
  if (parts.length < 2) {
    const [only] = parts;
    return only && isElement(only) && only.tagName !== 'A' ? headlineOf(only) : whole;
  }
  const kept = parts.filter((node) => !(isElement(node) && KICKER.test(node.className)));
  const text = squash(kept.map((node) => node.textContent).join(' ')).replace(/^[–—|-]\s/, '');
  // Where it goes on from what stood above it, the two are one headline ("Draft of the act: a little progress").
  return text === '' || kept.length === parts.length || /^:|:$/.test(text) ? whole : text;
}

/** True for "Kenya: Nairobi from below" and "Nairobi from below"; a form of writing or a writer's name introduces nothing. */
function isIntroduced(title: string, heading: string): boolean {
  if (!title.endsWith(`: ${heading}`) || title.length - heading.length > LONGEST_KICKER) return false;
  const before = title.slice(0, -heading.length - 2);
  return (
    !/^(?:review|opinion|analysis|exclusive|watch|video|editorial|live|updated?|breaking|column|commentary)$/i.test(before) &&
    !isPersonName(before)
  );
}

/** Longest line above a headline, in characters. */
const LONGEST_KICKER = 60;

/** "Opinion What I'll be praying for": where a stated title is the end of the heading, its beginning is a kicker. */
function withoutKicker(heading: string, stated: readonly string[]): string {
  const rest = stated.find((title) => {
    const at = letters(title) !== '' ? heading.toLowerCase().indexOf(title.toLowerCase()) : -1;
    return (
      at > 0 &&
      at <= LONGEST_KICKER &&
      !/:\s*$/.test(heading.slice(0, at)) &&
      wordsOf(title).size > 3 &&
      heading.length - at - title.length <= 16
    );
  });
  // The other way round a stated title may say first what the heading is about: "Kenya: Nairobi from below".
  return rest ?? stated.find((title) => isIntroduced(title, heading)) ?? heading;
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
