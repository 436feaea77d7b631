// Names as tagged -> names without the titles that the tagger took for a part of them. What is nothing but a title is no name.
import type { Document, NameSpan } from '../document.ts';
import { COURTESIES, isAbbreviatedTitle, isListedPersonNoun, isOffice } from '../roles/role-nouns.ts';

const WORD = /[\p{L}\p{M}’'-]+\.?/gu;

type Word = { readonly text: string; readonly start: number; readonly end: number };

/**
 * "Mr. Smith", "District Judge Kwan Siew Mei", "Fintan Hennessy KC" lose what is no name, and "Ministry of Education spokeswoman Akello Otieno"
 * becomes two names; "Chairman" and "State Department Spokesperson" are none.
 */
export function trimTitles({ text }: Document, names: readonly NameSpan[]): NameSpan[] {
  return names.flatMap((name) => {
    const words = wordsOf(text, name);
    if (words.length === 0) return [name];
    const parts = partedByTitle(words, name);
    return parts ?? (name.kind === 'person' ? trimmed(words, name) : [name]);
  });
}

const wordsOf = (text: string, { start, end }: NameSpan): Word[] =>
  [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

/** A noun in small letters inside a name is a title: what follows it is a person, what precedes it whatever was tagged. */
function partedByTitle(words: readonly Word[], name: NameSpan): NameSpan[] | null {
  const at = words.findIndex((word) => isListedPersonNoun(word.text));
  const [before, after] = [words[at - 1], words[at + 1]];
  if (at < 0 || words.length - at < 3 || !after || !words.slice(at + 1).every((word) => /^\p{Lu}/u.test(word.text))) return null;
  const person: NameSpan = { start: after.start, end: name.end, kind: 'person' };
  return before && name.kind !== 'person' ? [{ ...name, end: before.end }, person] : [person];
}

function trimmed(words: readonly Word[], name: NameSpan): NameSpan[] {
  const last = words.at(-1);
  const to = words.length > 2 && last && POSTNOMINAL.test(last.text) ? words.length - 1 : words.length;
  const from = Math.max(
    words.findIndex((word) => !isTitle(word.text)),
    titleEnd(words.slice(0, to)),
  );
  const isNone = words.every((word) => isTitle(word.text)) || (words.length > 1 && isOffice(last?.text.toLowerCase() ?? ''));
  if (isNone) return [];
  return [
    {
      ...name,
      start: from === 0 ? name.start : (words[from]?.start ?? name.start),
      end: to === words.length ? name.end : (words[to - 1]?.end ?? name.end),
    },
  ];
}

/** Past "District Judge" and the like, where two words remain. */
function titleEnd(words: readonly Word[]): number {
  const at = words.findIndex((word) => isOffice(word.text.toLowerCase()) || /^(?:Judge|Justice)$/.test(word.text));
  return at > 0 && at < 3 && words.length - at > 2 ? at + 1 : 0;
}

const POSTNOMINAL = /^(?:KC|QC|SC|BL|OBE|CBE|MBE|DBE|MP|MEP|FRS|PhD|MD)$/;

function isTitle(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return CERTAIN.has(plain) || isOffice(plain) || (word.endsWith('.') && (COURTESIES.has(plain) || isAbbreviatedTitle(plain)));
}

// Never a first name, with or without a full stop.
const CERTAIN = new Set('mr mrs ms dr prof sir dame'.split(' '));
