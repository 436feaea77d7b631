// One gateway after the other: opens the next when the last is gone, silent or was refused. It knows how long to wait, not how to connect.
import { setTimeout as pause } from 'node:timers/promises';
import type { Gateway } from './client.ts';
import { reasonOf } from './reply.ts';

export type SuperviseOptions = {
  readonly open: (stop: AbortSignal) => Promise<Gateway>;
  readonly onTrouble: (reason: string, retryInMs: number) => void;
  readonly pace?: Pace;
};

export type Pace = {
  /** So long the first attempt is waited for. */
  readonly startMs: number;
  /** Doubles at each failure, up to `longestMs`: Discord allows 1,000 sessions a day. */
  readonly firstMs: number;
  readonly longestMs: number;
  readonly lookMs: number;
  /** So long the library may try to come back by itself. */
  readonly patienceMs: number;
  /** A connection that lasted so long was sound. */
  readonly soundMs: number;
};

const PACE: Pace = { startMs: 10_000, firstMs: 5_000, longestMs: 300_000, lookMs: 10_000, patienceMs: 180_000, soundMs: 300_000 };

export type Supervision = {
  /** Settles when the first attempt has, or when it takes too long to wait for it. */
  readonly started: Promise<void>;
  /** A sentence, or null where all is well. */
  trouble(): string | null;
  close(): Promise<void>;
};

/** Discord's close codes that no further attempt mends: https://docs.discord.com/developers/topics/opcodes-and-status-codes */
const REFUSALS: Readonly<Record<number, string>> = {
  4004: 'Discord refuses the token: make a new one in the developer portal and set DISCORD_TOKEN',
  4010: 'Discord refuses the shard',
  4011: 'Discord asks for shards: the bot is in too many servers',
  4012: 'Discord no longer knows this version of its gateway',
  4013: 'Discord refuses the intents',
  4014: 'Discord refuses the intents: they are switched off in the developer portal',
};

/** Connects at once, and again until closed. */
export function supervise({ open, onTrouble, pace = PACE }: SuperviseOptions): Supervision {
  const stop = new AbortController();
  const state: { gateway: Gateway | null; trouble: string | null } = { gateway: null, trouble: null };
  const first = Promise.withResolvers<void>();
  const attempt = async (): Promise<string> => {
    try {
      const gateway = await open(stop.signal);
      state.gateway = gateway;
      if (stop.signal.aborted) return 'closed';
      state.trouble = null;
      first.resolve();
      return await endOf(gateway, pace, stop.signal);
    } catch (error) {
      return explain(error);
    } finally {
      await state.gateway?.close();
      state.gateway = null;
    }
  };
  const run = async () => {
    for (let waitMs = pace.firstMs; !stop.signal.aborted; waitMs = Math.min(pace.longestMs, waitMs * 2)) {
      const startedAt = Date.now();
      const reason = await attempt();
      if (stop.signal.aborted) break;
      state.trouble = `Discord cannot be heard: ${reason}.`;
      if (Date.now() - startedAt > pace.soundMs) waitMs = pace.firstMs;
      onTrouble(reason, waitMs);
      first.resolve();
      await pause(waitMs, undefined, { signal: stop.signal }).catch(() => {});
    }
    first.resolve();
  };
  const running = run();
  const tooLong = pause(pace.startMs, undefined, { signal: stop.signal, ref: false }).catch(() => {});
  return {
    started: Promise.race([first.promise, tooLong]),
    trouble: () =>
      state.trouble ?? (state.gateway?.state().kind === 'down' ? 'Discord cannot be heard: it is being connected again.' : null),
    async close() {
      stop.abort();
      await Promise.all([running, state.gateway?.close()]);
    },
  };
}

/** Why a gateway is to be given up; settles when it is, or when the supervision ends. */
async function endOf(gateway: Gateway, { lookMs, patienceMs }: Pace, signal: AbortSignal): Promise<string> {
  let upAt = Date.now();
  while (!signal.aborted) {
    await pause(lookMs, undefined, { signal }).catch(() => {});
    const state = gateway.state();
    if (state.kind === 'up') upAt = Date.now();
    if (state.kind === 'silent') return 'the connection had died without a word';
    if (state.kind === 'refused') return REFUSALS[state.code] ?? `Discord closed the connection with code ${state.code}`;
    if (state.kind === 'down' && Date.now() - upAt > patienceMs) return 'the connection did not come back';
  }
  return 'closed';
}

function explain(error: unknown): string {
  const [, code] = /^close code (\d+)$/.exec(reasonOf(error)) ?? [];
  return code === undefined ? reasonOf(error) : (REFUSALS[Number(code)] ?? `Discord closed the connection with code ${code}`);
}
