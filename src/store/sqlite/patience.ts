// Trying again while another process holds the file.
import { isBusy } from './errors.ts';

/** Tries again for so long, with growing pauses in which this process can go on with other things. The last failure is thrown on. */
export async function withPatience<T>(patienceMs: number, attempt: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + patienceMs;
  for (let pauseMs = 5; ; pauseMs = Math.min(250, pauseMs * 2)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }
}
