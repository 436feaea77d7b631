// An article -> how to name it as the source of something: publisher, agency in brackets, day; a link where it has an address.
import type { ArticleRef } from '../domain/article.ts';
import { type Content, link } from '../message/build.ts';
import { foldName } from '../text/fold.ts';
import { shortDate } from './dates.ts';

/** "The Moscow Times (AFP)"; the site's name, or what we have, where no publisher is known. */
export function publisherName({ publisher, agency, canonicalUrl, url }: ArticleRef): string {
  const host = URL.parse(canonicalUrl ?? url ?? '')?.hostname.replace(/^www\./, '');
  const name = publisher ?? (host || undefined);
  if (name === undefined) return agency ?? 'unnamed publisher';
  return agency === undefined || isOwnWire(name, agency) ? name : `${name} (${agency})`;
}

/** "Northline Wire" in "Northline" says nothing more. */
const isOwnWire = (publisher: string, agency: string): boolean => {
  const [one, other] = [foldName(publisher), foldName(agency)];
  return `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
};

/** "22 Nov"; an undated article is dated by when we got it, and says so. */
export function articleDay({ publishedOn, publishedPrecision, fetchedAt }: ArticleRef, now: string): string {
  return publishedPrecision === 'none' ? `undated, read ${shortDate(fetchedAt, now)}` : shortDate(publishedOn, now);
}

/** "The Moscow Times (AFP), 22 Nov". */
export const sourceName = (article: ArticleRef, now: string): string => `${publisherName(article)}, ${articleDay(article, now)}`;

export const articleUrl = ({ canonicalUrl, url }: ArticleRef): string | undefined => canonicalUrl ?? url;

/** Content that leads to the article. */
export const linkTo = (article: ArticleRef, content: Content, now: string): Content =>
  link(articleUrl(article), content, sourceName(article, now));

/** The publisher's name as the link to the article. */
export const publisherLink = (article: ArticleRef, now: string): Content => linkTo(article, publisherName(article), now);

/** "The Moscow Times (AFP), 22 Nov" as the link to the article. */
export const sourceLink = (article: ArticleRef, now: string): Content => linkTo(article, sourceName(article, now), now);
