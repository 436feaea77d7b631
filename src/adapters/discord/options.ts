// What Discord is opened with. Nothing here is ever logged.
import type { Credentials } from './client.ts';
import type { Descriptions } from './register.ts';
import type { Pace } from './supervise.ts';

export type DiscordOptions = Credentials & {
  /** Asked of Discord where absent. */
  readonly applicationId?: string;
  readonly log: DiscordLog;
  /** The commands' descriptions in other languages. */
  readonly descriptions?: Descriptions;
  readonly pace?: Pace;
  /** A connection on which nothing was heard for so long counts as dead. */
  readonly silentMs?: number;
};

type LogLine = (event: string, fields?: Readonly<Record<string, string | number | boolean>>) => void;

/** Events and fields: never a token, nor what people write. */
export type DiscordLog = { readonly info: LogLine; readonly warn: LogLine; readonly error: LogLine };
