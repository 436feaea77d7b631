// What a command is: a file in this folder, named like the command, whose default export is made by `defineCommand`.
import type { Scope } from '../domain/scope.ts';
import type { Message } from '../message/message.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fetcher } from '../ports/fetcher.ts';
import type { Answer, Choice, CommandCall, CommandSpec } from '../ports/platform.ts';
import type { Reader } from '../ports/reader.ts';
import type { Library, Store } from '../ports/store.ts';
import type { Newsroom } from '../publishing/newsroom.ts';

export type Command = {
  readonly spec: CommandSpec;
  run(call: CommandCall, desk: CommandContext): Promise<Answer>;
  complete?(typed: string, parameter: string, desk: CommandContext): Promise<readonly Choice[]>;
};

/** What a command may use; everything is asked within `scope`. */
export type CommandContext = {
  readonly library: Library;
  readonly scope: Scope;
  /** All feeds there are, whoever may see them: for adding and removing. */
  readonly feedList: Pick<Store, 'knownFeeds' | 'putFeeds'>;
  readonly clock: Clock;
  readonly reader: Reader;
  readonly fetcher: Fetcher;
  /** Opened where asked for: it needs the config and the digest files, most commands do not. */
  newsroom(): Promise<Newsroom>;
  /** Of all commands. */
  specs(): Promise<readonly CommandSpec[]>;
};

export const defineCommand = (command: Command): Command => command;

export const found = (message: Message, data: unknown): Answer => ({ kind: 'found', message, data });
export const none = (message: Message, data: unknown = null): Answer => ({ kind: 'none', message, data });
export const misuse = (message: Message): Answer => ({ kind: 'misuse', message, data: null });
