// tests/fixtures/stories/stream -> its items as articles with their gold stories, and what is to be found in them. The form is told in its README.md.
import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/domain/article.ts';
import { articleIdOf } from '../../src/domain/article-id.ts';

const FOLDER = new URL('../../tests/fixtures/stories/stream/', import.meta.url);
const FIRST_DAY = Date.parse('2026-03-02T00:00:00Z');

export type Item = { readonly article: Article; readonly story: string; readonly genre?: string };
export type FigureCheck = {
  readonly kind: 'develops' | 'disagrees' | 'corrects';
  readonly story: string;
  readonly values: readonly number[];
  readonly what: string;
};
export type VoicesCheck = { readonly story: string; readonly count: number };
export type Stream = {
  readonly items: readonly Item[];
  readonly figures: readonly FigureCheck[];
  readonly voices: readonly VoicesCheck[];
  readonly owners: ReadonlyMap<string, string>;
};

/** Throws where a line is in no known form. */
export function readStream(): Stream {
  const owners = new Map(linesOf('publishers.txt').map((line) => line.split(' = ') as [string, string]));
  const files = readdirSync(FOLDER)
    .filter((name) => /^\d.*\.txt$/.test(name))
    .sort();
  const items: Item[] = [];
  const figures: FigureCheck[] = [];
  const voices: VoicesCheck[] = [];
  let story = '';
  let head = '';
  for (const line of files.flatMap(linesOf)) {
    const rest = line.slice(3);
    const last = items.at(-1);
    if (line.startsWith('== ')) story = rest;
    else if (line.startsWith('-- ')) head = rest;
    else if (line.startsWith('~~ ') && last) items.push({ article: articleOf(rest, last.article.text, last.article.agency), story });
    else if (line.startsWith('!! ') && last) items[items.length - 1] = { ...last, genre: rest };
    else if (line.startsWith('>> voices ')) voices.push({ story, count: Number(rest.slice(7)) });
    else if (line.startsWith('>> ')) figures.push(figureOf(rest, story));
    else items.push({ article: articleOf(head, line), story });
  }
  return { items, figures, voices, owners };
}

const linesOf = (name: string): readonly string[] => readFileSync(new URL(name, FOLDER), 'utf8').split('\n').filter(Boolean);

function articleOf(head: string, text: string, copiedFrom?: string): Article {
  const [, day = '', time = '', publisher = '', agency = copiedFrom, title = ''] =
    /^(\d+) (\d\d:\d\d) (.+?)(?: \((.+?)\))? \| (.+)$/.exec(head) ?? [];
  if (title === '') throw new Error(`no head of an item: ${head}`);
  const date = new Date(FIRST_DAY + (Number(day) - 1) * 86_400_000).toISOString().slice(0, 10);
  const at = `${date}T${time}:00.000Z`;
  return {
    id: articleIdOf({ title, text, canonicalUrl: publisher }),
    title,
    authors: [],
    publisher,
    ...(agency !== undefined && { agency }),
    publishedAt: at,
    publishedOn: date,
    publishedPrecision: 'time',
    fetchedAt: at,
    language: 'en',
    captions: [],
    text,
    textKind: 'full',
  };
}

function figureOf(rest: string, story: string): FigureCheck {
  const [, kind, from = '', to = '', what = ''] = /^(develops|disagrees|corrects) ([\d,]+) (?:->|\|) ([\d,]+) (.+)$/.exec(rest) ?? [];
  if (kind !== 'develops' && kind !== 'disagrees' && kind !== 'corrects') throw new Error(`no check: ${rest}`);
  return { kind, story, values: [from, to].map((value) => Number(value.replaceAll(',', ''))), what };
}
