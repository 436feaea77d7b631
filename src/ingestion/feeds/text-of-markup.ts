// A piece of markup as feeds carry it -> its words. For judging and comparing; articles are extracted by extract-article.ts.
import { decodeHTML } from 'entities';

/** Lines end where blocks end. Plain text comes back as it is. Linear in its length. */
export const textOfMarkup = (markup: string): string =>
  decodeHTML(markup.replace(/<\/?(?:p|br|div|li|h[1-6]|blockquote|tr)\b[^<>]*>/gi, '\n').replace(/<[a-z/!][^<>]*>/gi, ''));
