// Markdown -> plain lines. Takes away marks and keeps words.

import { splitCredit } from '../split-credit.ts';

/** Marks around a photo credit are kept: they are how it is known. */
export const cleanMarkdown = (line: string): string => (/[*_]\s*$/.test(line) && splitCredit(line) ? line : withoutMarkdown(line));

/** Headings lose their #, links keep their text, pictures become "caption" lines, emphasis and escapes go. */
export function withoutMarkdown(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/^\s{0,3}(?:>\s?)+/, '')
    .replace(/!\[([^\]]{0,300})\]\([^)\s]{0,500}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/\[([^\]]{1,300})\]\((?:https?:|mailto:|\/)[^)\s]{0,500}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*\n]{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\\([*_#[\]()~`>\\-])/g, '$1')
    .trim();
}
