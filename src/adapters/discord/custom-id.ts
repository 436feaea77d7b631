// What a button carries <-> its custom id: at most 100 characters that say all, so that buttons outlive restarts.
import { MOST_CUSTOM_ID } from './limits.ts';

export type TypedCall = { readonly command: string; readonly args: Readonly<Record<string, string>> };

export type Press =
  /** The call that a button of a message stands for. */
  | ({ readonly kind: 'call' } & TypedCall)
  /** One page (from 0) of the answer to a call. */
  | ({ readonly kind: 'page'; readonly page: number } & TypedCall)
  | { readonly kind: 'share' };

/** Ids must differ within a message: `place` is the button's place in it. */
export const callId = ({ command, args }: TypedCall, place: number): string | null =>
  within(`call ${place} ${command} ${JSON.stringify(args)}`);

/** Null where the call is too long to be carried: then there are no page buttons. */
export const pageId = ({ command, args }: TypedCall, page: number): string | null =>
  within(`page ${page} ${command} ${JSON.stringify(args)}`);

export const SHARE_ID = 'share';

const within = (id: string) => (id.length <= MOST_CUSTOM_ID ? id : null);

/** Null for what is none of ours. */
export function parsePress(id: string): Press | null {
  if (id === SHARE_ID) return { kind: 'share' };
  const [, kind, number, command, json] = /^(call|page) (\d{1,4}) (\S+) (\{.*\})$/s.exec(id) ?? [];
  const args = json === undefined ? null : parseArgs(json);
  if (command === undefined || args === null) return null;
  return kind === 'call' ? { kind: 'call', command, args } : { kind: 'page', page: Number(number), command, args };
}

function parseArgs(json: string): Readonly<Record<string, string>> | null {
  try {
    const args: unknown = JSON.parse(json);
    if (typeof args !== 'object' || args === null) return null;
    return Object.fromEntries(Object.entries(args).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  } catch {
    return null;
  }
}
