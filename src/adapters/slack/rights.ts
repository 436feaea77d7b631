// A caller -> the same with whether they may manage, by the workspace's policy: Slack itself has no such right for a channel.
import type { CommandCall } from '../../ports/platform.ts';
import type { Ask } from './client.ts';
import { fieldsOf } from './reply.ts';

/** Everyone who can write in the channel, the workspace's admins, or these people by id. */
export type Policy = 'everyone' | 'admins' | readonly string[];

/** Who asks, and where: a call without its command. */
export type Caller = Omit<CommandCall, 'command' | 'args'>;

const REMEMBERED_MS = 300_000;

/** Where Slack does not say who is an admin, nobody is. */
export function createRights(ask: Ask, policy: Policy, now: () => number): (caller: Caller) => Promise<Caller> {
  const admins = new Map<string, { readonly isAdmin: boolean; readonly until: number }>();
  const isAdmin = async (userId: string): Promise<boolean> => {
    const known = admins.get(userId);
    if (known && known.until > now()) return known.isAdmin;
    const reply = await ask('users.info', { user: userId });
    if (reply.kind !== 'answered') return false;
    const { is_admin, is_owner } = fieldsOf(fieldsOf(reply.body).user);
    const answer = is_admin === true || is_owner === true;
    if (admins.size > 10_000) admins.clear();
    admins.set(userId, { isAdmin: answer, until: now() + REMEMBERED_MS });
    return answer;
  };
  return async (caller) => {
    const mayManage = policy === 'everyone' || (policy === 'admins' ? await isAdmin(caller.userId) : policy.includes(caller.userId));
    return { ...caller, mayManage };
  };
}
