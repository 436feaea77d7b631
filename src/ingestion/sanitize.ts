// Any text -> text that is safe to store and show: NFC, no control characters, nothing invisible that changes what a reader sees.

/** Controls but tab and line feed, bidi marks and overrides, zero-width signs, soft hyphens, noncharacters. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;
/** Joiners mean something only in scripts that join letters, and in emoji. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Sinhala}\p{M}\p{Extended_Pictographic}]/u;

/** Lines end in \n, blanks are blanks; the result is well-formed UTF-16. */
export function sanitize(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\f|\u0085|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/(?:\u200C|\u200D)/g, (joiner, at: number, whole: string) => (joins(whole, at) ? joiner : ''))
    .replace(/[^\S\n\t]/g, ' ')
    .normalize('NFC');
}

/** The character before may be the second half of a pair. */
const joins = (text: string, at: number) => at > 0 && JOINING.test(text.slice(Math.max(0, at - 2), at));
