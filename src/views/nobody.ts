// A name that nobody in the store has -> says so, and offers near names.
import type { EntityMatch } from '../domain/library.ts';
import { actions, message, paragraph } from '../message/build.ts';
import type { Message } from '../message/message.ts';
import { choiceOf } from './choice.ts';

const MOST = 5;

export function nobodyView(typed: string, near: readonly EntityMatch[], command: string): Message {
  const sentence = `Nobody named “${typed}” is in the store.`;
  if (near.length === 0) return message(sentence, paragraph(sentence));
  return message(sentence, paragraph(sentence, ' Did you mean:'), actions(...near.slice(0, MOST).map((match) => choiceOf(match, command))));
}
