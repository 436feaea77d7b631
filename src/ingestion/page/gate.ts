// Decides before parsing whether markup is safe to parse: depth and attributes are counted on the raw text, in linear time.

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 128;
const MAX_TAGS = 100_000;
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead|tfoot|colgroup)$/;

/** Null for a page that may be parsed. */
export function gate(html: string): string | null {
  let depth = 0;
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1;
    const name = nameAt(html, at);
    if (name === '') continue;
    if (name.startsWith('/')) depth = Math.max(0, depth - (VOID.test(name.slice(1)) ? 0 : 1));
    else if (!VOID.test(name)) depth += 1;
    if (/^(?:script|style)$/.test(name)) at = endOf(html, name, at);
    else if (countAttributes(html, at) > MAX_ATTRIBUTES) return tooHard('a tag with too many attributes');
    if (depth > MAX_DEPTH) return tooHard('tags nested too deeply');
    if (tags > MAX_TAGS) return tooHard('too many tags');
    if (at < 0) break;
  }
  return null;
}

const tooHard = (what: string) => `is a page that no browser would have made (${what}). Paste the article's text instead.`;

/** `p`, `/p`, or nothing where no tag begins. Void and self-ending elements are not counted as depth. */
function nameAt(html: string, at: number): string {
  const match = /^<(\/?[a-z][a-z0-9-]{0,30})/i.exec(html.slice(at, at + 34));
  return match?.[1]?.toLowerCase() ?? '';
}

/** Index of the end tag of a script or style; -1 where it never ends. */
function endOf(html: string, name: string, at: number): number {
  const end = html.indexOf(`</${name}`, at);
  return end < 0 ? html.toLowerCase().indexOf(`</${name}`, at) : end;
}

function countAttributes(html: string, at: number): number {
  const end = html.indexOf('>', at);
  const tag = html.slice(at, Math.min(end < 0 ? html.length : end, at + 20_000));
  let count = 0;
  for (let sign = tag.indexOf('='); sign >= 0 && count <= MAX_ATTRIBUTES; sign = tag.indexOf('=', sign + 1)) count += 1;
  return count;
}
