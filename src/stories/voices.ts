// The articles of a story -> its independent voices: one agency's text under five titles, or one owner's five papers, confirm nothing to each other.
import type { Article } from '../domain/article.ts';
import { foldName } from '../text/fold.ts';

/** One independent publisher and all it has on the story. */
export type Voice = { readonly name: string; readonly articles: readonly Article[] };

/** Publisher -> owner; the publisher itself where no owner is known. */
export type OwnerOf = (publisher: string) => string;

type Published = Pick<Article, 'publisher' | 'agency' | 'url' | 'canonicalUrl'>;

const SHINGLE_WORDS = 5;
const COMPARED_LENGTH = 3000;
/** Share of the shorter text's word sequences that stand in the other: above it one was written from the other. */
const COPIED = 0.5;

/** In order of the articles: the first article of a voice gives it its name. */
export function voicesOf(articles: readonly Article[], ownerOf: OwnerOf = (publisher) => publisher): readonly Voice[] {
  const voices: { name: string; articles: Article[]; shingles: ReadonlySet<string>[] }[] = [];
  for (const article of articles) {
    const shingles = shinglesOf(article.text);
    const voice = voices.find((known) => known.articles.some((other, index) => areOne(article, shingles, other, known.shingles[index])));
    if (voice) {
      voice.articles.push(article);
      voice.shingles.push(shingles);
    } else voices.push({ name: nameOf(article), articles: [article], shingles: [shingles] });
  }
  return voices;

  function areOne(a: Article, shingles: ReadonlySet<string>, b: Article, others: ReadonlySet<string> = new Set()): boolean {
    const isSameSource =
      (a.agency !== undefined && a.agency === b.agency) || publisherKey(ownerOf(nameOf(a))) === publisherKey(ownerOf(nameOf(b)));
    return isSameSource || containment(shingles, others) >= COPIED;
  }
}

/** "The Meridian Post" and "Meridian Post" are one paper. */
export const publisherKey = (name: string): string => foldName(name).replace(/^the /, '');

/** How to call who published this: publisher, agency, or the host of the address. */
export function nameOf({ publisher, agency, canonicalUrl, url }: Published): string {
  return publisher ?? agency ?? URL.parse(canonicalUrl ?? url ?? '')?.host ?? 'unknown publisher';
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, COMPARED_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.slice(0, Math.max(0, words.length - SHINGLE_WORDS + 1)).map((_, index) => words.slice(index, index + SHINGLE_WORDS).join(' ')),
  );
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return few.size === 0 ? 0 : [...few].filter((shingle) => many.has(shingle)).length / few.size;
}
