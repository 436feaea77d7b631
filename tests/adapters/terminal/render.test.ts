import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTerminal, terminalStyle } from '../../../src/adapters/terminal/render.ts';
import { actions, link, message, paragraph } from '../../../src/message/build.ts';
import { displayWidth } from '../../../src/message/display-width.ts';
import { anyMessage } from '../../fixtures/arbitrary-message.ts';

const style = (width: number, more: Partial<ReturnType<typeof terminalStyle>> = {}) => ({
  width,
  hasColors: false,
  hasLinks: false,
  hasPrompt: false,
  ...more,
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that we send ourselves
const OUR_CODES = /\u001b\[(?:\d+(?:;\d+)*)m|\u001b\]8;;[\u0021-\u007e]*\u001b\\/g;

describe('renderTerminal', () => {
  it('never makes a line wider than the terminal, but for one that holds an address', () => {
    fc.assert(
      fc.property(anyMessage, fc.integer({ min: 24, max: 120 }), (any, width) => {
        const lines = renderTerminal(any, style(width)).split('\n');
        expect(lines.filter((line) => displayWidth(line) > width && !/https?:\/\//.test(line))).toEqual([]);
      }),
    );
  });

  it('sends no code but its own, whatever the message', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        const text = renderTerminal(any, style(80, { hasColors: true, hasLinks: true })).replace(OUR_CODES, '');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: any other code
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('loses no letter, whatever the message', () => {
    fc.assert(
      fc.property(anyMessage, fc.integer({ min: 24, max: 120 }), (any, width) => {
        const narrow = lettersOf(renderTerminal(any, style(width)));
        expect(narrow).toBe(lettersOf(renderTerminal(any, style(100_000))));
      }),
    );
  });

  it('numbers the addresses where links cannot be clicked', () => {
    const source = link('https://news.example/a', 'Harbour Gazette', 'Harbour Gazette, 23 Nov');
    expect(renderTerminal(message('t', paragraph('See ', source, ' and ', source)), style(40))).toBe(
      'See Harbour Gazette[1] and Harbour\nGazette[1]\n\n[1] Harbour Gazette, 23 Nov  https://news.example/a',
    );
  });

  it('makes links that can be clicked', () => {
    const linked = message('t', paragraph(link('https://news.example/a', 'Gazette')));
    expect(renderTerminal(linked, style(40, { hasLinks: true }))).toBe('\u001b]8;;https://news.example/a\u001b\\Gazette\u001b]8;;\u001b\\');
  });

  it('offers actions by number at a prompt, and as commands elsewhere', () => {
    const offered = message('t', actions({ label: 'Ana', command: 'who', args: { name: 'e_1' } }));
    expect([renderTerminal(offered, style(40, { hasPrompt: true })), renderTerminal(offered, style(40))]).toEqual([
      ' 1)  Ana',
      '  Ana                           /who e_1',
    ]);
  });
});

describe('terminalStyle', () => {
  const terminal = { isTTY: true, columns: 120 };
  it.each([
    ['a pipe', {}, {}, { width: 80, hasColors: false, hasLinks: false }],
    ['a wide terminal', terminal, { TERM: 'xterm' }, { width: 104, hasColors: true, hasLinks: true }],
    ['a narrow terminal', { isTTY: true, columns: 50 }, { TERM: 'xterm' }, { width: 50, hasColors: true, hasLinks: true }],
    ['NO_COLOR', terminal, { NO_COLOR: '1' }, { width: 104, hasColors: false, hasLinks: true }],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, { width: 104, hasColors: false, hasLinks: false }],
    ['a terminal without links', terminal, { TERM_PROGRAM: 'Apple_Terminal' }, { width: 104, hasColors: true, hasLinks: false }],
    [
      'a pipe that is to have all',
      {},
      { FORCE_COLOR: '1', FORCE_HYPERLINK: '1', COLUMNS: '92' },
      { width: 92, hasColors: true, hasLinks: true },
    ],
    ['FORCE_COLOR=0', {}, { FORCE_COLOR: '0' }, { width: 80, hasColors: false, hasLinks: false }],
  ])('of %s', (_what, screen, environment, expected) => {
    expect(terminalStyle(screen, environment)).toEqual({ ...expected, hasPrompt: false });
  });
});

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/gu, '');
