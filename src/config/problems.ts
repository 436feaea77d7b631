// What zod finds wrong -> sentences for the person who wrote the file: where, what, and the remedy.
import type { z } from 'zod';
import { nearestTo } from '../text/nearest.ts';
import type { YamlText } from './yaml-text.ts';

/** 1-based, as editors count. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** `path` is where in the document: `feeds[2].url`; empty for the document itself. */
export type Problem = Place & { readonly path: string; readonly message: string };

export type Path = readonly PropertyKey[];

/** One problem per wrong value and per unknown key, in the order of the text. The schema's messages say what to write instead: "a time of day, like 08:00". */
export function problemsOf(issues: readonly z.core.$ZodIssue[], yaml: YamlText, keysAt: (path: Path) => readonly string[]): Problem[] {
  const problems = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [problemAt(yaml, issue.path, sentenceOf(issue, yaml.valueAt(issue.path)))];
    return issue.keys.map((key) => problemAt(yaml, [...issue.path, key], unknownKey(key, keysAt(issue.path)), 'key'));
  });
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A problem at a path of the document, at the value or at its key. */
export function problemAt(yaml: YamlText, path: Path, message: string, at: 'value' | 'key' = 'value'): Problem {
  return { ...yaml.placeOf(path, at), path: pathName(path), message };
}

/** ` (did you mean "Europe/Berlin"?)`, or nothing where no candidate is near. */
export function suggestion(typed: unknown, candidates: readonly string[]): string {
  const nearest = typeof typed === 'string' ? nearestTo(typed, candidates) : null;
  return nearest === null ? '' : ` (did you mean ${JSON.stringify(nearest)}?)`;
}

/** A value as it is shown in a problem: short, quoted as JSON, without the password of an address. */
export function shown(value: unknown): string {
  const text = (JSON.stringify(value) ?? String(value)).replace(/\/\/[^/@\s]{0,200}@/g, '//...@');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function sentenceOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || value === null) return `is missing: write ${issue.message}`;
  return `${shown(value)} is not valid${suggestion(value, candidatesOf(issue))}: write ${issue.message}`;
}

function candidatesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.filter((value) => typeof value === 'string');
  const candidates: unknown = issue.code === 'custom' ? issue.params?.candidates : undefined;
  return typeof candidates === 'function' ? candidates() : [];
}

const unknownKey = (key: string, known: readonly string[]) =>
  `is no key that is known here${suggestion(key, known)}: there are ${known.join(', ')}`;

const pathName = (path: Path) =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('');
