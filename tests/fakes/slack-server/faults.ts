// What may go wrong with a post, in the words of the tests -> what becomes of the message and of its answer.
export type Fault =
  | { readonly kind: 'limited'; readonly retryAfter: string | null }
  /** Slack's own refusal: `ok: false`. */
  | { readonly kind: 'declined'; readonly error: string }
  /** Shown, then the connection is cut, or an error or no message is answered. */
  | { readonly kind: 'shown-then-cut' | 'shown-then-500' | 'shown-then-html' | 'shown-then-empty' | 'shown-then-null' | 'shown-then-fatal' }
  /** Not shown, and nobody knows. */
  | { readonly kind: 'cut' | '500' | 'html-403' }
  | { readonly kind: 'late'; readonly ms: number };

export const isShown = ({ kind }: Fault): boolean => kind.startsWith('shown') || kind === 'late';
