// Sources -> dist/src as JavaScript, with the model and other files that lie beside the sources. Run by npm before it packs: Node strips types
// in a clone, but refuses to inside node_modules.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '--project', `${root}tsconfig.build.json`], { stdio: 'inherit' });
cpSync(`${root}src`, `${root}dist/src`, { recursive: true, filter: (path) => !path.endsWith('.ts') && !path.endsWith('README.md') });
