// A desk that knows one person, notes what it is asked, and has one answer of several pages.
import { setTimeout as pause } from 'node:timers/promises';
import { message, paragraph } from '../../src/message/build.ts';
import type { Answer, CommandCall, CommandSpec, Desk } from '../../src/ports/platform.ts';

export type FakeDesk = Desk & {
  readonly calls: CommandCall[];
  /** So long it takes to answer. */
  delayMs: number;
  /** Thrown instead of an answer. */
  failure: Error | null;
};

const spec = (name: string, parameter: string, isRequired = true): CommandSpec => ({
  name,
  description: `What ${name} tells`,
  parameters: [{ name: parameter, description: `the ${parameter}`, isRequired, isCompleted: name === 'who' }],
  examples: [`/${name}`],
});

/** Knows `Eismont`, `e_1` and nobody else whose name has a blank; `long` fills several pages anywhere. */
export function fakeDesk({ extraCommand }: { readonly extraCommand?: string } = {}): FakeDesk {
  const calls: CommandCall[] = [];
  const desk: FakeDesk = {
    calls,
    delayMs: 0,
    failure: null,
    specs: [
      spec('who', 'name'),
      spec('news', 'words'),
      spec('facts', 'of'),
      spec('long', 'words', false),
      ...(extraCommand === undefined ? [] : [spec(extraCommand, 'words', false)]),
    ],
    async answer(call) {
      calls.push(call);
      if (desk.delayMs > 0) await pause(desk.delayMs);
      if (desk.failure !== null) throw desk.failure;
      return answerTo(call);
    },
    complete: async () => [{ label: 'Natalia Eismont', value: 'Natalia Eismont' }],
  };
  return desk;
}

function answerTo({ command, args }: CommandCall): Answer {
  const words = [command, ...Object.values(args)].join(' ');
  if (command === 'long') {
    return {
      kind: 'found',
      message: message(words, ...[1, 2, 3].map((page) => paragraph(`${page} ${'word '.repeat(350)}`.repeat(2)))),
      data: null,
    };
  }
  const isKnown = command !== 'who' || !Object.values(args).some((name) => name.includes(' '));
  return { kind: isKnown ? 'found' : 'none', message: message(words, paragraph(words)), data: null };
}
