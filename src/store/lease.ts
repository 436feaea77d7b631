// The sole right to plan and send: one row with its holder, an epoch that only grows, and a time at which it runs out.
import process from 'node:process';
import type { Lease } from '../ports/store.ts';
import type { Session } from './session.ts';

export type LeaseRequest = { readonly name: string; readonly owner: string; readonly now: string; readonly ttlMs: number };

/** null while another living process holds it. Our own is prolonged, with its epoch; one taken over gets the next epoch. */
export async function takeLease(session: Session, { name, owner, now, ttlMs }: LeaseRequest): Promise<Lease | null> {
  const held = await session.first('lease', { name });
  const isOurs = held?.owner === owner;
  if (held && !isOurs && held.expires_at > now && !isDead(held.owner, owner)) return null;
  const epoch = isOurs ? held.epoch : (held?.epoch ?? 0) + 1;
  const expiresAt = new Date(Date.parse(now) + ttlMs).toISOString();
  await session.run('putLease', { name, owner, epoch, expiresAt });
  return { name, owner, epoch };
}

/** True when the holder ran on our host and its process is gone. Owners are `host:pid`, anything may follow after another colon. */
function isDead(holder: string, asker: string): boolean {
  const [host, pid] = holder.split(':');
  return host !== undefined && host === asker.split(':')[0] && /^\d+$/.test(pid ?? '') && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
