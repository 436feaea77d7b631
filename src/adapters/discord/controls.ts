// The pages of an answer -> what is sent of them: the page, with buttons to turn it and to share it. And what was shown to one -> what all may see.
import type { Payload } from '../../ports/platform.ts';
import { type Button, button, rowsOf, text } from './components.ts';
import { pageId, SHARE_ID, type TypedCall } from './custom-id.ts';
import { MESSAGE_FLAGS, NO_MENTIONS } from './render.ts';
import { fieldsOf } from './reply.ts';

export type Shown = { readonly call: TypedCall; readonly page: number; readonly canShare: boolean };

/** One page with its buttons; the first where there is no such page. Buttons that Discord could not carry are left out. */
export function pageWithButtons(pages: readonly Payload[], { call, page, canShare }: Shown): Payload {
  const at = pages[page] === undefined ? 0 : page;
  const turn = (to: number, label: string): readonly Button[] => {
    const id = pages[to] === undefined ? null : pageId(call, to);
    return id === null ? [] : [button(label, id)];
  };
  const count = pages.length;
  const buttons = [
    ...turn(at - 1, `◀ ${at} of ${count}`),
    ...turn(at + 1, `${at + 2} of ${count} ▶`),
    ...(canShare ? [button('Share in channel', SHARE_ID)] : []),
  ];
  return withComponents(pages[at] ?? {}, rowsOf(buttons));
}

/** The payload with more under it. */
export function withComponents(payload: Payload, more: readonly unknown[]): Payload {
  return { ...payload, components: [...componentsOf(payload), ...more] };
}

const componentsOf = ({ components }: Payload): readonly unknown[] => (Array.isArray(components) ? components : []);

/** What was shown to one person, as Discord gives it back, for everybody in the channel; who shared it is named and not pinged. */
export function publicCopy(components: readonly unknown[], userId: string): Payload {
  return payloadOf([...components.filter(isPage).map(withoutIds), text(`-# shared by <@${userId}>`)]);
}

/** The same without its button to share. */
export function withoutShare(components: readonly unknown[]): Payload {
  const rows = components
    .filter((component) => !isPage(component))
    .map((row) => {
      const { components: buttons } = fieldsOf(row);
      return {
        ...fieldsOf(row),
        components: (Array.isArray(buttons) ? buttons : []).filter((one) => fieldsOf(one).custom_id !== SHARE_ID),
      };
    });
  return payloadOf([...components.filter(isPage), ...rows.filter((row) => row.components.length > 0)].map(withoutIds));
}

const payloadOf = (components: readonly unknown[]): Payload => ({ flags: MESSAGE_FLAGS, allowed_mentions: NO_MENTIONS, components });

const isPage = (component: unknown) => fieldsOf(component).type === 17;

/** Discord numbers the components that it gives back. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (name === 'id' || part === null ? [] : [[name, withoutIds(part)]])),
  );
}
