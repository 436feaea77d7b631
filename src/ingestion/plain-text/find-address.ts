// Pasted text -> the article's own address, made whole again where a blank or a line break cut it, and the text without it.

export type FoundAddress = { readonly url: string | undefined; readonly rest: string };

const LABEL =
  /^\W{0,3}(?:(?:original|article|full|canonical|web)\s+)?(?:url|link|source|address|permalink|(?:read|view)(?: (?:the|this))?(?: (?:original|full|whole|rest|online|more|article|story))+(?: (?:at|here|on|in))?(?: your browser)?|retrieved from|available at|via|quelle|источник)\b[\s:<>*_–—-]*/iu;
const ADDRESS = /https?:\/\/[^\s<>"“”)\]]+/i;
/** What may follow a cut inside a path. */
const PIECE = /^[\w\-./%~?=&+#,;:@!']+$/;

/** The last line that is an address and nothing else wins, a labelled one before all. Addresses inside sentences are left where they are. */
export function findAddress(text: string): FoundAddress {
  const lines = text.split('\n');
  const found = lines.flatMap((line, at) => addressAt(lines, line, at));
  const best = found.findLast((one) => one.isLabelled) ?? found.at(-1);
  const gone = new Set(found.flatMap((one) => one.lines));
  return { url: best?.url, rest: lines.filter((_, at) => !gone.has(at)).join('\n') };
}

/** A line that is one Markdown link which offers the original. */
const linkIn = (line: string) => {
  const link = /^\W{0,3}\[([^\]]{1,80})\]\((https?:[^)\s]+)\)\W{0,3}$/.exec(line.trim());
  return link && LABEL.test(link[1] ?? '') ? link[2] : undefined;
};

type Candidate = { readonly url: string; readonly isLabelled: boolean; readonly lines: readonly number[] };

function addressAt(lines: readonly string[], line: string, at: number): Candidate[] {
  const label = LABEL.exec(line.trim())?.[0] ?? '';
  const address = linkIn(line) ?? line.trim().slice(label.length).replace(/^<|>$/g, '').trim();
  if (!new RegExp(`^${ADDRESS.source}`, 'i').test(address)) return [];
  const pieces = address.split(/\s+/);
  if (!isOneAddress(pieces)) return [];
  const above = label === '' ? labelAbove(lines, at) : null;
  const below = pieceBelow(lines, at, pieces.at(-1) ?? '');
  const url = [...pieces, below?.text ?? ''].join('');
  return [
    { url, isLabelled: label !== '' || above !== null, lines: [at, ...(above === null ? [] : [above]), ...(below ? [below.at] : [])] },
  ];
}

/** The pieces after the first go on with its path: they are no words of a sentence and no second address. */
function isOneAddress([first = '', ...others]: readonly string[]): boolean {
  if (others.length > 3) return false;
  const hasPath = first.indexOf('/', 9) > 0;
  return others.every((piece) => hasPath && PIECE.test(piece) && !/^https?:/i.test(piece));
}

function labelAbove(lines: readonly string[], at: number): number | null {
  let above = at - 1;
  while (above >= 0 && lines[above]?.trim() === '') above -= 1;
  const line = lines[above]?.trim() ?? '';
  return line !== '' && line.length < 40 && LABEL.exec(line)?.[0] === line ? above : null;
}

/** The next line, when it is the rest of the path: one piece without a blank, not a word that stands for itself. */
function pieceBelow(lines: readonly string[], at: number, last: string): { readonly text: string; readonly at: number } | null {
  const text = lines[at + 1]?.trim() ?? '';
  const isLast = lines.slice(at + 2).every((line) => line.trim() === '');
  if (!PIECE.test(text) || /^https?:/i.test(text) || /\.html?$/.test(last)) return null;
  const isPathLike = /[-/=&%_]|\.\w{2,5}$|\d/.test(text);
  return isPathLike || (isLast && /^[a-z]/.test(text)) ? { text: text.replace(/>$/, ''), at: at + 1 } : null;
}
