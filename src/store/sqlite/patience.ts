// Trying again while another process holds the file.
import { isBusy } from './errors.ts';

/** How long another process may be in the way before we give up. */
const PATIENCE_MS = 20_000;

/** Tries again with growing pauses, in which this process can go on with other things. The last failure is thrown on. */
export async function withPatience<T>(attempt: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (let pauseMs = 5; ; pauseMs = Math.min(250, pauseMs * 2)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }
}
