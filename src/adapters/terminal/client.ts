// The machine's side of the terminal: standard output, the line that is typed, and the files that remember. The only file here that touches them.
import { once } from 'node:events';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from 'node:readline';

/** `process` is one. */
export type Streams = { readonly stdin: Input; readonly stdout: Output };
type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** A prompt that is open: what is printed meanwhile stands above the line that is being typed. */
export type Prompt = {
  print(text: string): void;
  close(): void;
  readonly closed: Promise<void>;
  /** What does not work as it should, a sentence each. */
  troubles(): readonly string[];
};

export type PromptOptions = {
  readonly historyFile: string;
  /** Lines come one after the other: the next waits for the answer to the one before. */
  onLine(line: string): Promise<void>;
  complete(line: string): Promise<[string[], string]>;
};

const MOST_LINES = 500;

/** Writes all of the text; throws where the other end is gone. */
export async function write(output: Output, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    output.once('error', reject);
    output.write(text, (error) => (error ? reject(error) : resolve(void output.removeListener('error', reject))));
  });
}

/** Ends by Ctrl-C, Ctrl-D or `close`. */
export function openPrompt({ stdin: input, stdout: output }: Streams, options: PromptOptions): Prompt {
  const history = linesOf(options.historyFile).filter(Boolean).slice(-MOST_LINES).reverse();
  const completer = completerOf(options);
  const rl = createInterface({ input, output, prompt: '> ', history, historySize: MOST_LINES, removeHistoryDuplicates: true, completer });
  let isClosed = false;
  let trouble: string | null = null;
  const closed = once(rl, 'close').then(() => {
    isClosed = true;
    output.write('\n');
  });
  const print = (text: string) => (isClosed ? void output.write(`${text}\n`) : printAbove(rl, output, text));
  const answer = async (line: string) => {
    await options.onLine(line).catch((error: unknown) => print(reasonOf(error)));
    if (!isClosed) rl.prompt(true);
  };
  let answered = Promise.resolve();
  rl.on('line', (line) => {
    answered = answered.then(() => answer(line));
  });
  rl.on('history', (lines: string[]) => {
    trouble = keepHistory(options.historyFile, lines);
  });
  rl.on('SIGINT', () => rl.close());
  rl.prompt();
  return {
    print,
    close: () => rl.close(),
    closed,
    troubles: () => (trouble === null ? [] : [`Typed lines are not remembered: ${trouble}.`]),
  };
}

type Completer = (line: string, done: (error: null, result: [string[], string]) => void) => void;

/** A completion that fails completes nothing: the line is still there to be asked. */
function completerOf({ complete }: PromptOptions): Completer {
  return (line, done) =>
    void complete(line).then(
      (result) => done(null, result),
      () => done(null, [[], line]),
    );
}

function printAbove(rl: Interface, output: Output, text: string): void {
  const { rows } = rl.getCursorPos();
  moveCursor(output, 0, -rows);
  cursorTo(output, 0);
  clearScreenDown(output);
  // readline goes up again by the rows that the typed line took before it draws it.
  output.write(`${text}\n${'\n'.repeat(rows)}`);
  rl.prompt(true);
}

export const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function keepHistory(file: string, newestFirst: readonly string[]): string | null {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${newestFirst.toReversed().join('\n')}\n`, { mode: 0o600 });
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** One more line of a file of lines; durable when it returns. */
export function appendLine(file: string, line: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'a', 0o600);
  try {
    // A crash may have left half a line: what follows begins a line of its own.
    writeFileSync(descriptor, `\n${line}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The lines of a file; none where there is no file. */
export function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
