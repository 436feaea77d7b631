import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTerminal } from '../../../src/adapters/terminal/index.ts';
import { actions, message, paragraph } from '../../../src/message/build.ts';
import type { Answer, CommandCall, Desk, Platform } from '../../../src/ports/platform.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-terminal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const destination = { platform: 'terminal', channelId: 'terminal' };
const options = { mark: 'm1', nonce: 'n1' };

function open({ isTTY = false } = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => {} });
  const stdout = Object.assign(new PassThrough(), { isTTY, columns: 60 });
  let shown = '';
  stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const terminal = openTerminal({
    folder,
    streams: { stdin, stdout },
    environment: { NO_COLOR: '1' },
    now: () => '2026-11-25T07:00:00.000Z',
  });
  return { terminal, stdin, stdout, shown: () => shown };
}

const payloadOf = (terminal: Platform, text: string) => terminal.render(message(text, paragraph(text)))[0] ?? {};

describe('post', () => {
  it('prints the message and remembers that it was shown', async () => {
    const { terminal, shown } = open();
    const outcome = await terminal.post(destination, payloadOf(terminal, 'Morning brief'), options);
    expect([outcome, shown(), await terminal.find(destination, 'm1', '')]).toEqual([
      { kind: 'delivered', messageId: 'm1' },
      'Morning brief\n\n',
      { kind: 'found', messageId: 'm1' },
    ]);
  });

  it('keeps what was shown, with its time, in a file', async () => {
    const { terminal } = open();
    await terminal.post(destination, payloadOf(terminal, 'Morning brief'), options);
    expect(JSON.parse(readFileSync(join(folder, 'terminal-shown.jsonl'), 'utf8').trim().split('\n').at(-1) ?? '')).toMatchObject({
      mark: 'm1',
      shownAt: '2026-11-25T07:00:00.000Z',
    });
  });

  it('does not say that it is delivered when standard output is gone', async () => {
    const { terminal, stdout } = open();
    stdout.destroy();
    const outcome = await terminal.post(destination, payloadOf(terminal, 'x'), options);
    expect([outcome.kind, (await terminal.find(destination, 'm1', '')).kind]).toEqual(['ambiguous', 'denied']);
  });

  it('counts as delivered what was shown and cannot be noted, and tells doctor', async () => {
    const { terminal, session } = await typeAt([]);
    mkdirSync(join(folder, 'terminal-shown.jsonl'));
    const outcome = await terminal.post(destination, payloadOf(terminal, 'x'), options);
    const troubles = await session.check();
    await session.close();
    expect([outcome.kind, troubles.length]).toEqual(['delivered', 1]);
  });

  it('refuses what is no payload of its own', async () => {
    const { terminal } = open();
    expect(await terminal.post(destination, { blocks: [] }, options)).toMatchObject({ kind: 'refused', permanent: true });
  });
});

describe('find', () => {
  it('finds nothing where nothing was shown', async () => {
    expect(await open().terminal.find(destination, 'm1', '')).toEqual({ kind: 'absent', isFinal: true });
  });

  it('cannot tell what was begun when the program was killed', async () => {
    appendFileSync(join(folder, 'terminal-shown.jsonl'), '\n{"mark":"m1","begunAt":"2026-11-25T07:00:00.000Z"}\n');
    expect((await open().terminal.find(destination, 'm1', '')).kind).toBe('denied');
  });

  it('takes a line that a crash cut off for no proof, and goes on after it', async () => {
    appendFileSync(join(folder, 'terminal-shown.jsonl'), '\n{"mark":"m1","shownAt":"2026');
    const { terminal } = open();
    const before = await terminal.find(destination, 'm1', '');
    await terminal.post(destination, payloadOf(terminal, 'x'), { ...options, mark: 'm2' });
    expect([before.kind, (await terminal.find(destination, 'm2', '')).kind]).toEqual(['denied', 'found']);
  });
});

