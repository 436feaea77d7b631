// The receipt: a span of a stored article's text. `ground` is the only maker; the brand keeps anyone from forging one.
// This file must stay free of zod: it is on the path of every command.

/** Identifies one version of one article; made by `articleIdOf`. */
export type ArticleId = string & { readonly __articleId: unique symbol };

declare const grounded: unique symbol;

/** `exact` is the slice [start, end) of the article's `text`, in UTF-16 code units. Follows the W3C Web Annotation text selectors. */
export type Evidence = {
  readonly articleId: ArticleId;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly [grounded]: true;
};

/** A text that can be pointed into. */
export type Groundable = { readonly id: ArticleId; readonly text: string };

/** Makes the evidence for article.text.slice(start, end). Throws RangeError when the span is empty or leaves the text. */
export function ground(article: Groundable, start: number, end: number): Evidence {
  const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= article.text.length;
  if (!fits) throw new RangeError(`no evidence at [${start}, ${end}) in a text of ${article.text.length} characters`);
  return restoreEvidence({ articleId: article.id, start, end, exact: article.text.slice(start, end) });
}

/** Gives the brand back to evidence that `ground` made and that has crossed a door (the store, the reading thread). Only for those two. */
export function restoreEvidence(stored: { articleId: ArticleId; start: number; end: number; exact: string }): Evidence {
  return stored as Evidence;
}

/** True when the evidence still slices out of this text. */
export function isGroundedIn(article: Groundable, evidence: Evidence): boolean {
  return evidence.articleId === article.id && article.text.slice(evidence.start, evidence.end) === evidence.exact;
}
