// The one inbound path: every slash command, button, completion and shell command becomes a CommandCall and is answered here.
import { type Content, command } from '../message/build.ts';
import type { Log } from '../ports/log.ts';
import type { Answer, Choice, CommandCall, CommandSpec, Desk, ParameterSpec } from '../ports/platform.ts';
import { nearestTo } from '../text/nearest.ts';
import { failureView } from '../views/failure.ts';
import { misuseView } from '../views/misuse.ts';
import { type Command, type CommandContext, misuse } from './_command.ts';
import { denialOf } from './_rights.ts';

export type CommandSet = { readonly names: readonly string[]; load(name: string): Promise<Command> };

const MOST_CHOICES = 25;

/** Answers one call. Never throws: what failed becomes an answer that says so. */
export async function answerCall(
  call: CommandCall,
  commands: CommandSet,
  context: CommandContext | Promise<CommandContext>,
  log: Log,
): Promise<Answer> {
  try {
    const desk = await context;
    if (!commands.names.includes(call.command)) return unknownCommand(call.command, commands.names);
    const asked = await commands.load(call.command);
    const problem = problemWith(call, asked.spec);
    if (problem !== null) return misuse(misuseView(problem, asked.spec));
    const denial = denialOf(call, asked.spec);
    return denial === null ? await asked.run(call, desk) : misuse(misuseView(denial, null));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error('command.failed', { command: call.command, platform: call.platform, reason });
    return { kind: 'failed', message: failureView(reason), data: null };
  }
}

function unknownCommand(name: string, names: readonly string[]): Answer {
  const near = nearestTo(name, names);
  const hint: Content = near ? [' Did you mean ', command(`/${near}`), '?'] : [' ', command('/help'), ' lists them.'];
  return misuse(misuseView([`There is no command ${name}.`, hint], null));
}

function problemWith({ args }: CommandCall, { name, parameters }: CommandSpec): Content {
  const strange = Object.keys(args).find((arg) => !parameters.some((parameter) => parameter.name === arg));
  if (strange !== undefined) return [command(`/${name}`), ` takes no ${strange}.`];
  for (const parameter of parameters) {
    const problem = problemWithValue(args[parameter.name], parameter, name);
    if (problem !== null) return problem;
  }
  return null;
}

function problemWithValue(
  value: string | undefined,
  { name, description, isRequired, choices }: ParameterSpec,
  inCommand: string,
): Content {
  if (value === undefined || value.trim() === '') return isRequired ? [command(`/${inCommand}`), ` needs ${name}: ${description}.`] : null;
  if (choices === undefined || choices.includes(value)) return null;
  const near = nearestTo(value, choices);
  return `${name} cannot be "${value}": ${near ? `did you mean ${near}?` : `it is one of ${choices.join(', ')}.`}`;
}

/** The desk that a platform is opened with. `contextOf` decides what a caller may see. */
export async function openDesk(commands: CommandSet, contextOf: (call: CommandCall) => Promise<CommandContext>, log: Log): Promise<Desk> {
  const loaded = await Promise.all(commands.names.map((name) => commands.load(name)));
  const byName = new Map(loaded.map((command) => [command.spec.name, command]));
  return {
    specs: loaded.map(({ spec }) => spec),
    answer: (call) => answerCall(call, commands, contextOf(call), log),
    complete: async (call, parameter): Promise<readonly Choice[]> => {
      const complete = byName.get(call.command)?.complete;
      if (!complete) return [];
      return (await complete(call.args[parameter] ?? '', parameter, await contextOf(call))).slice(0, MOST_CHOICES);
    },
  };
}
