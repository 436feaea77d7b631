// Where things lie: relative to the project's root, never to the working directory.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Paths = {
  /** The program's own folder: sources or what they were compiled to, with the shipped config beside. */
  readonly program: string;
  /** What relative paths in the config start from: the project's root, or the program's folder while its shipped config is used. */
  readonly base: string;
  readonly config: string;
  readonly digests: string;
  readonly data: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** `module` is the address of a file in src/ (or dist/src/). */
export function findPaths(environment: Environment, module: string): Paths {
  const program = programFolder(fileURLToPath(new URL('.', module)));
  const root = projectRoot(program);
  const own = (name: string) => (existsSync(join(root, name)) ? join(root, name) : join(program, name));
  const config = from(root, environment.NUTGRAF_CONFIG) ?? own('config');
  return {
    program,
    base: config === join(program, 'config') ? program : root,
    config,
    digests: digestsFolder(root, environment.NUTGRAF_CONFIG) ?? own('digests'),
    data: from(root, environment.NUTGRAF_DATA) ?? join(root, 'data'),
  };
}

const programFolder = (source: string): string => {
  const folder = resolve(source, '..');
  return folder.endsWith(`${sep}dist`) ? resolve(folder, '..') : folder;
};

/** In a clone the clone; installed as a package the project that holds node_modules, or the home folder when installed for all. */
function projectRoot(program: string): string {
  const at = program.lastIndexOf(`${sep}node_modules${sep}`);
  if (at < 0) return program;
  const holder = program.slice(0, at);
  return existsSync(join(holder, 'package.json')) ? holder : join(homedir(), '.nutgraf');
}

const from = (root: string, path: string | undefined): string | undefined => {
  if (path === undefined || path === '') return undefined;
  return isAbsolute(path) ? path : join(root, path);
};

/** A config folder of one's own brings its digests along, where it has any. */
function digestsFolder(root: string, config: string | undefined): string | undefined {
  const folder = from(root, config);
  const beside = folder && [join(folder, 'digests'), resolve(folder, '..', 'digests')].find((path) => existsSync(path));
  return beside || undefined;
}
