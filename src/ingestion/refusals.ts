// What is no article, said in one sentence with what to do about it. null means: nothing against it.
import type { ArticleParts } from './article-parts.ts';

const MAX_BYTES = 5 * 1024 * 1024;
/** Fewer words are a note, a headline or a teaser. */
const FEWEST_WORDS = 25;

export function sizeRefusal(byteLength: number): string | null {
  if (byteLength === 0) return 'is empty. Put the text of an article into it.';
  if (byteLength <= MAX_BYTES) return null;
  return `is ${(byteLength / 1024 / 1024).toFixed(1)} MB; an article is at most ${MAX_BYTES / 1024 / 1024} MB. Save the article alone.`;
}

/** Judges the text as a whole, before it is taken apart. */
export function refusalOfText(text: string, isPage: boolean): string | null {
  const start = text.trimStart();
  if (start === '') return 'is empty. Put the text of an article into it.';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF|opml|urlset|sitemapindex)\b/i.test(start)) {
    return 'is a feed, not an article. Add it to the feeds in config/nutgraf.yaml.';
  }
  if (!isPage && /^[[{]/.test(start) && isJson(start)) return "is JSON, not an article. Hand over the article's text or page.";
  return !isPage && isListOfLinks(text)
    ? 'is a list of links, not an article. Hand over the articles one by one: nutgraf ingest <address>'
    : null;
}

/** A page that its publisher does not want kept. `<meta name="robots" content="noarchive">`, and the same for us by name. */
export function forbidsKeeping(html: string): boolean {
  const tags = html.slice(0, 200_000).match(/<meta\b[^<>]{0,500}>/gi) ?? [];
  return tags.some((tag) => /\bname\s*=\s*["']?(?:robots|nutgraf)\b/i.test(tag) && /\bcontent\s*=[^<>]*\b(?:noarchive|none)\b/i.test(tag));
}

/** Judges what was found in it. */
export function refusalOfParts(parts: ArticleParts, isPage: boolean): string | null {
  const text = parts.paragraphs.join('\n');
  if (wordCount(text) >= FEWEST_WORDS && /[.!?…。！？।]/.test(text)) return null;
  return isPage
    ? 'is a page without the text of an article (an index, a video, or a page that needs a browser). Paste the text instead.'
    : `is too short to be an article: it has fewer than ${FEWEST_WORDS} words of text. Hand over the whole article.`;
}

/** Scripts without blanks are counted by two characters a word. */
const wordCount = (text: string) =>
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|[\p{L}\p{M}\p{N}]+/gu) ?? []).length;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isListOfLinks(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const links = lines.filter((line) => /https?:\/\/|^\s*(?:www\.)\S+|\]\([^)]*\)/i.test(line));
  const sentences = lines.filter((line) => line.length > 100 && /[.!?]["”’)]?\s*$/.test(line.replace(/https?:\/\/\S+/g, '')));
  return links.length >= 3 && links.length >= lines.length * 0.3 && sentences.length < links.length;
}
