// A call that cannot be answered as typed -> what is wrong with it, and how the command is used.
import { message, paragraph, smallPrint } from '../message/build.ts';
import type { CommandSpec } from '../message/command.ts';
import type { Message } from '../message/message.ts';

/** `spec` is null where there is no such command. */
export function misuseView(problem: string, spec: CommandSpec | null): Message {
  return message(problem, paragraph(problem), spec && smallPrint(`For example: ${spec.examples.join('   ')}`));
}
