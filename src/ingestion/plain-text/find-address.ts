// Pasted text -> the article's own address, made whole again where a blank or a line break cut it, and the text without it.

export type FoundAddress = { readonly url: string | undefined; readonly rest: string };

/** Words by which a line says that it holds the article's address. */
const LABEL =
  /(?:^|[^\p{L}])(?:url|link|source|address|permalink|original(?:ly)?|published|see|canonical|story|article|read|retrieved|available|accessed|via|web|online|quelle|источник)(?![\p{L}])/iu;
/** Addresses that lead elsewhere: to the publisher's accounts, to a newsletter. */
const ELSEWHERE = /follow|subscribe|sign up|join|share|donate|newsletter|tweet|podcast|watch|listen|related|also|next|comment/i;
const ACCOUNTS =
  /^https?:\/\/(?:www\.|m\.)?(?:twitter|x|facebook|instagram|t|youtube|youtu|tiktok|linkedin|threads|bsky|apps\.apple|play\.google|whatsapp|pinterest|flickr|gettyimages)\.\w/i;
const LONGEST_LABEL = 48;
/** What may follow a cut inside a path. */
const PIECE = /^[\w\-./%~?=&+#,;:@!'$*()]+$/;

/** A labelled address wins, else the last line that is an address and nothing else. Addresses inside sentences are left where they are. */
export function findAddress(text: string): FoundAddress {
  if (!/https?:\/\//i.test(text)) return { url: undefined, rest: text };
  const lines = text.split('\n');
  const found = lines.flatMap((line, at) => addressAt(lines, line, at));
  const own = found.filter((one) => !one.isElsewhere);
  const best = own.findLast((one) => one.isLabelled) ?? own.at(-1) ?? found.at(-1);
  const gone = new Set(found.flatMap((one) => one.lines));
  return { url: best?.url, rest: lines.filter((_, at) => !gone.has(at)).join('\n') };
}

type Candidate = { readonly url: string; readonly isLabelled: boolean; readonly isElsewhere: boolean; readonly lines: readonly number[] };

function addressAt(lines: readonly string[], line: string, at: number): Candidate[] {
  const split = splitLine(line);
  if (!split) return [];
  const { label, pieces } = split;
  const above = label === '' ? labelAbove(lines, at) : null;
  const below = split.isClosed ? null : pieceBelow(lines, at, pieces.at(-1) ?? '');
  const url = [...pieces, below?.text ?? ''].join('');
  return [
    {
      url,
      isLabelled: above !== null || LABEL.test(label),
      isElsewhere: ELSEWHERE.test(label) || ACCOUNTS.test(url),
      lines: [at, ...(above === null ? [] : [above]), ...(below ? [below.at] : [])],
    },
  ];
}

type SplitLine = { readonly label: string; readonly pieces: readonly string[]; readonly isClosed: boolean };

/** A line that is an address with at most a few words before it, or one Markdown link. */
function splitLine(line: string): SplitLine | null {
  const at = line.search(/https?:\/\//i);
  if (at < 0 || at > LONGEST_LABEL) return null;
  const label = line.slice(0, at).trim();
  const bare = label.replace(/[^\p{L}\p{N}\s]/gu, '').trim();
  // Words without any mark behind them are a sentence that goes on with an address.
  if (bare !== '' && !/[:(<[\]*_»>→-]$/.test(label) && !(LABEL.test(bare) && bare.split(/\s+/).length <= 4)) return null;
  const opened = /[(<[]$/.test(label);
  const address = line
    .slice(at)
    .trim()
    .replace(/\s*\((?:accessed|retrieved|last|archived)[^)]*\)?$/i, '')
    .replace(opened ? /[)>\]*_.]+$/ : /[>*]+$/, '');
  const pieces = address.split(/\s+/);
  return isOneAddress(pieces) ? { label, pieces, isClosed: opened && /[)>\]]\W*$/.test(line) } : null;
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
  const isShort = line.length < 40 && line.split(/\s+/).length <= 5 && !/[.!?]$/.test(line);
  return isShort && LABEL.test(line) && (/:\W*$/.test(line) || line.split(/\s+/).length <= 2) ? above : null;
}

/** The next line, when it is the rest of the path: one piece without a blank, not a word that stands for itself. */
function pieceBelow(lines: readonly string[], at: number, last: string): { readonly text: string; readonly at: number } | null {
  const text = lines[at + 1]?.trim().replace(/[>*)\]]+\.?$/, '') ?? '';
  const isLast = lines.slice(at + 2).every((line) => line.trim() === '');
  if (!PIECE.test(text) || !/[\p{L}\p{N}]/u.test(text) || /^https?:/i.test(text) || /\.html?$/.test(last)) return null;
  const isPathLike = /[-/=&%_]|\.\w{2,5}$|\d/.test(text);
  return isPathLike || (isLast && /^[a-z]/.test(text)) ? { text, at: at + 1 } : null;
}
