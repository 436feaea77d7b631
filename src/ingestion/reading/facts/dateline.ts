// Where the news begins behind "KYIV, Nov 22 (Reuters) -" or "BRUSSELS —". Knows only the first paragraph.

const FRAME = '(?:\\([^()\\n]{1,40}\\) ?)?';
const DATELINE = new RegExp(`^\\p{Lu}[\\p{L}'’ .-]{1,30}(?:, [\\p{L}\\d.,'’ ]{1,40}?)? ?${FRAME}(?:\\s[–—-]{1,2}\\s|:\\s(?=\\p{Lu}))`, 'u');

/** The offset of the first letter behind the dateline; 0 where there is none. */
export function datelineEnd(text: string): number {
  const dateline = DATELINE.exec(text.slice(0, 160))?.[0];
  if (!dateline) return 0;
  const place = dateline.split(/[,(–—:-]/)[0]?.trim() ?? '';
  const isPlace = /^\p{Lu}{2}[\p{Lu}\s'’.]*$/u.test(place) || /[–—-]\s$/.test(dateline);
  return isPlace ? dateline.length : 0;
}
