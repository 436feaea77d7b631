// A command used wrongly -> what is wrong with it, and how it is used.
import { message, paragraph, smallPrint } from '../message/build.ts';
import type { CommandSpec } from '../message/command.ts';
import type { Message } from '../message/message.ts';

/** `problem` is a whole sentence; `spec` null where there is no such command. */
export const misuseView = (problem: string, spec: CommandSpec | null): Message =>
  message(problem, paragraph(problem), spec !== null && smallPrint(`for example: ${spec.examples.join('   ')}`));
