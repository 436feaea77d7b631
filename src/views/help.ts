// Commands -> how to use them: a list of all, or one with its parameters.
import { bulleted, type Content, command, field, fields, heading, message, paragraph, smallPrint, strong } from '../message/build.ts';
import type { CommandSpec } from '../message/command.ts';
import type { Message } from '../message/message.ts';

/** Several commands as a list; a single one in full. */
export function helpView(specs: readonly CommandSpec[]): Message {
  const [only, ...others] = specs;
  if (only && others.length === 0) return commandHelp(only);
  return message(
    'What you can ask',
    heading(1, 'What you can ask'),
    fields(...specs.map((spec) => field(spec.name, spec.description))),
    smallPrint('One of them is typed like ', command('/who Eismont'), '; ', command('/help who'), ' tells more of it.'),
  );
}

function commandHelp(spec: CommandSpec): Message {
  return message(
    spec.name,
    heading(1, command(usage(spec))),
    paragraph(`${spec.description}.`),
    fields(...spec.parameters.map(({ name, description, choices }) => field(name, description, choices && ` (${choices.join(', ')})`))),
    heading(2, 'For example'),
    bulleted(spec.examples.map((example): Content => strong(command(example)))),
  );
}

/** "/quotes name [about …]": what stands in brackets may be left out. */
export function usage({ name, parameters }: CommandSpec): string {
  const shapes = parameters.map((parameter) => {
    const shape = parameter.introducedBy === undefined ? parameter.name : `${parameter.introducedBy} …`;
    return parameter.isRequired ? shape : `[${shape}]`;
  });
  return [`/${name}`, ...shapes].join(' ');
}
