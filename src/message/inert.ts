// Hostile text and addresses -> harmless ones that look the same. Every renderer sends what it shows through here.

// Controls (C0, DEL, C1), line separators, and the marks that embed, override or isolate a writing direction. The plain marks of
// direction (LRM, RLM) stay: Hebrew and Arabic need them and they can only reorder their neighbours.
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

/** The text on one line without anything that a terminal or a chat would obey; well-formed Unicode. */
export function inertText(text: string): string {
  return text.replace(BLANKS, ' ').replace(CONTROLS, '').toWellFormed();
}

/** The address with everything unprintable encoded, or null unless it is http or https. */
export function inertUrl(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  return parsed.href;
}
