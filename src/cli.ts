// The shell's door: `nutgraf start | read | ingest | doctor` and every slash command by its name. Exit codes: 0 ok, 1 the answer is no,
// 2 wrong use, 3 the world failed.

import { CommanderError, Option, Command as Verb } from 'commander';
import { type House, openHouse } from './main.ts';
import type { CommandSpec, ParameterSpec } from './ports/platform.ts';
import { EXIT } from './verbs/exit-codes.ts';

type Run = (code: Promise<number>) => Promise<void>;
type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** Runs one command line; returns the exit code. Never throws. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const house = openHouse(process.env);
  let exitCode: number = EXIT.ok;
  const run: Run = async (code) => {
    exitCode = await code;
  };
  try {
    const program = await describeProgram(house, argv[0], run);
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse;
    process.stderr.write(`nutgraf: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof Error && error.name === 'ConfigError' ? EXIT.misuse : EXIT.failed;
  } finally {
    await house.close();
  }
}

/** A known slash command is described alone: loading the others would only slow it down. */
async function describeProgram(house: House, first: string | undefined, run: Run): Promise<Verb> {
  const program = new Verb('nutgraf')
    .exitOverride()
    .description("A news desk in your team's chat.")
    .version(house.version, '-V, --version');
  program.showHelpAfterError('(nutgraf --help shows all commands)').helpCommand(false).showSuggestionAfterError();
  const isSlash = first !== undefined && house.commands.names.includes(first);
  const names = isSlash ? [first] : house.commands.names;
  if (!isSlash) addVerbs(program, house, run);
  for (const name of names) addSlash(program, (await house.commands.load(name)).spec, house, run);
  return program;
}

function addVerbs(program: Verb, house: House, run: Run): void {
  program
    .command('start')
    .description('Read the inbox, post what is due, and serve the prompt')
    .action(() => run(import('./verbs/start.ts').then(({ runStart }) => runStart(house))));
  program
    .command('read <file-or-address>')
    .description('Show one article with its key facts; - reads standard input')
    .option('--json', 'all of it, with character offsets')
    .action((name: string, { json = false }) =>
      run(import('./verbs/read.ts').then(({ runRead }) => runRead(house, name, { isJson: json }))),
    );
  program
    .command('ingest <paths-or-addresses...>')
    .description('Store articles: files, folders, addresses, or pasted text on -')
    .option('--json', 'what became of each')
    .action((paths: string[], { json = false }) =>
      run(import('./verbs/ingest.ts').then(({ runIngest }) => runIngest(house, paths, { isJson: json }))),
    );
  program
    .command('doctor')
    .description('Check runtime, config, store and feeds')
    .action(() => run(import('./verbs/doctor.ts').then(({ runDoctor }) => runDoctor(house))));
}

/** `nutgraf quotes Eismont --about pardon`, `nutgraf feeds --why`: words as they would be typed in a channel, and a flag for each option. */
function addSlash(program: Verb, spec: CommandSpec, house: House, run: Run): void {
  const verb = program.command(spec.name).description(spec.description).option('--json', 'the answer as data');
  if (spec.parameters.length > 0) verb.argument(needsWords(spec) ? '<words...>' : '[words...]', spec.parameters[0]?.description);
  for (const option of spec.parameters.flatMap(optionsFor)) verb.addOption(option);
  verb.addHelpText('after', `\nIn a channel or at the prompt: ${spec.examples.join('   ')}`);
  verb.action((...given: unknown[]) => {
    const words = Array.isArray(given[0]) ? given[0].join(' ') : '';
    const args = { ...parseArguments(words, spec.parameters), ...argsFromFlags(verb.opts(), spec.parameters) };
    return run(import('./verbs/slash.ts').then(({ runSlash }) => runSlash(house, spec.name, { isJson: verb.opts().json === true, args })));
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
