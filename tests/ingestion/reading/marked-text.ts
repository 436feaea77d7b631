// For tests: a text in which names are marked, "[P Natalia Eismont] told [O Reuters] in [L Minsk]" -> the cast of that article.
import type { Article } from '../../../src/domain/article.ts';
import { articleIdOf } from '../../../src/domain/article-id.ts';
import type { NamedEntity } from '../../../src/domain/reading.ts';
import type { Cast } from '../../../src/ingestion/reading/cast.ts';
import { type Document, type NameSpan, openDocument } from '../../../src/ingestion/reading/document.ts';
import { resolveEntities } from '../../../src/ingestion/reading/resolve-entities.ts';

const KINDS = { P: 'person', O: 'organization', L: 'place' } as const;

export function parseMarked(marked: string, language = 'en'): { readonly document: Document; readonly names: readonly NameSpan[] } {
  const names: NameSpan[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([POL]) ([^\]]+)\]/g)) {
    text += marked.slice(from, match.index);
    const kind = KINDS[match[1] === 'P' ? 'P' : match[1] === 'O' ? 'O' : 'L'];
    names.push({ start: text.length, end: text.length + (match[2]?.length ?? 0), kind });
    text += match[2];
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  return { document: openDocument(articleOf(text, language)), names };
}

export function articleOf(text: string, language = 'en'): Article {
  return {
    id: articleIdOf({ title: '', text }),
    title: '',
    authors: [],
    publishedAt: '2025-11-22T00:00:00.000Z',
    publishedOn: '2025-11-22',
    publishedPrecision: 'day',
    fetchedAt: '2025-11-22T00:00:00.000Z',
    language,
    captions: [],
    text,
    textKind: 'full',
  };
}

export type Marked = { readonly cast: Cast; readonly text: string };

export function castOfMarked(marked: string, language = 'en'): Marked {
  const { document, names } = parseMarked(marked, language);
  return { cast: resolveEntities(document, names), text: document.text };
}

export const namesOf = ({ cast }: Marked): string[] => cast.entities.map((entity) => entity.name);

export const entityNamed = ({ cast }: Marked, name: string): NamedEntity | undefined =>
  cast.entities.find((entity) => entity.name === name);

/** Titles of the roles of the entity of this name, best first. */
export const rolesOf = (marked: Marked, name: string): string[] => entityNamed(marked, name)?.roles.map((role) => role.title) ?? [];

/** Who is meant by the last `words` in the text. */
export function referent({ cast, text }: Marked, words: string): string | null {
  const start = text.lastIndexOf(words);
  return cast.referentOf({ start, end: start + words.length })?.name ?? null;
}
