// A request's body -> what Discord would complain about: its own description of the API, and the limits that this description leaves out.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
const api = JSON.parse(gunzipSync(readFileSync(new URL('../../fixtures/discord-openapi.json.gz', import.meta.url))).toString());
ajv.addSchema({ ...api, $id: 'discord' });

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a body by the description of the route, such as `/channels/{channel_id}/messages`; null where nothing is. */
export function schemaComplaint(route: string, method: string, body: unknown): string | null {
  const pointer = ['paths', route, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const key = `discord#/${pointer}`;
  const validate = compiled.get(key) ?? ajv.getSchema(key);
  if (!validate) throw new Error(`no description of ${method} ${route}`);
  compiled.set(key, validate);
  if (validate(body)) return null;
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
}

type Node = Readonly<Record<string, unknown>>;

const IS_COMPONENTS_V2 = 1 << 15;
const MAY_HOLD: Readonly<Record<number, readonly string[]>> = {
  1: ['type', 'id', 'components'],
  2: ['type', 'id', 'style', 'label', 'custom_id', 'url', 'disabled'],
  10: ['type', 'id', 'content'],
  14: ['type', 'id', 'divider', 'spacing'],
  17: ['type', 'id', 'accent_color', 'components', 'spoiler'],
};

/** What is wrong with a message of components by the limits in words: https://docs.discord.com/developers/components/reference */
export function limitComplaint(body: Node): string | null {
  const flags = typeof body.flags === 'number' ? body.flags : 0;
  if ((flags & IS_COMPONENTS_V2) === 0)
    return typeof body.content === 'string' && body.content.length > 2000 ? 'content is too long' : null;
  if (body.content !== undefined || body.embeds !== undefined) return 'components exclude content and embeds';
  const nodes = flatten(body.components);
  const ids = nodes.flatMap(({ custom_id }) => (typeof custom_id === 'string' ? [custom_id] : []));
  const texts = nodes.flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
  const strange = nodes.flatMap((node) => Object.keys(node).filter((name) => !MAY_HOLD[Number(node.type)]?.includes(name)));
  if (nodes.length === 0) return 'no components';
  if (nodes.length > 40) return `${nodes.length} components`;
  if (Array.from(texts.join('')).length > 4000) return 'more than 4000 characters of text';
  if (new Set(ids).size < ids.length) return 'custom ids are not unique';
  if (texts.some((text) => text.trim() === '')) return 'a text is blank';
  if (texts.some((text) => !text.isWellFormed())) return 'a text is cut inside a character';
  return strange.length > 0 ? `unknown properties ${strange.join(', ')}` : null;
}

/** All components of a list, with what they hold. */
export function flatten(components: unknown): readonly Node[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component: Node) => [component, ...flatten(component.components)]);
}

const NAME = /^[-_'\p{Ll}\p{Lm}\p{Lo}\p{N}]{1,32}$/u;

/** What is wrong with a list of commands by the limits in words. */
export function commandsComplaint(commands: readonly Node[]): string | null {
  const slashes = commands.filter(({ type = 1 }) => type === 1);
  if (slashes.length > 100) return 'more than 100 commands';
  for (const { name, description, options } of slashes) {
    const list: readonly Node[] = Array.isArray(options) ? options : [];
    const firstOptional = list.findIndex(({ required }) => required !== true);
    if (!NAME.test(String(name)) || list.some((option) => !NAME.test(String(option.name)))) return `a name in /${name}`;
    if (typeof description !== 'string' || description === '') return `/${name} has no description`;
    if (firstOptional >= 0 && list.slice(firstOptional).some(({ required }) => required === true))
      return `/${name}: required options come first`;
    if (list.some(({ choices, autocomplete }) => Array.isArray(choices) && choices.length > 0 && autocomplete === true)) {
      return `/${name}: choices exclude autocomplete`;
    }
  }
  return null;
}
