// Text as Slack sends it, with entities and its own marks for links, people and channels -> the words that were typed.
// https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages

const MARK = /<([^<>]*)>/g;
const ENTITY = /&(amp|lt|gt);/g;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** What Slack linked by itself becomes the words again, what somebody linked becomes its address; entities are resolved once. */
export function cleanText(text: string): string {
  return text
    .replace(MARK, (_whole, mark: string) => wordsOf(mark))
    .replace(ENTITY, (_whole, name: string) => SIGNS[name] ?? '')
    .trim();
}

function wordsOf(mark: string): string {
  const bar = mark.indexOf('|');
  const target = bar < 0 ? mark : mark.slice(0, bar);
  const label = bar < 0 ? '' : mark.slice(bar + 1);
  switch (target[0]) {
    case '@':
      return label === '' ? target : `@${label.replace(/^@/, '')}`;
    case '#':
      return label === '' ? target : `#${label}`;
    case '!':
      return label || `@${target.slice(1).split('^')[0]}`;
    default:
      return isSame(target, label) ? label : target;
  }
}

/** `<http://example.com|example.com>` was typed as the label; `<mailto:a@b.example|a@b.example>` too. */
const isSame = (address: string, label: string): boolean =>
  label !== '' && (address === label || address === `mailto:${label}` || address.replace(/^https?:\/\//, '').replace(/\/$/, '') === label);

/** The first address in text as Slack sends it. */
export function linkIn(text: string): string | null {
  const [, marked] = /<(https?:\/\/[^<>|\s]+)/i.exec(text) ?? [];
  const found = marked ?? /https?:\/\/[^\s<>|"']+/i.exec(text)?.[0];
  return found === undefined ? null : found.replace(ENTITY, (_whole, name: string) => SIGNS[name] ?? '');
}
