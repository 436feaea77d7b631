// A folder of modules in which a file is a thing (a command): lists them by name and imports the one that is asked for.
import { readdirSync } from 'node:fs';

export type ModuleFolder = {
  /** File names without their ending, sorted; files that begin with _ are the folder's own. */
  readonly names: readonly string[];
  /** The module's default export. */
  load(name: string): Promise<unknown>;
};

/** Works on sources (.ts) and on what they are compiled to (.js). */
export function openModuleFolder(folder: URL): ModuleFolder {
  const files = readdirSync(folder).filter((file) => /^[^_].*\.[jt]s$/.test(file) && !file.endsWith('.d.ts'));
  const byName = new Map(files.sort().map((file) => [file.replace(/\.[jt]s$/, ''), file]));
  return {
    names: [...byName.keys()],
    load: async (name) => {
      const file = byName.get(name);
      if (file === undefined) throw new Error(`no module ${name} in ${folder.pathname}`);
      return (await import(new URL(file, folder).href)).default;
    },
  };
}
