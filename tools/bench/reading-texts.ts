// Texts that the reading benchmark reads: generated news, the annotated newsroom where it is there, and texts that nobody should write.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/domain/article.ts';
import { articleIdOf } from '../../src/domain/article-id.ts';
import { makeArticle } from './make-articles.ts';

const AT = '2026-11-25T08:00:00.000Z';

export const articleOf = (title: string, text: string): Article => ({
  id: articleIdOf({ title, text }),
  title,
  authors: [],
  publishedAt: AT,
  publishedOn: AT.slice(0, 10),
  publishedPrecision: 'time',
  fetchedAt: AT,
  language: 'en',
  captions: [],
  text,
  textKind: 'full',
});

/** Title, byline, date and address are not the text that is read. */
export function generated(index: number): Article {
  const [title = '', , , ...rest] = makeArticle(index).split('\n\n');
  return articleOf(title, rest.slice(0, -1).join('\n\n'));
}

/** One text of at least so many words, made of generated ones. */
export function longArticle(words: number): Article {
  const texts: string[] = [];
  for (let index = 0, count = 0; count < words; index++) {
    const { text } = generated(index);
    texts.push(text);
    count += countWords(text);
  }
  return articleOf('A long text', texts.join('\n\n'));
}

/** The newsroom's articles; none where its folder is absent. */
export function newsroom(folder: URL): Article[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('names.jsonl'));
  const lines = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean));
  return lines.map((line) => {
    const { title = '', text }: { title?: string; text: string } = JSON.parse(line);
    return articleOf(title, text);
  });
}

/** By what is hostile about them. */
export const adversarial: Readonly<Record<string, string>> = {
  '200 KB without a blank': 'a'.repeat(200_000),
  '200 KB of capitals and stops': 'A.'.repeat(100_000),
  '50,000 quotation marks': '" '.repeat(50_000),
  '50,000 opening quotation marks': '“a '.repeat(50_000),
  '50,000 nested brackets': `${'('.repeat(50_000)}a${')'.repeat(50_000)}`,
  '30,000 figures': '12,000 '.repeat(30_000),
  '20,000 names in one sentence': 'Ana Markov, '.repeat(20_000),
  '20,000 times "said"': 'Ana said that '.repeat(20_000),
  '100,000 line breaks': 'a\n'.repeat(100_000),
};

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
