// A payload -> what Slack would say against it: a closed table of the blocks that Slack knows, and its limits. Whatever is not in the table is refused.
type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown, path: string) => readonly string[];

const text =
  (most: number, least = 1): Check =>
  (value, path) => {
    if (typeof value !== 'string') return [`${path} must be a string`];
    if (!value.isWellFormed()) return [`${path} is cut inside a character`];
    if (value.length < least) return [`${path} must be more than ${least - 1} characters`];
    return value.length > most ? [`${path} must be less than ${most + 1} characters`] : [];
  };

const is =
  (...values: readonly unknown[]): Check =>
  (value, path) =>
    values.includes(value) ? [] : [`${path} must be one of ${values.join(', ')}`];

const whole: Check = (value, path) => (Number.isInteger(value) && Number(value) >= 0 ? [] : [`${path} must be a whole number`]);

const list =
  (item: Check, most: number): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length === 0) return [`${path} must hold something`];
    const long = value.length > most ? [`no more than ${most} items allowed [${path}]`] : [];
    return [...long, ...value.flatMap((one, index) => item(one, `${path}/${index}`))];
  };

/** A field that ends in ? may be absent; one that is not named is refused. */
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null) return [`${path} must be an object`];
    const known = Object.keys(fields).map((name) => name.replace('?', ''));
    const unknown = Object.keys(value).filter((name) => !known.includes(name));
    const wrong = Object.entries(fields).flatMap(([name, check]) => {
      const field = name.replace('?', '');
      const isAbsent = !(field in value);
      return isAbsent && name.endsWith('?') ? [] : check((value as Fields)[field], `${path}/${field}`);
    });
    return [...unknown.map((name) => `no property ${name} allowed [${path}]`), ...wrong];
  };

const byType =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    const check = kinds[String((value as Fields | null)?.type)];
    return check ? check(value, path) : [`unsupported type [${path}]`];
  };

const type = (name: string) => ({ type: is(name) });
const plain = (most: number) => object({ ...type('plain_text'), text: text(most), 'emoji?': is(true, false) });
const markup = (most: number) => object({ ...type('mrkdwn'), text: text(most), 'verbatim?': is(true, false) });
const address: Check = (value, path) =>
  /^https?:\/\//.test(String(value)) ? text(3000)(value, path) : [`${path} must be an address of the web`];

const style = object({ 'bold?': is(true), 'italic?': is(true) });
const richElement = byType({
  text: object({ ...type('text'), text: text(40_000), 'style?': style }),
  link: object({ ...type('link'), url: address, 'text?': text(40_000), 'style?': style }),
});
const richSection = object({ ...type('rich_text_section'), elements: list(richElement, 1000) });
const richPart = byType({
  rich_text_section: richSection,
  rich_text_quote: object({ ...type('rich_text_quote'), elements: list(richElement, 1000) }),
  rich_text_list: object({
    ...type('rich_text_list'),
    style: is('bullet', 'ordered'),
    'offset?': whole,
    elements: list(richSection, 1000),
  }),
});
const button = object({ ...type('button'), action_id: text(255), text: plain(75), value: text(2000), 'style?': is('primary', 'danger') });

const block = byType({
  header: object({ ...type('header'), text: plain(150) }),
  divider: object(type('divider')),
  context: object({ ...type('context'), elements: list(byType({ plain_text: plain(2000), mrkdwn: markup(2000) }), 10) }),
  actions: object({ ...type('actions'), elements: list(button, 25) }),
  rich_text: object({ ...type('rich_text'), elements: list(richPart, 1000) }),
});

/** Above this Slack answered msg_blocks_too_long in what people report. */
const MOST_TEXT = 9500;

/** What is wrong with a message's text and blocks; empty when all is well. */
export function complaintsAbout(message: Fields): readonly string[] {
  const { text: fallback, blocks } = message;
  if (typeof fallback !== 'string' || fallback.trim() === '') return ['no_text'];
  if (fallback.length > 4000) return ['msg_too_long'];
  const wrong = list(block, 50)(blocks, '/blocks');
  if (wrong.length > 0) return wrong.map((complaint) => `invalid_blocks: ${complaint}`);
  const ids = flatten(blocks).flatMap(({ action_id }) => (action_id === undefined ? [] : [action_id]));
  if (new Set(ids).size < ids.length) return ['invalid_blocks: action_id must be unique'];
  return textOf(message).length > MOST_TEXT ? ['msg_blocks_too_long'] : [];
}

/** Every object in a value, in order. */
export function flatten(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Fields, ...Object.values(value).flatMap(flatten)];
}

/** All text that a message shows, a line for each piece. */
export const textOf = ({ blocks }: Fields): string =>
  flatten(blocks)
    .flatMap(({ text: words }) => (typeof words === 'string' ? [words] : []))
    .join('\n');

/** What would be styled, quoted or shown as an emoji in text that Slack reads as markup. */
export const stylesOf = (message: Fields): readonly string[] =>
  flatten(message.blocks).flatMap(({ type: kind, text: words }) =>
    kind === 'mrkdwn'
      ? (String(words)
          .replace(/<https?:[^|>]*\|/g, '')
          .match(/[*_~`]|:[a-z0-9_+-]+:|^\s*&gt;/g) ?? [])
      : [],
  );

/** What would ring or be a link that nobody meant: marks of Slack in text that it reads as markup. */
export const pingsOf = (message: Fields): readonly string[] =>
  [
    String(message.text ?? ''),
    ...flatten(message.blocks).flatMap(({ type: kind, text: words }) => (kind === 'mrkdwn' ? [String(words)] : [])),
  ].flatMap((words) => words.match(/<[!@#][^>]*>/g) ?? []);

const RESERVED = 'status me join away dnd shrug remind msg feed who collapse expand leave open search topic mute pro shortcuts'.split(' ');

/** What Slack would say against a manifest. */
export function complaintsAboutManifest(manifest: Fields): readonly string[] {
  const features = manifest.features as Fields;
  const commands = object({
    command: text(32),
    description: text(2000),
    'usage_hint?': text(1000),
    should_escape: is(true, false),
    'url?': address,
  });
  const names = flatten(features.slash_commands).map(({ command }) => String(command));
  return [
    ...list(commands, 25)(features.slash_commands, '/features/slash_commands'),
    ...names.filter((name) => RESERVED.includes(name.slice(1))).map((name) => `${name} is reserved`),
    ...(new Set(names).size < names.length ? ['duplicate commands'] : []),
    ...names.filter((name) => !/^\/[a-z0-9_-]+$/.test(name)),
    ...text(140)((manifest.display_information as Fields).description, '/display_information/description'),
  ];
}
