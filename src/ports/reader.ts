// Bytes -> an article with its reading. Behind it: the reading thread with a deadline and a memory limit.
import type { Article } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';

export interface Reader {
  read(source: Source): Promise<ReadOutcome>;
  close(): Promise<void>;
}

/** What came in, and what we know about where from. */
export type Source = {
  readonly bytes: Uint8Array;
  /** Address, file path or `-`: for messages. */
  readonly name: string;
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
  readonly fetchedAt: string;
  readonly feedId?: string | undefined;
  /** From config, when the article itself does not say. */
  readonly publisher?: string | undefined;
  /** How the operator calls publishers, by the host of their addresses; wins over what a page calls itself. */
  readonly publisherNames?: readonly PublisherName[] | undefined;
  readonly language?: string | undefined;
  readonly section?: string | undefined;
};

export type PublisherName = { readonly host: string; readonly name: string };

export type ReadOutcome =
  | { readonly kind: 'article'; readonly article: Article; readonly reading: Reading }
  /** One sentence for a person: what it is instead, and what to do. */
  | { readonly kind: 'not-an-article'; readonly reason: string };

/** The reading thread died, ran out of time or memory. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
}
