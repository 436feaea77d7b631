// The top of a text that states its parts by name ("Title: ...", mail headers, YAML front matter) -> those fields, and the text below.

export type Field =
  | 'title'
  | 'byline'
  | 'date'
  | 'updated'
  | 'publisher'
  | 'from'
  | 'url'
  | 'agency'
  | 'section'
  | 'language'
  | 'excerpt'
  | 'caption'
  | 'credit'
  | 'ignored';
export type HeaderFields = { readonly fields: ReadonlyMap<Field, string>; readonly rest: string };

const KEYS: readonly (readonly [Field, RegExp])[] = [
  ['title', /^(?:title|headline|subject|head|hed|titel|titre|título|titolo|заголовок|betreff)$/],
  ['byline', /^(?:by|byline|authors?|writers?|written by|reporters?|creator|autor|auteur|autore|автор)$/],
  ['date', /^(?:date|published(?: on| at)?|publish(?:ed)?[ _-]?date|publication date|pub[ _-]?date|posted(?: on)?|issued(?: on)?|datepublished|created|sent|datum|fecha|дата)$/],
  ['updated', /^(?:updated(?: on| at)?|last updated|modified|last modified|datemodified)$/],
  ['publisher', /^(?:source|publisher|publication|newspaper|outlet|site|website|site name|quelle|источник)$/],
  ['from', /^(?:from|sender|von|de)$/],
  ['url', /^(?:url|link|original url|canonical(?: url)?|source url|web ?page|address|permalink)$/],
  ['agency', /^(?:agency|wire|news agency)$/],
  ['section', /^(?:section|category|rubric|topic|desk)$/],
  ['language', /^(?:language|lang|locale)$/],
  ['excerpt', /^(?:summary|description|excerpt|deck|dek|abstract|standfirst|subtitle|sub-?head(?:line|ing)?|teaser|lead|lede)$/],
  ['caption', /^(?:(?:photo|image|picture) caption|caption|cutline)$/],
  ['credit', /^(?:(?:photo|image|picture) credit|photo(?:grapher)?|credit)$/],
  ['ignored', /^(?:to|cc|bcc|reply-to|message-id|mime-version|content-[\w-]+|x-[\w-]+|return-path|received|tags?|keywords|dateline|place|location|image|image url|thumbnail|layout|slug|id|guid|draft|word ?count|length|copyright|rights|date added|accessed(?: on)?|retrieved(?: on)?|list-[\w-]+|dkim-[\w-]+|delivered-to|importance|priority)$/],
]; // biome-ignore format: one field a line

const BODY = /^(?:text|body|content|article|story|full text)\s*:\s*/i;

/** Takes at least two known fields from the top; fewer are no header, and the text comes back as it was. */
export function readHeaderFields(text: string): HeaderFields {
  const lines = text.replace(/^\s+/, '').split('\n');
  const isFrontMatter = /^---\s*$/.test(lines[0] ?? '');
  const fields = new Map<Field, string>();
  let at = isFrontMatter ? 1 : 0;
  let known = 0;
  for (let last: Field | undefined; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isFrontMatter && /^---\s*$/.test(line)) break;
    if (line.trim() === '') continue;
    const isFolded = last !== undefined && /^\s+\S/.test(line);
    const field = isFolded ? last : fieldOf(line);
    if (field === undefined) break;
    known += isFolded ? 0 : 1;
    append(fields, field, { value: isFolded ? line : line.slice(line.indexOf(':') + 1), isFolded });
    last = field;
  }
  if (known < 2) return { fields: new Map(), rest: text };
  const rest = lines.slice(isFrontMatter ? at + 1 : at).join('\n');
  return { fields, rest: rest.trimStart().replace(BODY, '') };
}

function fieldOf(line: string): Field | undefined {
  const key = /^\W{0,4}(\p{L}[\p{L}\d _-]{0,30}?)\W{0,2}:/u.exec(line)?.[1]?.toLowerCase();
  return key === undefined ? undefined : KEYS.find(([, pattern]) => pattern.test(key))?.[0];
}

/** A folded header goes on; of two fields of one kind the first counts. */
function append(
  fields: Map<Field, string>,
  field: Field,
  { value, isFolded }: { readonly value: string; readonly isFolded: boolean },
): void {
  const before = fields.get(field);
  const text = value.replace(/^[\s*_"']+|[\s*_"']+$/g, '');
  if (before === undefined) fields.set(field, text);
  else if (isFolded) fields.set(field, `${before} ${text}`);
}
