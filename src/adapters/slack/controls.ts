// The pages of an answer -> what is sent of them: the page, with buttons to turn it and to share it, or with the name of who shared it.
import type { Payload } from '../../ports/platform.ts';
import { type Button, button, rowsOf, small } from './blocks.ts';
import { buttonValue, type Press, type TypedCall } from './button-value.ts';

export type Shown = { readonly call: TypedCall; readonly page: number; readonly canShare: boolean };

/** One page with its buttons; the first where there is no such page. Buttons that Slack could not carry are left out. */
export function pageWithButtons(pages: readonly Payload[], { call, page, canShare }: Shown): Payload {
  const at = pages[page] === undefined ? 0 : page;
  const turn = (to: number, label: string) =>
    pages[to] === undefined ? [] : offer(label, `page ${to}`, { kind: 'page', page: to, ...call });
  const count = pages.length;
  const buttons = [
    ...turn(at - 1, `◀ ${at} of ${count}`),
    ...turn(at + 1, `${at + 2} of ${count} ▶`),
    ...(canShare ? offer('Share in channel', 'share', { kind: 'share', page: at, ...call }) : []),
  ];
  return withBlocks(pages[at] ?? {}, rowsOf(buttons));
}

/** True where the buttons of these pages can be carried. */
export const canTurn = (call: TypedCall, pages: readonly Payload[]): boolean =>
  buttonValue({ kind: 'page', page: pages.length, ...call }) !== null;

function offer(label: string, id: string, press: Press): readonly Button[] {
  const value = buttonValue(press);
  return value === null ? [] : [button(label, id, value)];
}

/** One page for everybody in the channel; who shared it is named and not pinged. */
export function publicCopy(pages: readonly Payload[], page: number, userName: string): Payload {
  return withBlocks(pages[page] ?? pages[0] ?? {}, userName === '' ? [] : [small(`shared by ${userName}`)]);
}

const withBlocks = (payload: Payload, more: readonly unknown[]): Payload => ({
  ...payload,
  blocks: [...(Array.isArray(payload.blocks) ? payload.blocks : []), ...more],
});
