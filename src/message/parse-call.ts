// A typed line -> the command and its arguments, by what the commands say of themselves. The same for every place where people type.
import type { CommandSpec, ParameterSpec } from './command.ts';

export type ParsedLine =
  | { readonly kind: 'empty' }
  /** `command` may be unknown, and `args` may hold what the command does not take: whoever answers says so. */
  | { readonly kind: 'call'; readonly command: string; readonly args: Readonly<Record<string, string>> }
  /** No slash and no command's name in front: a name, or words to look for. */
  | { readonly kind: 'words'; readonly words: string };

/** What stands at the end of a line that is being typed; `start` is where it begins in the line. */
export type TypedParameter = {
  readonly command: string;
  readonly parameter: string;
  readonly typed: string;
  readonly start: number;
};

type Word = { readonly text: string; readonly isQuoted: boolean; readonly start: number; readonly end: number };
/** The words that one parameter gets; `parameter` is null for what no parameter takes. */
type Share = { readonly parameter: ParameterSpec | null; readonly words: Word[]; readonly isOpen: boolean };

// Quotation marks of several languages, also as a phone sets them; single ones only where they cannot be an apostrophe.
const WORD = /"([^"]*)"|“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»|(?<!\S)'([^']*)'(?!\S)|(?<!\S)‘([^‘’]*)’(?!\S)|[^\s"“”„«»]+/gu;

/** `/who Eismont`, `who Eismont`, `/quotes "Natalia Eismont" about the pardon`: the last parameter takes the rest of the line as it was typed. */
export function parseCall(line: string, specs: readonly CommandSpec[]): ParsedLine {
  const [first, ...others] = wordsOf(line);
  if (!first) return { kind: 'empty' };
  const hasSlash = !first.isQuoted && first.text.startsWith('/');
  const spec = specOf(first, specs);
  if (spec) return { kind: 'call', command: spec.name, args: argsOf(line, shareOut(others, spec.parameters)) };
  if (hasSlash) return { kind: 'call', command: first.text.slice(1).toLowerCase(), args: {} };
  return { kind: 'words', words: wordsValue(line, [first, ...others]) };
}

/** For completion; null while the command itself is being typed or where no parameter is left. */
export function parameterAtEnd(line: string, specs: readonly CommandSpec[]): TypedParameter | null {
  const [first, ...others] = wordsOf(line);
  const spec = first && specOf(first, specs);
  if (!first || !spec || first.end === line.length) return null;
  const shares = shareOut(others, spec.parameters);
  const last = shares.at(-1);
  const isNew = !last || (!last.isOpen && /\s$/.test(line));
  const parameter = isNew ? positional(spec.parameters)[shares.length] : last.parameter;
  const start = isNew ? line.length : (last.words[0]?.start ?? line.length);
  return parameter ? { command: spec.name, parameter: parameter.name, typed: line.slice(start), start } : null;
}

function wordsOf(line: string): readonly Word[] {
  return Array.from(line.matchAll(WORD), (match) => {
    const quoted = match.slice(1).find((group) => group !== undefined);
    return { text: quoted ?? match[0], isQuoted: quoted !== undefined, start: match.index, end: match.index + match[0].length };
  });
}

const specOf = ({ text, isQuoted }: Word, specs: readonly CommandSpec[]) =>
  isQuoted ? undefined : specs.find(({ name }) => name === text.toLowerCase().replace(/^\//, ''));

const positional = (parameters: readonly ParameterSpec[]) => parameters.filter(({ introducedBy }) => introducedBy === undefined);

function shareOut(words: readonly Word[], parameters: readonly ParameterSpec[]): readonly Share[] {
  const shares: Share[] = [];
  const inOrder = positional(parameters);
  for (const word of words) {
    const introduced = word.isQuoted ? undefined : parameters.find(({ introducedBy }) => introducedBy === introducerIn(word.text));
    const last = shares.at(-1);
    if (introduced && !shares.some(({ parameter }) => parameter === introduced)) {
      shares.push({ parameter: introduced, words: [], isOpen: true });
    } else if (last?.isOpen) {
      last.words.push(word);
    } else {
      const parameter = inOrder[shares.length] ?? null;
      shares.push({ parameter, words: [word], isOpen: shares.length >= inOrder.length - 1 });
    }
  }
  return shares;
}

/** `--about`, as in the shell, is `about`. */
const introducerIn = (text: string): string => text.toLowerCase().replace(/^--/, '');

/** A word that introduces a parameter and stands alone means the first of its choices: `/digest morning post`. */
function argsOf(line: string, shares: readonly Share[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    shares.map(({ parameter, words }) => {
      const value = wordsValue(line, words);
      return parameter === null ? [value, ''] : [parameter.name, words.length === 0 ? (parameter.choices?.[0] ?? '') : value];
    }),
  );
}

/** One word without its quotation marks; several as they stand in the line. */
function wordsValue(line: string, words: readonly Word[]): string {
  const [first, ...others] = words;
  if (!first) return '';
  return others.length === 0 ? first.text : line.slice(first.start, others.at(-1)?.end);
}

/** What plain words ask, in this order. */
const PLAIN_WORDS_ASK = ['who', 'news'];

export type TypedCall = { readonly command: string; readonly args: Readonly<Record<string, string>> };

/** The calls that a line may mean, likeliest first: the first that finds something is the answer, and where none does, the first's. */
export function callsOf(line: string, specs: readonly CommandSpec[]): readonly TypedCall[] {
  const parsed = parseCall(line, specs);
  switch (parsed.kind) {
    case 'empty':
      return [];
    case 'call':
      return [{ command: parsed.command, args: parsed.args }];
    case 'words':
      return PLAIN_WORDS_ASK.flatMap((command) => {
        const [parameter] = specs.find(({ name }) => name === command)?.parameters ?? [];
        return parameter ? [{ command, args: { [parameter.name]: parsed.words } }] : [];
      });
  }
}
