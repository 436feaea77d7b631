// What Slack is opened with. Nothing here is ever logged.
import type { Credentials } from './client.ts';
import type { Policy } from './rights.ts';
import type { Pace } from './supervise.ts';

export type SlackOptions = Credentials & {
  /** How Slack reaches us: by a socket that we open, or by requests to `host` and `port`, which something with a public address hands on. */
  readonly mode: 'socket' | 'http';
  /** Of the app, for the socket: xapp-... */
  readonly appToken?: string;
  /** For requests. */
  readonly signingSecret?: string;
  readonly host?: string;
  readonly port?: number;
  /** Stands before the short commands: `news-` makes /news-who. */
  readonly commandPrefix?: string;
  /** Who may subscribe, change feeds and post: everyone in the channel where absent. */
  readonly managers?: Policy;
  readonly log: SlackLog;
  readonly pace?: Pace;
};

type LogLine = (event: string, fields?: Readonly<Record<string, string | number | boolean>>) => void;

/** Events and fields: never a token, nor what people write. */
export type SlackLog = { readonly info: LogLine; readonly warn: LogLine; readonly error: LogLine };
