// Lines about the writer around an article: the byline over it, "Jane Doe is a professor at ...", "Contact Jane Doe at ..." below it.

/** How many paragraphs at each end may be such lines, and how long they are, in characters. */
const AT_START = 3;
const AT_END = 4;
const LONGEST_BYLINE = 120;
const LONGEST_NOTE = 500;
/** Where the name stands in a note at the end: it is what the note is about. */
const NAME_WITHIN = 40;

const CONTACT =
  /^(?:contact|e-?mail|reach|follow|write to)\b.{0,120}(?:\S@\S|@\w|\bat \d{3})|\bcan be reached (?:at|on|by|via)\b|^photos? and story\b/i;

/** Without what names one of `authors` at either end. An article never loses all of its paragraphs. */
export function withoutWriter(paragraphs: readonly string[], authors: readonly string[]): string[] {
  const kept = paragraphs.filter((paragraph, at) => {
    const fromEnd = paragraphs.length - 1 - at;
    if (at < AT_START && isByline(paragraph, authors)) return false;
    return !(fromEnd < AT_END && at > 0 && isNote(paragraph, authors));
  });
  return kept.length > 0 ? kept : [...paragraphs];
}

const isByline = (line: string, authors: readonly string[]) =>
  line.length < LONGEST_BYLINE &&
  !/[.!?]["”’]?$/.test(line) &&
  !/["“«„]/.test(line) &&
  authors.some((name) => line.includes(name)) &&
  isMostlyNames(line, authors);

/** No sentence stands beside the names: few words are left, and no more than that. */
function isMostlyNames(line: string, authors: readonly string[]): boolean {
  const rest = authors.reduce((text, name) => text.replace(name, ' '), line);
  return (rest.match(/\p{L}{2,}/gu) ?? []).length <= 6;
}

const isNote = (line: string, authors: readonly string[]) =>
  line.length < LONGEST_NOTE &&
  !/^["“«„]/.test(line) &&
  (CONTACT.test(line) || authors.some((name) => name.includes(' ') && line.includes(name) && line.indexOf(name) < NAME_WITHIN));
