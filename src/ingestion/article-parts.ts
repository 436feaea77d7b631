// What pages and pasted texts are both turned into, and from there into an Article.
import type { Article, Caption } from '../domain/article.ts';
import { articleIdOf } from '../domain/article-id.ts';
import type { FeedId } from '../domain/feed.ts';
import type { Source } from '../ports/reader.ts';
import { cleanUrl, dayInUrl } from './clean-url.ts';
import type { WrittenDate } from './dates/parse-date.ts';
import { detectLanguage } from './detect-language.ts';
import { findDateline } from './find-dateline.ts';
import { publisherOf } from './publisher-of.ts';

export type ArticleParts = {
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  readonly agency?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: WrittenDate | undefined;
  readonly updated?: WrittenDate | undefined;
  /** As found; cleaned here. */
  readonly canonicalUrl?: string | undefined;
  readonly language?: string | undefined;
  readonly image?: string | undefined;
  readonly captions: readonly Caption[];
  readonly section?: string | undefined;
  readonly excerpt?: string | undefined;
  readonly paragraphs: readonly string[];
  readonly textKind: Article['textKind'];
};

/** Longest title that is kept, in characters. */
const LONGEST_TITLE = 500;

/** Completes the parts from where they came from; every field keeps what domain/article.ts promises of it. */
export async function makeArticle(parts: ArticleParts, source: Source): Promise<Article> {
  const text = parts.paragraphs.join('\n\n');
  const { said } = source;
  const title = (parts.title ?? said?.title ?? titleFrom(text)).slice(0, LONGEST_TITLE).trim();
  const canonicalUrl = cleanUrl(parts.canonicalUrl ?? source.url ?? '');
  const published = parts.published ?? said?.published ?? dateFromUrl(canonicalUrl);
  return {
    id: articleIdOf({ canonicalUrl, title, text }),
    feedId: source.feedId as FeedId | undefined,
    guid: said?.guid,
    url: source.url ?? canonicalUrl,
    canonicalUrl,
    title,
    authors: parts.authors.length > 0 ? parts.authors : (said?.authors ?? []),
    agency: parts.agency ?? findDateline(text)?.agency,
    publisher: publisherName(canonicalUrl, parts, source) ?? (canonicalUrl && publisherOf(canonicalUrl, `${title}\n${text}`)),
    publishedAt: published?.at ?? source.fetchedAt,
    publishedOn: published?.on ?? source.fetchedAt.slice(0, 10),
    publishedPrecision: published?.precision ?? 'none',
    updatedAt: parts.updated && parts.updated.at !== published?.at ? parts.updated.at : undefined,
    fetchedAt: source.fetchedAt,
    language: await detectLanguage(`${title}\n${text}`, parts.language ?? source.language),
    image: parts.image,
    captions: parts.captions,
    section: parts.section ?? source.section,
    excerpt: parts.excerpt,
    text,
    textKind: said?.textKind ?? parts.textKind,
  };
}

function publisherName(
  canonicalUrl: string | undefined,
  parts: ArticleParts,
  { publisher, publisherNames = [] }: Source,
): string | undefined {
  const host = URL.parse(canonicalUrl ?? '')?.hostname ?? '';
  const ruled = publisherNames.find((rule) => host === rule.host || host.endsWith(`.${rule.host}`));
  return ruled?.name ?? parts.publisher ?? publisher;
}

function dateFromUrl(url: string | undefined): WrittenDate | undefined {
  const on = url && dayInUrl(url);
  return on ? { at: `${on}T00:00:00.000Z`, on, precision: 'day' } : undefined;
}

/** A text without a title is called by its first sentence, cut between words. */
function titleFrom(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  if (first.length <= 120) return first;
  return `${/^.{40,116}(?=\s)/su.exec(first)?.[0] ?? first.slice(0, 116)} …`;
}
