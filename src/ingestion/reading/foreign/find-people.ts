// Runs of capitals -> people: those with a title before them or a verb of saying beside them. Must not take a run for a person without either.
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { isInstitution, isTitle, type Language } from './languages.ts';
import { nameRuns, partOf, type Run } from './name-runs.ts';

/** `title`: the office right before the name, as written. */
export type Person = { readonly name: string; readonly span: Span; readonly title: Span | null };

const FEWEST = 2;
const MOST = 4;

/** In order of the text, one for each place where a full name stands with its evidence. */
export const findPeople = ({ text, sentences, article }: Document, language: Language): Person[] =>
  sentences.flatMap((sentence) =>
    nameRuns(text, sentence).flatMap((run) => personIn(text, sentence, withoutArticle(run, language), language, article.language) ?? []),
  );

/** "Der Präsident Jan Holt" at a sentence's beginning. */
const withoutArticle = (run: Run, { articles }: Language): Run =>
  (articles.has(run.words[0]?.text.toLowerCase() ?? '') ? partOf(run, 1, run.words.length) : null) ?? run;

function personIn(text: string, sentence: Span, run: Run, language: Language, code: string): Person | null {
  const inside = titlesIn(run, language);
  const bound = inside === 0 && isBound(text.slice(Math.max(sentence.start, run.start - 20), run.start)) ? 1 : 0;
  const first = partOf(run, inside, run.words.length);
  const office = !first || bound ? null : inside > 0 ? titleOf(run) : titleBefore(text, sentence, first, language);
  const skipped = inside + bound + (first ? ownersIn(first, code) : 0);
  const name = partOf(run, skipped, skipped + mostWords(text, run, language, code));
  if (!name || !isFullName(name, language) || (code !== 'de' && name.end !== run.end)) return null;
  const title = office ? { start: office.start, end: name.start - 1 } : null;
  const isHeard =
    saysBefore(text, sentence, run, language) || (!hasArticle(text, name, language, code) && saysBehind(text, sentence, name, language));
  return title || isHeard ? { name: text.slice(name.start, name.end), span: { start: name.start, end: name.end }, title } : null;
}

/** "Президент Белоруссии Александр Ким": a third word in front is what the office is of, unless the second is a patronymic. */
function ownersIn({ words }: Run, code: string): number {
  const hasOwner = /^(?:pl|ru|uk)$/.test(code) && words.length === 3 && !/(?:вич|вна|ична|їч|івна)$/u.test(words[1]?.text ?? '');
  return hasOwner ? 1 : 0;
}

/** German writes every noun with a capital: what follows two words belongs to the name only where the name ends there for certain. */
const mostWords = (text: string, run: Run, language: Language, code: string): number =>
  code === 'de' && !/^(?:[,.]|$)/.test(text.slice(run.end, run.end + 1)) && !saysBehind(text, { start: 0, end: text.length }, run, language)
    ? FEWEST
    : MOST + 2;

/** "Das Rote Kreuz sagte": no person's name, except in Greek. */
const hasArticle = (text: string, { start }: Span, { articles }: Language, code: string): boolean =>
  code !== 'el' && articles.has(/(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase() ?? '');

const isFullName = ({ words }: Run, language: Language): boolean => {
  const big = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return (
    big.length >= FEWEST &&
    big.length <= MOST &&
    !/\.$/.test(words.at(-1)?.text ?? '.') &&
    !big.some(({ text }) => isInstitution(language, text) || isTitle(language, text))
  );
};

/** How many words at the run's beginning are titles: "Bundeskanzlerin Anna Holm". */
function titlesIn({ words }: Run, language: Language): number {
  const first = words.findIndex(({ text }) => !isTitle(language, text));
  return Math.max(0, first);
}

const titleOf = ({ start, end }: Run): Span => ({ start, end });

/** "la ministre de la Santé Anne Martin": the first word belongs to what stands before. */
const isBound = (before: string): boolean =>
  /(?<![\p{L}\p{M}])(?:de la|de l['’]|du|des|del|della|dell['’]|delle|do|da|für|of)\s*$/u.test(before);

function titleBefore(text: string, sentence: Span, { start }: Span, language: Language): Span | null {
  const match = /([\p{L}\p{M}.-]+) $/u.exec(text.slice(Math.max(sentence.start, start - 40), start));
  const word = match?.[1];
  if (word === undefined || !isTitle(language, word)) return null;
  return { start: start - 1 - word.length, end: start - 1 };
}

/** "sagte Anna Holm", "a dit la maire Anne Martin", "dijo la ministra, Ana Ruiz": at most six words in small letters between. */
function saysBefore(text: string, sentence: Span, { start }: Span, language: Language): boolean {
  const words = text.slice(Math.max(sentence.start, start - 90), start).match(/[\p{L}\p{M}'’-]+|[^\s\p{L}]/gu) ?? [];
  const last = words.findLastIndex((word) => language.speech.has(word.toLowerCase()));
  const between = last < 0 ? null : words.slice(last + 1);
  // "sagte Lars Kling der Deutschen Presse-Agentur": another name is the subject already.
  if (between && /\p{Lu}\S* \p{Lu}\p{Ll}+ /u.test(`${between.slice(1).join(' ')} `)) return false;
  if (!between || between.length > 7 || between.filter((word) => word === ',').length > 1) return false;
  // Only a subject opens with an article or a title; "said in the town of X Y" does not.
  const opener = between[0]?.toLowerCase();
  return opener === undefined || language.articles.has(opener) || isTitle(language, opener) || language.beside.has(opener);
}

/** "Anna Holm sagte", "Anne Martin, la maire, a dit", "la ministra, Ana Ruiz, dijo". */
function saysBehind(text: string, sentence: Span, { start, end }: Span, language: Language): boolean {
  const isApposition = text.slice(start - 2, start) === ', ';
  const rest = text.slice(end, Math.min(sentence.end, end + 90));
  const behind = rest.replace(isApposition ? /^,/u : /^,[^,.!?“”«»„"]{1,60},/u, '');
  const words =
    behind
      .match(/^(?:\s+[\p{L}\p{M}'’-]+){1,3}/u)?.[0]
      .trim()
      .toLowerCase()
      .split(/\s+/) ?? [];
  const at = words.findIndex((word) => !language.beside.has(word));
  return language.speech.has(words[at] ?? '');
}
