// What parsing throws.

/** It is no feed; the message says what it is instead, or where it breaks off. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}
