// Counts in how many openings of the annotated newsroom a term stands, and writes src/stories/news-words.ts:
//   node tools/make-news-words.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { OPENING_LENGTH } from '../src/stories/likeness.ts';
import { termsOf } from '../src/stories/terms.ts';
import { parseCases } from '../training/read-markup.ts';

const NEWSROOM = new URL('../training/newsroom/', import.meta.url);
const counts = new Map<string, number>();
let articleCount = 0;
for (const file of readdirSync(NEWSROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('cases.txt'))) {
  const source = readFileSync(new URL(file, NEWSROOM), 'utf8');
  const titles = new Map(Array.from(source.matchAll(/^# ([^|\n]+) \| ([^|\n]+)/gm), ([, id = '', title = '']) => [id, title.trim()]));
  for (const { id, text } of parseCases(source)) {
    articleCount++;
    for (const term of termsOf(titles.get(id) ?? '', text.slice(0, OPENING_LENGTH))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}

/** Seen once or twice is as good as never. */
const frequent = [...counts].filter(([term, count]) => count > 2 && !/['"\\`$]/.test(term)).sort(([a], [b]) => (a < b ? -1 : 1));
const byCount = Map.groupBy(frequent, ([, count]) => count);
const lines = [...byCount].sort(([a], [b]) => b - a).map(([count, terms]) => `${count} ${terms.map(([term]) => term).join(' ')}`);
const source = `// Made by tools/make-news-words.ts: in how many of ${articleCount} openings of news articles a term stands. Do not edit.
export const articleCount = ${articleCount};
/** Each line: the count, then the terms that have it. */
export const countedTerms = \`
${lines.join('\n')}
\`;
`;
writeFileSync(new URL('../src/stories/news-words.ts', import.meta.url), source);
