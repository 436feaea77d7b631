// The terminal as a platform: one channel, the person at the machine. Digests are printed and remembered in a file; commands are typed at a prompt.
import { join } from 'node:path';
import { message as build, smallPrint } from '../../message/build.ts';
import type { Action, Message } from '../../message/message.ts';
import type { Desk, Found, Outcome, Payload, Platform, Session } from '../../ports/platform.ts';
import { appendLine, linesOf, openPrompt, type Prompt, reasonOf, type Streams, write } from './client.ts';
import { terminalLimits } from './limits.ts';
import { answerLine, CHANNEL, completeLine, isFarewell } from './receive.ts';
import { renderTerminal, type TerminalEnvironment, terminalStyle } from './render.ts';

export type TerminalOptions = {
  /** Where the record of shown posts and the prompt's history lie. */
  readonly folder: string;
  readonly streams?: Streams;
  readonly environment?: TerminalEnvironment;
  /** ISO 8601 UTC. */
  readonly now?: () => string;
};

/** The one screen: what it offers to choose from, and the prompt while one is open. */
type Screen = {
  readonly streams: Streams;
  readonly environment: TerminalEnvironment;
  prompt: Prompt | null;
  offered: readonly Action[];
  /** A sentence for doctor. */
  trouble: string | null;
};

const greeting = build('Nutgraf', smallPrint('Ask for a name, or /help for more. Tab completes, Ctrl-D leaves.'));

export function openTerminal({ folder, streams = process, environment = process.env, now = machineTime }: TerminalOptions): Platform {
  const screen: Screen = { streams, environment, prompt: null, offered: [], trouble: null };
  const shownFile = join(folder, 'terminal-shown.jsonl');
  return {
    name: CHANNEL,
    limits: terminalLimits,
    render: (message) => [{ message }],
    post: async (_destination, payload, { mark }) => {
      if (!isMessage(payload.message)) return { kind: 'refused', reason: 'the payload holds no message', permanent: true };
      remember(shownFile, { mark, begunAt: now() }, screen);
      const outcome = await post(payload.message, mark, screen);
      if (outcome.kind === 'delivered') remember(shownFile, { mark, shownAt: now(), payload }, screen);
      return outcome;
    },
    find: async (_destination, mark) => findShown(shownFile, mark),
    open: async (desk) => openSession(desk, screen, join(folder, 'terminal-history')),
  };
}

const machineTime = () => new Date().toISOString();

async function post(message: Message, mark: string, screen: Screen): Promise<Outcome> {
  try {
    await show(message, screen);
    return { kind: 'delivered', messageId: mark };
  } catch (error) {
    return { kind: 'ambiguous', reason: `standard output failed: ${reasonOf(error)}` };
  }
}

type Note =
  | { readonly mark: string; readonly begunAt: string }
  | { readonly mark: string; readonly shownAt: string; readonly payload: Payload };

/** What was shown was shown, also where it cannot be noted. */
function remember(file: string, note: Note, screen: Screen): void {
  try {
    appendLine(file, JSON.stringify(note));
  } catch (error) {
    screen.trouble = `What was shown cannot be noted in ${file}: ${reasonOf(error)}.`;
  }
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'title' in value && 'blocks' in value && Array.isArray(value.blocks);

/** Looks for the beginnings that `remember` writes. Begun and not ended: whoever was at the screen may have seen it, or not. */
function findShown(file: string, mark: string): Found {
  const notes = linesOf(file).filter((line) => line.startsWith(`{"mark":${JSON.stringify(mark)},`));
  if (notes.some((line) => line.endsWith('}') && line.includes('"shownAt":'))) return { kind: 'found', messageId: mark };
  return notes.length > 0 ? { kind: 'denied', reason: 'cut off while it was printed' } : { kind: 'absent', isFinal: true };
}

/** Prints a message above whatever is being typed, and offers its actions. */
async function show(message: Message, screen: Screen): Promise<void> {
  const { prompt, environment, streams } = screen;
  const text = renderTerminal(message, terminalStyle(streams.stdout, environment, { hasPrompt: prompt !== null }));
  screen.offered = message.blocks.flatMap((block) => (block.type === 'actions' ? block.actions : []));
  if (prompt) prompt.print(`\n${text}\n`);
  else await write(streams.stdout, `${text}\n\n`);
}

/** Without a terminal to type in, the session is over at once: there is nobody to ask. */
function openSession(desk: Desk, screen: Screen, historyFile: string): Session {
  const { streams } = screen;
  if (streams.stdin.isTTY !== true) return { check: async () => [], close: async () => {}, closed: Promise.resolve() };
  streams.stdout.write(`${renderTerminal(greeting, terminalStyle(streams.stdout, screen.environment))}\n`);
  const prompt = openPrompt(streams, {
    historyFile,
    complete: (line) => completeLine(line, desk),
    onLine: async (line) => {
      if (isFarewell(line)) return prompt.close();
      const answer = await answerLine(line, desk, screen.offered);
      if (answer) await show(answer.message, screen);
    },
  });
  screen.prompt = prompt;
  const closed = prompt.closed.then(() => {
    screen.prompt = null;
  });
  return {
    check: async () => [...prompt.troubles(), ...(screen.trouble === null ? [] : [screen.trouble])],
    close: async () => prompt.close(),
    closed,
  };
}
