// The command line as commander describes it: verbs, flags, --help and what it says of mistakes.
import { Command, CommanderError, Option } from 'commander';
import type { House } from '../main.ts';
import type { CommandSpec, ParameterSpec } from '../message/command.ts';
import { parseCall } from '../message/parse-call.ts';
import { EXIT } from './exit-codes.ts';

type Run = (code: Promise<number>) => Promise<void>;
type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** Runs the verb or the command that the line names; returns the exit code. */
export async function runDescribed(argv: readonly string[], house: House): Promise<number> {
  let exitCode: number = argv.length === 0 ? EXIT.misuse : EXIT.ok;
  const run: Run = async (code) => {
    exitCode = await code;
  };
  try {
    const program = await describe(house, run);
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse;
    throw error;
  }
}

async function describe(house: House, run: Run): Promise<Command> {
  const program = new Command('nutgraf')
    .description("A news desk in your team's chat. What an article states is shown with its source; nothing else is.")
    .version(house.version, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(nutgraf --help shows all commands)')
    .helpCommand(false);
  addVerbs(program, house, run);
  for (const name of house.commands.names) addSlash(program, (await house.commands.load(name)).spec, house, run);
  addLists(program, house, run);
  return program;
}

function addVerbs(program: Command, house: House, run: Run): void {
  program
    .command('start')
    .description('Read the inbox, post what is due, and serve the prompt')
    .action(() => run(import('./start.ts').then(({ runStart }) => runStart(house))));
  program
    .command('read <file-or-address>')
    .description('Show one article with its key facts; - reads standard input')
    .option('--json', 'all of it, with character offsets')
    .action((name: string, { json = false }) => run(import('./read.ts').then(({ runRead }) => runRead(house, name, { isJson: json }))));
  program
    .command('ingest <paths-or-addresses...>')
    .description('Store articles: files, folders, addresses, or pasted text on -')
    .option('--json', 'what became of each')
    .action((paths: string[], { json = false }) =>
      run(import('./ingest.ts').then(({ runIngest }) => runIngest(house, paths, { isJson: json }))),
    );
  program
    .command('setup <platform>')
    .description('Print what brings Nutgraf into a workspace: slack or discord')
    .action((platform: string) => run(import('./setup.ts').then(({ runSetup }) => runSetup(house, platform))));
  program
    .command('doctor')
    .description('Check runtime, config, store and feeds')
    .action(() => run(import('./doctor.ts').then(({ runDoctor }) => runDoctor(house))));
}

/** Files are for the shell alone: no chat reads or writes them. */
function addLists(program: Command, house: House, run: Run): void {
  const feeds = program.commands.find((verb) => verb.name() === 'feeds');
  feeds
    ?.command('import <file>')
    .description('Follow the feeds of an OPML file')
    .action((file: string) => run(import('./opml.ts').then(({ runImport }) => runImport(house, file))));
  feeds
    ?.command('export')
    .description('Print the feeds as OPML')
    .action(() => run(import('./opml.ts').then(({ runExport }) => runExport(house))));
}

/** `nutgraf quotes Eismont --about pardon`, `nutgraf feeds --why`: words as they would be typed in a channel, and a flag for each option. */
function addSlash(program: Command, spec: CommandSpec, house: House, run: Run): void {
  const verb = program.command(spec.name).description(spec.description).option('--json', 'the answer as data');
  if (spec.parameters.length > 0) verb.argument(needsWords(spec) ? '<words...>' : '[words...]', spec.parameters[0]?.description);
  for (const option of spec.parameters.flatMap(optionsFor)) verb.addOption(option);
  verb.addHelpText('after', `\nIn a channel or at the prompt: ${spec.examples.join('   ')}`);
  verb.action((...given: unknown[]) => {
    const words = Array.isArray(given[0]) ? given[0].join(' ') : '';
    const typed = parseCall(`${spec.name} ${words}`, [spec]);
    const args = { ...(typed.kind === 'call' && typed.args), ...argsFromFlags(verb.opts(), spec.parameters) };
    return run(import('./slash.ts').then(({ runSlash }) => runSlash(house, spec.name, { isJson: verb.opts().json === true, args })));
  });
}

const needsWords = ({ parameters }: CommandSpec): boolean => parameters.some(({ isRequired }) => isRequired);

/** An optional parameter with fixed choices is a flag for each of them; one that a word introduces takes a text. */
function optionsFor({ name, description, choices, introducedBy }: ParameterSpec): readonly Option[] {
  if (choices) return choices.map((choice) => new Option(`--${choice}`, description));
  return introducedBy === undefined ? [] : [new Option(`--${name} <text>`, description)];
}

function argsFromFlags(flags: Flags, parameters: readonly ParameterSpec[]): Record<string, string> {
  const args: Record<string, string> = {};
  for (const { name, choices, introducedBy } of parameters) {
    const value = choices ? choices.findLast((choice) => flags[choice] === true) : introducedBy && flags[name];
    if (typeof value === 'string' && value !== '') args[name] = value;
  }
  return args;
}
