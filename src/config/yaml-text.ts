// The text of a YAML file -> its value, and the line and column of each part of it.
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ConfigFile } from '../config.ts';
import type { Path, Place, Problem } from './problems.ts';

export type YamlText = {
  /** undefined where the text is no YAML. An empty file is an empty map. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  valueAt(path: Path): unknown;
  /** Where the value at this path, or its key, begins; where there is none, the innermost thing around it that there is. */
  placeOf(path: Path, at?: 'value' | 'key'): Place;
};

export function openYaml(file: ConfigFile): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = document.errors.map((error) => syntaxProblem(placeAt(error.pos[0]), error.code, error.message));
  const opened = problems.length > 0 ? { value: undefined, problems } : evaluate(document, placeAt(0));
  return {
    ...opened,
    valueAt: (path) => path.reduce((value: unknown, step) => childOf(value, step), opened.value),
    placeOf: (path, at = 'value') => placeAt(offsetOf(document, path, at)),
  };
}

function syntaxProblem(place: Place, code: string, message: string): Problem {
  const what = code === 'DUPLICATE_KEY' ? 'this key stands twice: keep one of them' : `this is not YAML: ${message}`;
  return { ...place, path: '', message: what };
}

// Aliases that unfold without end are refused by the library only when the value is made.
function evaluate(document: Document.Parsed, start: Place): Pick<YamlText, 'value' | 'problems'> {
  try {
    return { value: document.toJS() ?? {}, problems: [] };
  } catch {
    return { value: undefined, problems: [{ ...start, path: '', message: 'too many aliases: write the values out' }] };
  }
}

// `feeds: [address]` is short for `feeds: [{url: address}]`: what was written stands for its parts.
function childOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Reflect.get(value, step);
}

function offsetOf(document: Document.Parsed, path: Path, at: 'value' | 'key'): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const { key, value } = stepInto(document, node, step);
    const place = index === path.length - 1 && at === 'key' ? key : (value ?? key);
    if (!place) break;
    offset = place.range?.[0] ?? offset;
    node = value;
  }
  return offset;
}

type Pair = { readonly key: Node | null; readonly value: Node | null };

function stepInto(document: Document.Parsed, node: Node | null, step: PropertyKey): Pair {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isSeq<Node>(target)) return { key: null, value: target.items[Number(step)] ?? null };
  if (!isMap<Node, Node>(target)) return { key: null, value: null };
  const pair = target.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return { key: pair?.key ?? null, value: pair?.value ?? null };
}
