// What people hand over: files, folders, pasted text. Behind it: the disk and standard input.

export interface Inbox {
  /** Everything readable under these paths, folders with all that is below them, in the order of their names; `-` is standard input. */
  incoming(paths: readonly string[]): AsyncIterable<Incoming>;
  /** What of it this inbox has not given out as an arrival before. For looking again and again. */
  arrivals(paths: readonly string[]): AsyncIterable<Incoming>;
  /** How many files `incoming` would give. */
  count(paths: readonly string[]): Promise<number>;
}

export type Incoming =
  | {
      readonly kind: 'bytes';
      /** Path, address or `-`: how to name it to a person. */
      readonly name: string;
      readonly bytes: Uint8Array;
      /** SHA-256 of the bytes, hex: by this the store remembers what was read. */
      readonly hash: string;
      readonly url?: string | undefined;
      readonly contentType?: string | undefined;
    }
  /** `reason` is a sentence for a person; `hash` stands for the unread bytes, so that a refusal is remembered too. */
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: string; readonly hash: string };
