// Nothing was found -> one sentence that says so, and why where that is known.
import { message, paragraph } from '../message/build.ts';
import type { Message } from '../message/message.ts';

export function nothingView(typed: string, reason?: string): Message {
  const sentence = reason === undefined ? `Nothing about “${typed}” is in the store.` : `${typed}: ${reason}`;
  return message(sentence, paragraph(sentence));
}
