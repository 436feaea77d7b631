// What a command says of itself: enough to list it, to parse a line of it and to register it with a platform.

export type CommandSpec = {
  /** Lower case, one word: also the file's name. */
  readonly name: string;
  /** One sentence without a full stop, at most 100 characters. */
  readonly description: string;
  readonly parameters: readonly ParameterSpec[];
  /** As a person would type it: `/who Eismont`. */
  readonly examples: readonly string[];
  /** True where only those who may manage the channel may use the command; platforms that can hide it from the others. */
  readonly isForManagers?: boolean;
};

export type ParameterSpec = {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** In typed text the value begins after this word: `/quotes Eismont about the pardon`. Without it parameters follow each other, the last one takes the rest of the line. */
  readonly introducedBy?: string;
  /** Only these values, where given. */
  readonly choices?: readonly string[];
  /** Of `choices` those that only people who may manage the channel may use. */
  readonly forManagers?: readonly string[];
  /** True where the command offers completions. */
  readonly isCompleted?: boolean;
};
