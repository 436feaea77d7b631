// A case file -> an article and what a reader wrote down that it says, before the engine read it.
import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/domain/article.ts';
import { anArticle } from '../fakes/articles.ts';

export const KINDS = ['name', 'role', 'quote', 'claim', 'number', 'date', 'unknown'] as const;
export type Kind = (typeof KINDS)[number];
/** `of`: kind of a name, bearer of a role, speaker, day; empty where there is none. */
export type Expected = { readonly kind: Kind; readonly of: string; readonly words: string };
export type Case = { readonly name: string; readonly article: Article; readonly expected: readonly Expected[] };

const FOLDER = new URL('cases/', import.meta.url);

/** Case files in order of their names: "# title | day", text, "--", a line for each thing said. */
export const readCases = (): Case[] =>
  readdirSync(FOLDER)
    .toSorted()
    .map((file) => caseOf(file.replace('.txt', ''), readFileSync(new URL(file, FOLDER), 'utf8')));

function caseOf(name: string, source: string): Case {
  const [, title, on, text, lines] = /^# (.*) \| (\S+)\n([\s\S]*?)\n--\n([\s\S]*)$/.exec(source) ?? [];
  if (!title || !on || !text || !lines) throw new Error(`${name}.txt: expected "# title | day", the text, "--" and lines`);
  return { name, article: anArticle({ title, text, on }), expected: lines.trim().split('\n').flatMap(expectedOf) };
}

function expectedOf(line: string): Expected[] {
  const [, kind, rest] = /^(\w+) (.+)$/.exec(line) ?? [];
  if (!rest) throw new Error(`not a line of a case: ${line}`);
  const [before, behind] = rest.split(/ = (.*)/);
  const [speaker, content] = rest.split(/: (.*)/);
  switch (kind) {
    case 'person':
      return [
        { kind: 'name', of: 'person', words: before ?? '' },
        ...(behind ? [{ kind: 'role' as const, of: before ?? '', words: behind }] : []),
      ];
    case 'org':
      return [{ kind: 'name', of: 'organization', words: rest }];
    case 'place':
      return [{ kind: 'name', of: 'place', words: rest }];
    case 'quote':
    case 'claim':
      return [{ kind, of: speaker ?? '', words: content ?? '' }];
    case 'date':
      return [{ kind, of: behind ?? '', words: before ?? '' }];
    case 'number':
    case 'unknown':
      return [{ kind, of: '', words: rest }];
    default:
      throw new Error(`unknown kind in a case: ${line}`);
  }
}
