// Text, rules and buttons -> pages of Discord's components within its limits. It knows no message.
// https://docs.discord.com/developers/components/reference
import { MOST_BUTTONS_IN_ROW, MOST_CHARACTERS, MOST_COMPONENTS } from './limits.ts';

export type Text = { readonly type: 10; readonly content: string };
export type Rule = { readonly type: 14; readonly divider: true; readonly spacing: 1 | 2 };
export type Button = { readonly type: 2; readonly style: 1 | 2; readonly label: string; readonly custom_id: string };
export type Row = { readonly type: 1; readonly components: readonly Button[] };
export type Component = Text | Rule | Row;
export type Container = { readonly type: 17; readonly accent_color: number; readonly components: readonly Component[] };

/** The red of a newspaper's rule. */
const ACCENT = 0xa3231f;
/** For the mark at the foot, the buttons under an answer, and who shared it. */
const FOOT_COMPONENTS = 8;
const FOOT_CHARACTERS = 120;

export const text = (content: string): Text => ({ type: 10, content });
export const rule = (spacing: 1 | 2): Rule => ({ type: 14, divider: true, spacing });
export const button = (label: string, customId: string, style: 1 | 2 = 2): Button => ({ type: 2, style, label, custom_id: customId });
export const container = (components: readonly Component[]): Container => ({ type: 17, accent_color: ACCENT, components });

/** In order, five to a row. */
export function rowsOf(buttons: readonly Button[]): readonly Row[] {
  const count = Math.ceil(buttons.length / MOST_BUTTONS_IN_ROW);
  return Array.from({ length: count }, (_, row) => ({
    type: 1,
    components: buttons.slice(row * MOST_BUTTONS_IN_ROW, (row + 1) * MOST_BUTTONS_IN_ROW),
  }));
}

/** All components in order, on as few pages as hold them; long texts go on at a line's end. No page begins or ends with a rule. */
export function pagesOf(components: readonly Component[]): readonly (readonly Component[])[] {
  const pages: Component[][] = [];
  let room = { components: 0, characters: 0 };
  for (const component of components.flatMap(splitText)) {
    const size = { components: countOf(component), characters: charactersOf(component) };
    if (size.components > room.components || size.characters > room.characters) {
      pages.push([]);
      room = { components: MOST_COMPONENTS - FOOT_COMPONENTS, characters: MOST_CHARACTERS - FOOT_CHARACTERS };
    }
    pages.at(-1)?.push(component);
    room = { components: room.components - size.components, characters: room.characters - size.characters };
  }
  return pages.map(withoutOuterRules).filter((page) => page.length > 0);
}

const countOf = (component: Component) => 1 + (component.type === 1 ? component.components.length : 0);
const charactersOf = (component: Component) => (component.type === 10 ? component.content.length : 0);

function splitText(component: Component): readonly Component[] {
  const most = MOST_CHARACTERS - FOOT_CHARACTERS;
  if (component.type !== 10 || component.content.length <= most) return [component];
  const parts: string[] = [];
  for (const line of component.content.split('\n')) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + line.length < most) parts[parts.length - 1] = `${last}\n${line}`;
    else parts.push(line);
  }
  return parts.map(text);
}

function withoutOuterRules(page: readonly Component[]): readonly Component[] {
  const start = page.findIndex(({ type }) => type !== 14);
  return start < 0 ? [] : page.slice(start, page.findLastIndex(({ type }) => type !== 14) + 1);
}