/** A desk that knows one person and notes what it is asked. */
function fakeDesk(): Desk & { readonly calls: CommandCall[] } {
  const calls: CommandCall[] = [];
  const spec = (name: string, parameter: string) => ({
    name,
    description: name,
    parameters: [{ name: parameter, description: parameter, isRequired: true, isCompleted: true }],
    examples: [],
  });
  const answer = (call: CommandCall): Answer => {
    const kind = call.command === 'who' && call.args.name !== 'Eismont' && call.args.name !== 'e_1' ? 'none' : 'found';
    const text = `${call.command} ${Object.values(call.args).join(' ')}: ${kind}`;
    return {
      kind,
      message: message(text, paragraph(text), actions({ label: 'Natalia', command: 'who', args: { name: 'e_1' } })),
      data: null,
    };
  };
  return {
    calls,
    specs: [spec('who', 'name'), spec('news', 'words')],
    answer: async (call) => {
      calls.push(call);
      return answer(call);
    },
    complete: async () => [{ label: 'Natalia Eismont', value: 'Natalia Eismont' }],
  };
}

/** Until the screen has not changed for a while. */
async function calm(shown: () => string): Promise<void> {
  for (let before = ''; before !== shown(); ) {
    before = shown();
    await pause(40);
  }
}

async function typeAt(lines: readonly string[]) {
  const desk = fakeDesk();
  const { terminal, stdin, shown } = open({ isTTY: true });
  const session = await terminal.open(desk);
  for (const line of lines) {
    stdin.write(line);
    await calm(shown);
  }
  return { desk, terminal, session, shown, stdin };
}

describe('open', () => {
  it('is over at once where nobody can type', async () => {
    const { terminal, shown } = open();
    const session = await terminal.open(fakeDesk());
    await session.closed;
    expect(shown()).toBe('');
  });

  it.each([
    ['a command', '/who Eismont\r', [['who', { name: 'Eismont' }]]],
    ['a command without its slash', 'who Eismont\r', [['who', { name: 'Eismont' }]]],
    ['plain words', 'Eismont\r', [['who', { name: 'Eismont' }]]],
    [
      'plain words that are no name',
      'ferry\r',
      [
        ['who', { name: 'ferry' }],
        ['news', { words: 'ferry' }],
      ],
    ],
    ['an empty line', '\r', []],
  ])('asks the desk for %s', async (_what, line, expected) => {
    const { desk, session } = await typeAt([line]);
    await session.close();
    expect(desk.calls.map(({ command, args }) => [command, args])).toEqual(expected);
  });

  it('takes a number for the action that was offered under it', async () => {
    const { desk, session } = await typeAt(['ferry\r', '1\r']);
    await session.close();
    expect(desk.calls.at(-1)).toMatchObject({ command: 'who', args: { name: 'e_1' } });
  });

  it.each([
    ['/quit', '/quit\r'],
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('is left by %s', async (_how, keys) => {
    const { session } = await typeAt([keys]);
    await session.closed;
    expect(await session.check()).toEqual([]);
  });

  it('completes names with the tabulator', async () => {
    const { desk, session } = await typeAt(['/who nat', '\t', '\r']);
    await session.close();
    expect(desk.calls.at(-1)?.args).toEqual({ name: 'Natalia Eismont' });
  });

  it('completes commands with the tabulator', async () => {
    const { desk, session } = await typeAt(['/w', '\t', 'Eismont\r']);
    await session.close();
    expect(desk.calls.at(-1)?.command).toBe('who');
  });

  it('remembers the lines of the last session', async () => {
    await (await typeAt(['/who Eismont\r'])).session.close();
    const { desk, session } = await typeAt(['\u001b[A', '\r']);
    await session.close();
    expect(desk.calls.map(({ args }) => args)).toEqual([{ name: 'Eismont' }]);
  });

  it('prints a digest above the line that is being typed', async () => {
    const { terminal, session, shown, stdin, desk } = await typeAt(['/who Eis']);
    await terminal.post(destination, payloadOf(terminal, 'Morning brief'), options);
    stdin.write('mont\r');
    await calm(shown);
    await session.close();
    const afterDigest = shown().slice(shown().indexOf('Morning brief'));
    expect([afterDigest.includes('> /who Eis'), desk.calls.at(-1)?.args]).toEqual([true, { name: 'Eismont' }]);
  });

  it('leaves room for a typed line that takes several rows, which readline goes up again', async () => {
    const { terminal, session, shown } = await typeAt([`/who ${'Eismont '.repeat(9)}`]);
    await terminal.post(destination, payloadOf(terminal, 'Morning brief'), options);
    await session.close();
    expect(shown()).toContain('Morning brief\n\n\n');
  });
});
