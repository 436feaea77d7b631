// A name that fits several -> a choice of them: nobody is guessed.
import type { EntityMatch } from '../domain/library.ts';
import { actions, heading, message } from '../message/build.ts';
import type { Action, Message } from '../message/message.ts';
import { counted } from './words.ts';

/** Each choice is the same command asked by id, so that people of one name stay apart. */
export function choiceView(typed: string, matches: readonly EntityMatch[], command: string): Message {
  const question = `${counted(matches.length, 'name fits', 'names fit')} “${typed}”`;
  return message(question, heading(1, question), actions(...matches.map((match) => choiceOf(match, command))));
}

/** "Ivana Perković, coast guard spokeswoman (7 mentions)". */
export function choiceOf({ entity, mentionCount }: EntityMatch, command: string): Action {
  const [role] = entity.roles;
  const label = `${entity.name}${role ? `, ${role.title}` : ''} (${counted(mentionCount, 'mention')})`;
  return { label, command, args: { name: entity.id } };
}
