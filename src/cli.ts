// The shell's door: `nutgraf start | read | ingest | doctor` and every slash command by its name. Exit codes: 0 ok, 1 the answer is no,
// 2 wrong use, 3 the world failed.
import { type House, openHouse } from './main.ts';
import { parseCall } from './message/parse-call.ts';
import { EXIT } from './verbs/exit-codes.ts';

/** Runs one command line; returns the exit code. Never throws. */
export async function runCli(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', endWhenNobodyReads);
  const house = openHouse(process.env);
  try {
    return isPlainQuestion(argv, house) ? await answer(argv, house) : await runProgram(argv, house);
  } catch (error) {
    process.stderr.write(`nutgraf: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof Error && error.name === 'ConfigError' ? EXIT.misuse : EXIT.failed;
  } finally {
    await house.close();
  }
}

/** `nutgraf start | head`: whoever read us has read enough. */
function endWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
}

/** A slash command with words and at most --json: what people ask most. It is answered without the libraries that describe a command line. */
const isPlainQuestion = ([first = '', ...others]: readonly string[], { commands }: House): boolean =>
  commands.names.includes(first) && !isOfFiles(first, others) && others.every((word) => word === '--json' || !word.startsWith('-'));

/** `nutgraf feeds import list.opml`: known to the shell alone. */
const isOfFiles = (name: string, [verb = '']: readonly string[]): boolean => name === 'feeds' && /^(?:import|export)$/.test(verb);

async function answer([name = '', ...others]: readonly string[], house: House): Promise<number> {
  const { spec } = await house.commands.load(name);
  const typed = parseCall([name, ...others.filter((word) => word !== '--json')].join(' '), [spec]);
  const { runSlash } = await import('./verbs/slash.ts');
  return runSlash(house, name, { isJson: others.includes('--json'), args: typed.kind === 'call' ? typed.args : {} });
}

async function runProgram(argv: readonly string[], house: House): Promise<number> {
  const { runDescribed } = await import('./verbs/program.ts');
  return runDescribed(argv, house);
}
