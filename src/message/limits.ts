// What a platform can hold, as data. `fit` splits by these; each platform's limits.ts fills them in with the vendor's page beside.

export type Limits = {
  /** Most blocks in one message. */
  readonly blocks: number;
  /** Most characters of text in one message, as `measure` counts them. */
  readonly characters: number;
  /** Most characters in one block. */
  readonly blockCharacters: number;
  /** How the platform counts; the parts of a text add up to the whole. */
  readonly measure: (text: string) => number;
};
