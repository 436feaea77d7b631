// A query turned into text: what runs.
export type Statement = {
  readonly text: string;
  /** The names of the values in the order in which the text takes them, with blanks between. */
  readonly given: string;
};

/** By the query's name; within the feeds of a scope by `name/feeds`. */
export type Statements = Readonly<Record<string, Statement>>;
