// A slash command asked from the shell: `nutgraf who Eismont`, `nutgraf digest morning --post`.
import { answerCall } from '../commands/_answer.ts';
import type { House } from '../main.ts';
import type { Answer, CommandCall } from '../ports/platform.ts';
import { exitCodeOf } from './exit-codes.ts';
import { print, printJson } from './print.ts';

export type SlashOptions = { readonly isJson: boolean; readonly args: CommandCall['args'] };

/** Runs the command with everything in scope; returns the exit code. */
export async function runSlash(house: House, command: string, { isJson, args }: SlashOptions): Promise<number> {
  const answer: Answer = await answerCall(shellCall(command, args), house.commands, await house.commandContext(), house.log);
  if (isJson) printJson({ kind: answer.kind, data: answer.data });
  else print(answer.message, answer.kind === 'found' ? process.stdout : process.stderr);
  return exitCodeOf(answer);
}

const shellCall = (command: string, args: CommandCall['args']): CommandCall => ({
  command,
  args,
  platform: 'terminal',
  workspaceId: 'terminal',
  channelId: 'terminal',
  userId: process.env.USER ?? 'terminal',
  locale: 'en',
  isPrivate: true,
});
