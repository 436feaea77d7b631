// The config folder and the digests folder -> the texts that config.ts checks.
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export type ConfigTexts = { readonly settings: ConfigText | null; readonly digests: readonly ConfigText[] };
/** `name` is what a person calls the file: `digests/morning.yaml`. */
type ConfigText = { readonly name: string; readonly text: string };

/** A file or folder that does not exist is no error: everything has a default. */
export async function readConfig(configFolder: string, digestsFolder: string): Promise<ConfigTexts> {
  const names = await readdir(digestsFolder).catch(nothingThere([] as string[]));
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  return {
    settings: await textOf(join(configFolder, 'nutgraf.yaml')).catch(nothingThere(null)),
    digests: await Promise.all(files.map((name) => textOf(join(digestsFolder, name)))),
  };
}

const textOf = async (path: string): Promise<ConfigText> => ({
  name: `${basename(dirname(path))}/${basename(path)}`,
  text: await readFile(path, 'utf8'),
});

const nothingThere =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead;
    throw error;
  };
