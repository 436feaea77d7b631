// A call that cannot be answered as typed -> what is wrong with it, and how the command is used.
import { type Content, command, inline, joined, message, paragraph, smallPrint } from '../message/build.ts';
import type { CommandSpec } from '../message/command.ts';
import type { Message } from '../message/message.ts';
import { inlineText } from '../message/plain-text.ts';

/** `spec` is null where there is no such command. */
export function misuseView(problem: Content, spec: CommandSpec | null): Message {
  const examples = spec?.examples.map((example) => command(example)) ?? [];
  const title = inlineText(inline(problem));
  return message(title, paragraph(problem), examples.length > 0 && smallPrint('For example: ', joined(examples, '   ')));
}
