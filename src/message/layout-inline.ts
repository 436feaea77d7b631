// A line of inline nodes -> runs in named looks. Where links cannot be clicked, each address gets a number in the text.
import { inertText, inertUrl } from './inert.ts';
import type { Action, Inline } from './message.ts';
import { inlineText } from './plain-text.ts';
import type { Run } from './wrap.ts';

/** How a run is meant to look; the renderer paints it. */
export type Look = {
  readonly isStrong?: boolean;
  readonly isEmphasized?: boolean;
  /** Small print, labels, attributions. */
  readonly isQuiet?: boolean;
  /** The title of a section. */
  readonly isSection?: boolean;
  /** Where a click leads. */
  readonly url?: string;
  /** An address: never broken over two lines. */
  readonly isWhole?: boolean;
};

export type Line = readonly Run<Look>[];

/** Address -> its number and what is behind it, in order of first mention. */
export type Sources = Map<string, { readonly number: number; readonly title: string | undefined }>;

/** What the blocks of one page share. `sources` and `actions` fill up while the page is laid out. */
export type Sheet = {
  readonly width: number;
  /** Columns for the labels of fields. */
  readonly labelWidth: number;
  readonly hasLinks: boolean;
  readonly hasPrompt: boolean;
  readonly sources: Sources;
  readonly actions: Action[];
};

/** Every word of the line, inert, in the given look and what the nodes add to it. */
export function runsOf(line: readonly Inline[], look: Look, sheet: Sheet): readonly Run<Look>[] {
  return line.flatMap((node) => nodeRuns(node, look, sheet));
}

function nodeRuns(node: Inline, look: Look, sheet: Sheet): readonly Run<Look>[] {
  switch (node.type) {
    case 'text':
      return [{ text: inertText(node.value), style: look }];
    case 'strong':
      return runsOf(node.children, { ...look, isStrong: true }, sheet);
    case 'emphasis':
      return runsOf(node.children, { ...look, isEmphasized: true }, sheet);
    case 'command':
      return runsOf(node.children, look, sheet);
    case 'link':
      return linkRuns(node, look, sheet);
  }
}

function linkRuns(node: Inline & { type: 'link' }, look: Look, sheet: Sheet): readonly Run<Look>[] {
  const url = inertUrl(node.url);
  if (url === null) return runsOf(node.children, look, sheet);
  const isAddress = inlineText(node.children) === url;
  const linked = { ...look, ...(sheet.hasLinks && { url }), ...(isAddress && { isWhole: true }) };
  const words = runsOf(node.children, linked, sheet);
  return sheet.hasLinks || isAddress
    ? words
    : [...words, { text: `[${numberOf(url, node.title, sheet.sources)}]`, style: { isQuiet: true } }];
}

function numberOf(url: string, title: string | undefined, sources: Sources): number {
  const known = sources.get(url);
  if (known) return known.number;
  const number = sources.size + 1;
  sources.set(url, { number, title: title === undefined ? undefined : inertText(title) });
  return number;
}
