// Markdown -> plain lines. Takes away marks and keeps words.

import { splitCredit } from '../split-credit.ts';

const PICTURE = /^\W{0,3}!\[([^\]]{0,600})\]\([^)]{0,500}\)\W{0,3}$/u;
const LONE_LINK = /^[\s*>_-]*\[[^\]]{1,300}\]\(https?:[^)\s]{1,500}\)[\s*_.]*$/;

/** Marks around a photo credit are kept: they are how it is known. A picture becomes its caption, a line that is only a link leads elsewhere. */
export function cleanMarkdown(line: string): string {
  const picture = PICTURE.exec(line);
  if (picture) return picture[1] ? `Image caption: ${picture[1]}` : '';
  if (LONE_LINK.test(line)) return '';
  return /[*_]\s*$/.test(line) && splitCredit(line) ? line : withoutMarkdown(line);
}

/** Headings lose their #, links keep their text, pictures become "caption" lines, emphasis and escapes go. */
export function withoutMarkdown(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/^\s{0,3}(?:>\s?)+/, '')
    .replace(/!\[([^\]]{0,600})\]\([^)\s]{0,500}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/\[([^\]]{1,300})\]\((?:https?:|mailto:|\/)[^)\s]{0,500}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*\n]{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\\([*_#[\]()~`>\\-])/g, '$1')
    .trim();
}
