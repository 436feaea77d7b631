// /help: all commands, or one of them with its examples.
import { command } from '../message/build.ts';
import { nearestTo } from '../text/nearest.ts';
import { helpView } from '../views/help.ts';
import { misuseView } from '../views/misuse.ts';
import { defineCommand, found, misuse } from './_command.ts';

const spec = {
  name: 'help',
  description: 'All commands, or one of them with examples',
  parameters: [{ name: 'command', description: 'name of a command', isRequired: false, isCompleted: true }],
  examples: ['/help', '/help who'],
};

export default defineCommand({
  spec,
  async run({ args }, desk) {
    const name = args.command?.replace(/^\//, '');
    const specs = await desk.specs();
    if (name === undefined) return found(helpView(specs), specs);
    const one = specs.filter((candidate) => candidate.name === name);
    if (one.length > 0) return found(helpView(one), one);
    const near = nearestTo(
      name,
      specs.map((candidate) => candidate.name),
    );
    return misuse(misuseView([`There is no command ${name}.`, near && [' Did you mean ', command(`/${near}`), '?']], spec));
  },
  complete: async (typed, _parameter, desk) => {
    const specs = await desk.specs();
    return specs
      .filter(({ name }) => name.startsWith(typed))
      .map(({ name, description }) => ({ label: `${name}: ${description}`, value: name }));
  },
});
