import { describe, expect, it } from 'vitest';
import type { CommandSpec, ParameterSpec } from '../../src/message/command.ts';
import { callsOf, parameterAtEnd, parseCall } from '../../src/message/parse-call.ts';

const parameter = (name: string, more: Partial<ParameterSpec> = {}): ParameterSpec => ({
  name,
  description: name,
  isRequired: true,
  ...more,
});
const spec = (name: string, ...parameters: ParameterSpec[]): CommandSpec => ({ name, description: name, parameters, examples: [] });

const specs = [
  spec('who', parameter('name')),
  spec('quotes', parameter('name'), parameter('about', { introducedBy: 'about' })),
  spec('news', parameter('words'), parameter('since', { introducedBy: 'since' })),
  spec('digest', parameter('name'), parameter('post', { introducedBy: 'post', choices: ['now', 'again'] })),
  spec('status'),
  spec('compare', parameter('one'), parameter('other')),
];

describe('parseCall', () => {
  it.each([
    ['/who Eismont', 'who', { name: 'Eismont' }],
    ['who Eismont', 'who', { name: 'Eismont' }],
    ['  WHO   Natalia Eismont  ', 'who', { name: 'Natalia Eismont' }],
    ['/who “Natalia Eismont”', 'who', { name: 'Natalia Eismont' }],
    ["/who 'Natalia Eismont'", 'who', { name: 'Natalia Eismont' }],
    ["/who O'Neill", 'who', { name: "O'Neill" }],
    ['/who "Natalia E', 'who', { name: 'Natalia E' }],
    ['/who', 'who', {}],
    ['/quotes Eismont about the pardon', 'quotes', { name: 'Eismont', about: 'the pardon' }],
    ['/quotes "Time about Us" about the pardon', 'quotes', { name: 'Time about Us', about: 'the pardon' }],
    ['/quotes Eismont --about the pardon', 'quotes', { name: 'Eismont', about: 'the pardon' }],
    ['/quotes Eismont about', 'quotes', { name: 'Eismont', about: '' }],
    ['/news ferry "car deck" since Monday', 'news', { words: 'ferry "car deck"', since: 'Monday' }],
    ['/digest morning post', 'digest', { name: 'morning', post: 'now' }],
    ['/digest post again', 'digest', { post: 'again' }],
    ['/compare „Ana Jurić“ Luka Perković', 'compare', { one: 'Ana Jurić', other: 'Luka Perković' }],
    ['/status now please', 'status', { 'now please': '' }],
    ['/qoutes Eismont', 'qoutes', {}],
  ])('%s', (line, command, args) => {
    expect(parseCall(line, specs)).toEqual({ kind: 'call', command, args });
  });

  it.each(['', '   ', '""'.slice(1)])('finds nothing in %j', (line) => {
    expect(parseCall(line, specs)).toEqual({ kind: 'empty' });
  });

  it('takes a line without a command as words', () => {
    expect(parseCall('"status quo" in Kenya', specs)).toEqual({ kind: 'words', words: '"status quo" in Kenya' });
  });

  it('reads a long hostile line in linear time', () => {
    const line = `/who ${'"a “b „c «d '.repeat(20_000)}`;
    const before = performance.now();
    parseCall(line, specs);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('callsOf', () => {
  it('asks for a name first and for news then, where plain words are typed', () => {
    expect(callsOf('Natalia Eismont', specs)).toEqual([
      { command: 'who', args: { name: 'Natalia Eismont' } },
      { command: 'news', args: { words: 'Natalia Eismont' } },
    ]);
  });

  it('asks nothing for an empty line', () => {
    expect(callsOf(' ', specs)).toEqual([]);
  });
});

describe('parameterAtEnd', () => {
  it.each([
    ['/wh', null],
    ['/who', null],
    ['/who ', { command: 'who', parameter: 'name', typed: '', start: 5 }],
    ['who Natalia E', { command: 'who', parameter: 'name', typed: 'Natalia E', start: 4 }],
    ['/compare Ana ', { command: 'compare', parameter: 'other', typed: '', start: 13 }],
    ['/compare "Ana Jurić" Lu', { command: 'compare', parameter: 'other', typed: 'Lu', start: 21 }],
    ['/quotes Eismont about the p', { command: 'quotes', parameter: 'about', typed: 'the p', start: 22 }],
    ['/status ', null],
  ])('of %j', (line, expected) => {
    expect(parameterAtEnd(line, specs)).toEqual(expected);
  });
});
