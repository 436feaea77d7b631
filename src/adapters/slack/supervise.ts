// One gateway after the other: opens the next when the last has ended or was refused. It knows how long to wait, not how to connect.
import { setTimeout as pause } from 'node:timers/promises';
import type { Gateway } from './client.ts';
import { reasonOf } from './reply.ts';

export type SuperviseOptions = {
  readonly open: () => Promise<Gateway>;
  readonly onTrouble: (reason: string, retryInMs: number) => void;
  readonly pace?: Pace;
};

export type Pace = {
  /** Doubles at each failure, up to `longestMs`. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** A connection that lasted so long was sound: Slack ends each after a while, and the next one follows at once. */
  readonly soundMs: number;
};

const PACE: Pace = { firstMs: 1_000, longestMs: 120_000, soundMs: 5_000 };

export type Supervision = {
  /** Settles when the first attempt has, well or not. */
  readonly started: Promise<void>;
  /** A sentence, or null where all is well. */
  trouble(): string | null;
  close(): Promise<void>;
};

/** Connects at once, and again until closed. */
export function supervise({ open, onTrouble, pace = PACE }: SuperviseOptions): Supervision {
  const stop = new AbortController();
  const stopped = new Promise<string>((resolve) => stop.signal.addEventListener('abort', () => resolve('closed')));
  const first = Promise.withResolvers<void>();
  let trouble: string | null = null;
  /** True where the connection was sound. */
  const attempt = async (): Promise<{ readonly reason: string; readonly wasSound: boolean }> => {
    try {
      const opening = open();
      const gateway = await Promise.race([opening, stopped.then(() => null)]);
      if (gateway === null) {
        opening.then((late) => late.close()).catch(() => {});
        return { reason: 'closed', wasSound: false };
      }
      const openedAt = Date.now();
      trouble = null;
      first.resolve();
      const reason = await Promise.race([gateway.ended, stopped]);
      await gateway.close();
      return { reason, wasSound: Date.now() - openedAt >= pace.soundMs };
    } catch (error) {
      return { reason: explain(error), wasSound: false };
    }
  };
  const run = async () => {
    let waitMs = pace.firstMs;
    while (!stop.signal.aborted) {
      const { reason, wasSound } = await attempt();
      if (stop.signal.aborted) break;
      if (wasSound) {
        waitMs = pace.firstMs;
        continue;
      }
      trouble = `Slack cannot be heard: ${reason}.`;
      onTrouble(reason, waitMs);
      first.resolve();
      await pause(waitMs, undefined, { signal: stop.signal }).catch(() => {});
      waitMs = Math.min(pace.longestMs, waitMs * 2);
    }
    first.resolve();
  };
  const running = run();
  return {
    started: first.promise,
    trouble: () => trouble,
    async close() {
      stop.abort();
      await running;
    },
  };
}

/** Slack's refusals that somebody has to mend. */
const REFUSALS: Readonly<Record<string, string>> = {
  not_allowed_token_type: 'Slack wants an app-level token for the socket: set SLACK_APP_TOKEN to the one that begins with xapp-',
  invalid_auth: 'Slack refuses the app token: make a new one (Basic Information, App-Level Tokens) and set SLACK_APP_TOKEN',
  missing_scope: 'the app token lacks the scope connections:write',
  link_disabled: 'Socket Mode is switched off in the settings of the app',
};

function explain(error: unknown): string {
  const reason = reasonOf(error);
  return REFUSALS[/^An API error occurred: (\w+)$/.exec(reason)?.[1] ?? ''] ?? reason;
}
