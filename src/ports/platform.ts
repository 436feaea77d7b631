// A place where people read and ask: the terminal, Slack, Discord. The one interface an adapter implements.
// It knows messages and calls, never what an article is.
import type { CommandSpec } from '../message/command.ts';
import type { Limits } from '../message/limits.ts';
import type { Message } from '../message/message.ts';

export type { CommandSpec, ParameterSpec } from '../message/command.ts';

export interface Platform {
  readonly name: string;
  readonly limits: Limits;
  /** How more of a digest's story can be reached here; absent: the page stands alone. */
  readonly details?: readonly ('buttons' | 'thread')[];
  /** Message -> what the platform's client sends; already within limits when the message went through `fit`. */
  render(message: Message): readonly Payload[];
  post(destination: Destination, payload: Payload, options: PostOptions): Promise<Outcome>;
  /** Looks in the channel's history for our own message that carries the mark; `follows` as it was posted with. */
  find(destination: Destination, mark: string, since: string, follows?: string): Promise<Found>;
  /**
   * The channel that somebody wrote a name or an id of: its id, by which calls name it, and its workspace. Null where the platform does not tell now. Absent:
   * here channels have only ids.
   */
  locate?(channel: string): Promise<Place | null>;
  /** The time by the platform's clock; null where it does not answer. Absent: it never tells the time. */
  time?(): Promise<string | null>;
  /** Starts to listen; every command, button and completion goes to the desk. */
  open(desk: Desk): Promise<Session>;
}

/** Frozen JSON of the platform; nobody but its adapter looks inside. */
export type Payload = { readonly [key: string]: unknown };

export type Destination = { readonly platform: string; readonly channelId: string };

/**
 * `mark` proves which delivery a message is; `nonce` is for platforms that refuse doubles; `replaces` edits an earlier message; `follows` is the message
 * under which it belongs: in its thread, or as a reply.
 */
export type PostOptions = { readonly mark: string; readonly nonce: string; readonly replaces?: string; readonly follows?: string };
export type Place = { readonly channelId: string; readonly workspaceId?: string };

export type Outcome =
  | { readonly kind: 'delivered'; readonly messageId: string; readonly serverTime?: string }
  /** Certainly not shown. `permanent`: trying again is of no use. */
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly permanent: boolean;
      readonly retryAfterMs?: number;
      readonly serverTime?: string;
    }
  /** Nobody knows whether it was shown: reconcile, never resend blindly. */
  | { readonly kind: 'ambiguous'; readonly reason: string };

export type Found =
  | { readonly kind: 'found'; readonly messageId: string; readonly postedAt?: string }
  /** `isFinal`: this history does not lag, one look is enough. */
  | { readonly kind: 'absent'; readonly isFinal?: true }
  | { readonly kind: 'denied'; readonly reason: string };

/** What the platform may ask of the core. */
export interface Desk {
  readonly specs: readonly CommandSpec[];
  answer(call: CommandCall): Promise<Answer>;
  /** Completions for the parameter that is being typed. At most 25. */
  complete(call: CommandCall, parameter: string): Promise<readonly Choice[]>;
}

export interface Session {
  /** One line for each thing that doctor should know; empty when all is well. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
  /** Settles when the session has ended: closed by us, or left by the person at the terminal. */
  readonly closed: Promise<void>;
}

export type CommandCall = {
  readonly command: string;
  /** By parameter name; absent when not given. */
  readonly args: Readonly<Record<string, string>>;
  readonly platform: string;
  readonly workspaceId: string;
  readonly channelId: string;
  readonly userId: string;
  /** BCP 47. */
  readonly locale: string;
  readonly isPrivate: boolean;
  /** Whether the person may manage this channel, where the platform says so; absent: not known. */
  readonly mayManage?: boolean;
};

export type Choice = { readonly label: string; readonly value: string };

/** `found`: exit code 0; `none`: the answer is no (1); `misuse`: wrong use (2); `failed`: the world failed (3). `data` is what --json prints. */
export type Answer = { readonly kind: 'found' | 'none' | 'misuse' | 'failed'; readonly message: Message; readonly data: unknown };

/** The platform's service or our connection to it failed. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly retryAfterMs: number | undefined;
  constructor(message: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(message, { cause: options.cause });
    this.retryAfterMs = options.retryAfterMs;
  }
}
