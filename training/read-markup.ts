// The markup of training/newsroom/*/cases.txt -> texts with their names. Reads the names only; the rest of the markup is taken off.
import type { EntityKind } from '../src/domain/entity.ts';
import type { NameSpan } from '../src/ingestion/reading/document.ts';

export type AnnotatedText = { readonly id: string; readonly text: string; readonly names: readonly NameSpan[] };

const KIND_OF: Readonly<Record<string, EntityKind>> = { PER: 'person', ORG: 'organization', LOC: 'place' };
type Form = { readonly form: string; readonly kind: EntityKind };

/** The articles of one file. Throws, with the article's id, on a mark that is not closed or never opened. */
export function parseCases(source: string): AnnotatedText[] {
  return source
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rest] = block.split('\n');
      const id = head.split(' | ')[0]?.trim() ?? '';
      const notes = rest.filter((line) => line.startsWith('@ '));
      const body = rest.filter((line) => !line.startsWith('@ ')).join('\n');
      const text = withoutMarks(id, body.trim());
      return { id, text, names: findNames(text, notes) };
    });
}

/** Takes off "{q1 ...}", "{d=2025-09-12 ...}" and the like. */
function withoutMarks(id: string, body: string): string {
  let depth = 0;
  const text = body.replace(/\{[a-z]+\d*[a-z]?(?:=\S+)? |[{}]/g, (mark) => {
    if (mark === '{') throw new Error(`${id}: a brace that opens no mark`);
    depth += mark === '}' ? -1 : 1;
    if (depth < 0) throw new Error(`${id}: a mark is closed that was not opened`);
    return '';
  });
  if (depth > 0) throw new Error(`${id}: ${depth} marks are not closed`);
  return text;
}

/** "@ PER Full Name = role" marks all forms of the name, longest first; "@ NOT Name of a work" keeps names inside it unmarked. */
function findNames(text: string, notes: readonly string[]): NameSpan[] {
  const isTaken = new Uint8Array(text.length);
  for (const note of notes) {
    const work = note.match(/^@ NOT (.+)$/)?.[1];
    if (work) for (const start of placesOf(text, work)) isTaken.fill(1, start, start + work.length);
  }
  const forms = notes.flatMap(formsOf).sort((a, b) => b.form.length - a.form.length);
  const names = forms.flatMap(({ form, kind }) =>
    placesOf(text, form).flatMap((start) => {
      const end = start + form.length;
      if (isTaken[start] || isTaken[end - 1] || isLetter(text[start - 1]) || isLetter(text[end])) return [];
      isTaken.fill(1, start, end);
      return [{ start, end, kind }];
    }),
  );
  return names.sort((a, b) => a.start - b.start);
}

/** A person is also meant by what follows the first name and by the last word. */
function formsOf(note: string): Form[] {
  const [, type = '', name = ''] = note.match(/^@ (PER|ORG|LOC) ([^=]+?)(?: = .+)?$/) ?? [];
  const kind = KIND_OF[type];
  if (!kind) return [];
  const words = name.split(' ');
  const forms = kind === 'person' ? [name, words.slice(1).join(' '), words.at(-1) ?? ''] : [name];
  return forms.filter(Boolean).map((form) => ({ form, kind }));
}

function placesOf(text: string, form: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) places.push(at);
  return places;
}

const isLetter = (character = '') => /\p{L}/u.test(character);
