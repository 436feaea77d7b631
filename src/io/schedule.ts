// A tick every 15 seconds. Ticks are hints: what is due is asked of the store, so a late, lost or doubled tick does no harm.
import type { Log } from '../ports/log.ts';

const EVERY_15_SECONDS = '*/15 * * * * *';

/** Calls `tick` until `stop`; a tick that fails is logged and the next one comes all the same. `stop` waits for the one that runs. */
export async function startTicking(tick: () => Promise<unknown>, log: Log): Promise<{ stop(): Promise<void> }> {
  const { schedule } = await import('node-cron');
  let running: Promise<unknown> = Promise.resolve();
  const once = async () => {
    running = tick().catch((error: unknown) =>
      log.error('tick.failed', { reason: error instanceof Error ? error.message : String(error) }),
    );
    await running;
  };
  const silent = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };
  const task = schedule(EVERY_15_SECONDS, once, { timezone: 'UTC', noOverlap: true, suppressMissedWarning: true, logger: silent });
  return {
    async stop() {
      await task.destroy();
      await running;
    },
  };
}
