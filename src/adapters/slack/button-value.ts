// What a button carries <-> its value: at most 2,000 characters that say all, so that buttons outlive restarts.
import { MOST_BUTTON_VALUE } from './limits.ts';
import { fieldsOf } from './reply.ts';

export type TypedCall = { readonly command: string; readonly args: Readonly<Record<string, string>> };

export type Press =
  /** The call that a button of a message stands for. */
  | ({ readonly kind: 'call' } & TypedCall)
  /** One page (from 0) of the answer to a call, to be shown or to be shared. */
  | ({ readonly kind: 'page' | 'share'; readonly page: number } & TypedCall);

/** Null where the press is too long to be carried: then there is no such button. */
export function buttonValue(press: Press): string | null {
  const value = JSON.stringify(press);
  return value.length <= MOST_BUTTON_VALUE ? value : null;
}

/** Null for what is none of ours. */
export function parsePress(value: unknown): Press | null {
  const { kind, command, args, page } = fieldsOf(parseJson(value));
  if (typeof command !== 'string' || typeof args !== 'object' || args === null) return null;
  const call = {
    command,
    args: Object.fromEntries(Object.entries(args).flatMap(([name, one]) => (typeof one === 'string' ? [[name, one]] : []))),
  };
  if (kind === 'call') return { kind, ...call };
  if ((kind !== 'page' && kind !== 'share') || typeof page !== 'number' || !Number.isInteger(page) || page < 0) return null;
  return { kind, page, ...call };
}

function parseJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : null;
  } catch {
    return null;
  }
}
