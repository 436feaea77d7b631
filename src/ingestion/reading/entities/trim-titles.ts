// Names as tagged -> names without the titles that the tagger took for a part of them. What is nothing but a title is no name.
import type { Document, NameSpan } from '../document.ts';
import { COURTESIES, isAbbreviatedTitle, isOffice } from '../roles/role-nouns.ts';

const WORD = /[\p{L}\p{M}’'-]+\.?/gu;

/** "Mr. Smith" becomes "Smith"; "Chairman" and "State Department Spokesperson" are no names. Other kinds stay as they are. */
export function trimTitles({ text }: Document, names: readonly NameSpan[]): NameSpan[] {
  return names.flatMap((name) => (name.kind === 'person' ? trimmed(text, name) : [name]));
}

function trimmed(text: string, name: NameSpan): NameSpan[] {
  const words = [...text.slice(name.start, name.end).matchAll(WORD)];
  const first = words.findIndex((word) => !isTitle(word[0]));
  if (words.length === 0) return [name];
  if (words.length > 1 && isOffice(words.at(-1)?.[0].toLowerCase() ?? '')) return [];
  const start = words[first]?.index;
  return start === undefined ? [] : [{ ...name, start: first === 0 ? name.start : name.start + start }];
}

function isTitle(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return CERTAIN.has(plain) || isOffice(plain) || (word.endsWith('.') && (COURTESIES.has(plain) || isAbbreviatedTitle(plain)));
}

// Never a first name, with or without a full stop.
const CERTAIN = new Set('mr mrs ms dr prof sir dame'.split(' '));
