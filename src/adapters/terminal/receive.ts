// What a person types -> command calls and completions. Pure: it neither reads nor prints.
import type { Action } from '../../message/message.ts';
import { callsOf, parameterAtEnd, type TypedCall } from '../../message/parse-call.ts';
import type { Answer, Choice, CommandCall, Desk } from '../../ports/platform.ts';

/** The person at the machine; there is one channel. */
export const CHANNEL = 'terminal';

const FAREWELLS = new Set(['/quit', '/exit', 'quit', 'exit']);

export const isFarewell = (line: string): boolean => FAREWELLS.has(line.trim().toLowerCase());

/** The answer to a line; null for an empty one. A number means the action that was offered under it. */
export async function answerLine(line: string, desk: Desk, offered: readonly Action[]): Promise<Answer | null> {
  const chosen = /^\d{1,3}$/.test(line.trim()) ? offered[Number(line) - 1] : undefined;
  let best: Answer | null = null;
  for (const call of chosen ? [chosen] : callsOf(line, desk.specs)) {
    const answer = await desk.answer(terminalCall(call));
    if (answer.kind !== 'none') return answer;
    if (best === null || !offersChoice(best)) best = answer;
  }
  return best;
}

/** "Did you mean" is worth more than a plain no. */
const offersChoice = ({ message }: Answer) => message.blocks.some(({ type }) => type === 'actions');

/** Completions for the end of the line and the part of it that they replace, as node:readline takes them. */
export async function completeLine(line: string, desk: Desk): Promise<[string[], string]> {
  const parameter = parameterAtEnd(line, desk.specs);
  if (!parameter) return /\s/.test(line.trim()) ? [[], line] : [commandsLike(line, desk), line];
  const { command, typed } = parameter;
  const choices = await desk.complete(terminalCall({ command, args: { [parameter.parameter]: typed } }), parameter.parameter);
  return [choices.map(insertionOf), typed];
}

function commandsLike(line: string, { specs }: Desk): string[] {
  const typed = line.trim().toLowerCase();
  const slash = typed.startsWith('/') || typed === '' ? '/' : '';
  return specs.map(({ name }) => `${slash}${name} `).filter((command) => command.startsWith(typed));
}

/** An id is for machines: where that is the value, the label is what a person would type. */
const insertionOf = ({ label, value }: Choice): string => (/^[a-z]+_[0-9a-f]{8,}$/.test(value) ? label : value);

export const terminalCall = ({ command, args }: TypedCall): CommandCall => ({
  command,
  args,
  platform: CHANNEL,
  workspaceId: CHANNEL,
  channelId: CHANNEL,
  userId: CHANNEL,
  locale: 'en',
  isPrivate: true,
});
