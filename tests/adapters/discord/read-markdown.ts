// Discord's markdown, read as Discord reads it: what the eye sees, and what lives in it (styles and links of our own do not count).
// Rules: https://docs.discord.com/developers/reference#message-formatting and https://support.discord.com/hc/en-us/articles/210298617

export type Read = { readonly text: string; readonly live: readonly string[] };

/** What in a line is obeyed where no backslash stands before it. */
const LIVE =
  /^(?:<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+|id:\w+|https?:[^>]+)>|@everyone|@here|:[\w+-]+:|https?:\/\/[^\s<]+|\[[^\]]+\]\([^)\s]+\)|```|`[^`]+`|\|\|.+\|\||~~.+~~|__.+__|_[^_\s][^_]*_|\*\*.+\*\*|\*[^*\s][^*]*\*)/;
const LINE_STARTS = /^(?:#{1,3} |-# |>>> |> |[-*] |\d+\. )/;

/** One line as we write it: a mark of our own at its start, styles of our own, then the text. */
export function readMarkdown(line: string): Read {
  const own = /^(?:#{1,3} |-# |> |- )?/.exec(line)?.[0] ?? '';
  const body = withoutOwnStyle(line.slice(own.length));
  const start = body === line.slice(own.length) ? LINE_STARTS.exec(body)?.[0] : undefined;
  const live: string[] = start === undefined ? [] : [start];
  let text = '';
  for (let at = 0; at < body.length; ) {
    const isEscaped = body[at] === '\\' && /[^0-9A-Za-z\s]/.test(body[at + 1] ?? '');
    const found = isEscaped ? null : LIVE.exec(body.slice(at));
    if (found) live.push(found[0]);
    text += isEscaped ? body[at + 1] : body[at];
    at += isEscaped ? 2 : 1;
  }
  return { text, live };
}

/** `**label**  value`, or a line that is strong as a whole. */
function withoutOwnStyle(line: string): string {
  const [, label, rest] = /^\*\*(said)\*\*(.*)$/s.exec(line) ?? [];
  if (label !== undefined) return label + rest;
  const [, whole] = /^\*\*(.+)\*\*$/s.exec(line) ?? [];
  return whole ?? line;
}
