// Who may: the one place that decides it, for every command on every platform. A platform only says what it knows of the person.
import { type Content, command } from '../message/build.ts';
import type { CommandCall, CommandSpec } from '../ports/platform.ts';

/** Why the caller may not do this, or null. Whoever sits at the terminal runs Nutgraf and may do everything. */
export function denialOf(call: Pick<CommandCall, 'platform' | 'args' | 'mayManage'>, spec: CommandSpec): Content {
  const managed = managedUse(call.args, spec);
  if (managed === null || call.platform === 'terminal' || call.mayManage === true) return null;
  return call.mayManage === undefined
    ? ['Typed words do not tell whether you may manage this channel: use the command ', command(managed), ' itself.']
    : ['Only those who may manage this channel may use ', command(managed), '. Ask one of them, or whoever runs Nutgraf.'];
}

/** What of the call is for managers only, as it is typed; null where nothing is. */
function managedUse(args: CommandCall['args'], { name, parameters, isForManagers }: CommandSpec): string | null {
  if (isForManagers === true) return `/${name}`;
  const value = parameters.flatMap(({ name: parameter, forManagers = [] }) => {
    const given = args[parameter];
    return given !== undefined && forManagers.includes(given) ? [given] : [];
  })[0];
  return value === undefined ? null : `/${name} ${value}`;
}
