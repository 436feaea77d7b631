// Message -> text for a terminal or a pipe: paints the page that src/message/layout.ts has laid out. Text comes in inert, so that only we send codes.
import { type Layout, type Line, type Look, layOut } from '../../message/layout.ts';
import type { Message } from '../../message/message.ts';

export type TerminalStyle = Layout & { readonly hasColors: boolean };

/** What is known of where the text goes; a stream of Node has these. */
export type Screen = { readonly isTTY?: boolean; readonly columns?: number };
export type TerminalEnvironment = Readonly<Record<string, string | undefined>>;

const PIPE_COLUMNS = 80;
/** Longer lines are tiring to read. */
const MOST_COLUMNS = 104;

/**
 * Colours and links only on a terminal that understands them. NO_COLOR (https://no-color.org), FORCE_COLOR and FORCE_HYPERLINK are obeyed,
 * and COLUMNS says how wide a pipe is.
 */
export function terminalStyle(screen: Screen, env: TerminalEnvironment, { hasPrompt = false } = {}): TerminalStyle {
  const isTerminal = screen.isTTY === true && env.TERM !== 'dumb';
  const columns = (screen.isTTY && screen.columns) || Number(env.COLUMNS) || PIPE_COLUMNS;
  return {
    width: Math.min(MOST_COLUMNS, columns),
    hasColors: !env.NO_COLOR && (isTerminal || isForced(env.FORCE_COLOR)),
    hasLinks: isForced(env.FORCE_HYPERLINK) || (isTerminal && understandsLinks(env)),
    hasPrompt,
  };
}

const isForced = (value: string | undefined) => value !== undefined && value !== '' && value !== '0';

/** The others show an address as nothing at all: https://github.com/Alhadis/OSC8-Adoption */
const understandsLinks = ({ TERM, TERM_PROGRAM }: TerminalEnvironment) => TERM !== 'linux' && TERM_PROGRAM !== 'Apple_Terminal';

/** The message without a final line break. */
export function renderTerminal(message: Message, style: TerminalStyle): string {
  return layOut(message, style)
    .map((line) => paintLine(line, style).trimEnd())
    .join('\n');
}

function paintLine(line: Line, style: TerminalStyle): string {
  return line.map(({ text, style: look }) => linkTo(look.url, paint(text, look, style.hasColors), style.hasLinks)).join('');
}

// Select Graphic Rendition: 1 bold, 2 faint, 3 italic, 31 red; each legible on light and dark.
function paint(text: string, look: Look, hasColors: boolean): string {
  if (!hasColors || text.trim() === '') return text;
  const codes = [look.isStrong && 1, look.isQuiet && 2, look.isEmphasized && 3, look.isSection && 31].filter(
    (code) => code !== false && code !== undefined,
  );
  return codes.length === 0 ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}

// OSC 8: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
const linkTo = (url: string | undefined, text: string, hasLinks: boolean): string =>
  url === undefined || !hasLinks ? text : `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
