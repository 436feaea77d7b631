// Words in quotation marks -> who says them, where a verb of saying of the language stands right beside; else nobody is named.
import type { Span } from '../../../text/span.ts';
import { isTitle, type Language } from './languages.ts';
import type { PersonMention } from './people-named.ts';

/** `name`: the person's full name, or the phrase as written ("la maire"). `person`: index of the person, or null. */
export type Beside = { readonly name: string; readonly person: number | null; readonly span: Span; readonly cue: Span };

const REACH = 120;

export type Cast = {
  readonly text: string;
  readonly language: Language;
  /** In order of the text. */
  readonly mentions: readonly PersonMention[];
};

/** `passage`: the marked words with their marks; `room`: from the mark before them to the one behind, inside the paragraph. */
export const speakerBeside = (cast: Cast, passage: Span, room: Span): Beside | null =>
  behind(cast, passage, room) ?? before(cast, passage, room);

/** "…“, sagte Anna Holm", "…», a dit la maire.", "…», — сказал Иван Ким". */
function behind(cast: Cast, { end }: Span, room: Span): Beside | null {
  const { text, language } = cast;
  const tail = text.slice(end, Math.min(room.end, end + REACH));
  const opening = /^[\s,.!?–—-]*/u.exec(tail)?.[0].length ?? 0;
  const words = [...tail.slice(opening).matchAll(/[\p{L}\p{M}'’-]+/gu)];
  const at = words.slice(0, 3).findIndex(([word]) => language.speech.has(word.toLowerCase()));
  const verb = words[at];
  if (!verb || words.slice(0, at).some(([word]) => !language.beside.has(word.toLowerCase()))) return null;
  const from = end + opening + verb.index;
  const cue = { start: from, end: from + verb[0].length };
  return subjectAt(cast, cue, end + tail.length);
}

function subjectAt(cast: Cast, cue: Span, to: number): Beside | null {
  const { text, mentions } = cast;
  const clause = /^[^.!?:;«»„“”"]*/u.exec(text.slice(cue.end, to))?.[0] ?? '';
  const near = nearest(mentions, cue.end, cue.end + clause.length);
  if (near && isSubject(cast, text.slice(cue.end, near.span.start))) return { ...near, cue };
  const phrase = phraseAt(cast, clause);
  if (!phrase) return null;
  const start = cue.end + phrase.offset;
  return { name: phrase.words, person: null, span: { start, end: start + phrase.words.length }, cue };
}

/** What stands between the verb and the name belongs to the name: nothing, a title, "the mayor of X,". */
function isSubject({ language }: Cast, between: string): boolean {
  const [first, ...others] = between.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  if (first === undefined) return true;
  const isOpened = isTitle(language, first) || [...language.articles].some((article) => first.toLowerCase().startsWith(article));
  return isOpened && others.length < 7;
}

/** "la maire.", "der Bürgermeister": short, and closed off where the language does not show the noun. */
function phraseAt({ language }: Cast, clause: string): { words: string; offset: number } | null {
  for (const article of language.articles) {
    const elided = article.endsWith("'");
    const opener = elided ? `${article.slice(0, -1)}['’]` : `${article} `;
    const match = new RegExp(`^ (${opener}(?:\\p{Ll}[\\p{L}-]* ){0,2}[\\p{L}-]+)(?=$|,)`, 'u').exec(clause);
    const words = match?.[1];
    const last = words?.slice(words.search(/[\p{L}-]+$/u)) ?? '';
    const holdsTitle = words?.split(/[ '’]/).some((word) => isTitle(language, word));
    if (words && (isTitle(language, last) || holdsTitle)) return { words, offset: 1 };
  }
  return null;
}

/** "Anne Martin a déclaré : «", "Ким сказал: «". */
function before(cast: Cast, { start }: Span, room: Span): Beside | null {
  const { text, language, mentions } = cast;
  const from = Math.max(room.start, start - REACH);
  const head = text.slice(from, start);
  if (!/[:,]\s*$/u.test(head)) return null;
  const sentence = head.slice(head.search(/[^.!?]*$/u));
  const offset = start - sentence.length;
  const verb = [...sentence.matchAll(/[\p{L}\p{M}'’-]+/gu)].findLast(([word]) => language.speech.has(word.toLowerCase()));
  if (!verb) return null;
  const cue = { start: offset + verb.index, end: offset + verb.index + verb[0].length };
  const subject = nearest(mentions, offset, cue.start, true);
  if (!subject) return subjectAt(cast, cue, start);
  const between =
    text
      .slice(subject.span.end, cue.start)
      .replace(/^,[^,]{1,60},/u, '')
      .match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return between.every((word) => language.beside.has(word.toLowerCase())) ? { ...subject, cue } : null;
}

/** The first (or last) mention of anybody between two places. */
function nearest(mentions: readonly PersonMention[], from: number, to: number, isLast = false): Omit<Beside, 'cue'> | null {
  const inside: PersonMention[] = [];
  for (let at = firstFrom(mentions, from); (mentions[at]?.end ?? Infinity) <= to; at++) inside.push(mentions[at] as PersonMention);
  const found = isLast ? inside.at(-1) : inside[0];
  return found ? { name: found.name, person: found.person, span: { start: found.start, end: found.end } } : null;
}

function firstFrom(mentions: readonly PersonMention[], from: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
