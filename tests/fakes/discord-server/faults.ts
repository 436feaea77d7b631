// What may go wrong with a post, in the words of the tests -> what becomes of the message and of its answer.
export type Fault =
  | { readonly kind: 'limited'; readonly retryAfterS: number; readonly isGlobal?: boolean }
  /** Declined with Discord's own code. */
  | { readonly kind: 'declined'; readonly status: number; readonly code: number }
  /** Shown, then the connection is cut, or an error or no message is answered. */
  | { readonly kind: 'shown-then-cut' | 'shown-then-500' | 'shown-then-html' | 'shown-then-empty' }
  /** Not shown, and nobody knows. */
  | { readonly kind: 'cut' | '500' | 'html-403' }
  | { readonly kind: 'late'; readonly ms: number }
  /** Shown; the answer begins and does not end. */
  | { readonly kind: 'shown-then-stalled' };

export const isShown = ({ kind }: Fault): boolean => kind.startsWith('shown') || kind === 'late';
