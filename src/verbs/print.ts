// Answers on standard output: as the terminal shows them, or as JSON.
import { renderTerminal, terminalStyle } from '../adapters/terminal/render.ts';
import type { Message } from '../message/message.ts';

export function print(message: Message, stream: NodeJS.WriteStream = process.stdout): void {
  stream.write(`${renderTerminal(message, terminalStyle(stream, process.env))}\n`);
}

/** Maps come out as objects. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, (_key, inner) => (inner instanceof Map ? Object.fromEntries(inner) : inner), 2)}\n`);
}

export function say(text: string, stream: NodeJS.WriteStream = process.stderr): void {
  stream.write(`${text}\n`);
}
