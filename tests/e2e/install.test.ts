// What a stranger does: the README's first command in a copy of the checkout, and the packed package in an empty project.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { freshFolder, ROOT } from './run-nutgraf.ts';

const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED|ENETUNREACH|network/;
const MINUTES = 60_000;

/** The environment of a shell without this project's own: npm puts our packages in front of the path. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NUTGRAF_|VITEST|NODE_OPTIONS|NODE_ENV)/i.test(name));
  return { ...Object.fromEntries(kept), PATH: path.join(':'), npm_config_prefer_offline: 'true' };
}

function shell(command: string, folder: string, context: TestContext) {
  const ran = spawnSync('sh', ['-c', command], { cwd: folder, env: plainEnvironment(), encoding: 'utf8', input: '' });
  if (ran.status !== 0 && UNREACHABLE.test(ran.stderr)) context.skip('packages cannot be had here: the registry is out of reach');
  return ran;
}

function copyCheckout(): string {
  const folder = freshFolder();
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of files.split('\n').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  return folder;
}

/** The first fenced block of the README. */
function firstCommand(): string {
  const [, command = ''] = /```(?:sh|console)?\n([^`]+?)\n```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  return command;
}

describe("the README's first command", () => {
  it('installs and shows the digest in a fresh copy', { timeout: 5 * MINUTES }, (context) => {
    const { status, stdout, stderr } = shell(firstCommand(), copyCheckout(), context);
    const missing = ['Morning brief', 'Perković', 'not known'].filter((text) => !stdout.includes(text));
    expect({ status, missing, stderr }).toEqual({ status: 0, missing: [], stderr: '' });
  });
});

describe('the packed package', () => {
  it('runs as JavaScript where it is installed', { timeout: 5 * MINUTES }, (context) => {
    const checkout = copyCheckout();
    const project = freshFolder();
    writeFileSync(join(project, 'package.json'), '{"private": true}');
    const packed = shell('npm install --ignore-scripts && npm pack --silent', checkout, context);
    const archive = join(checkout, packed.stdout.trim().split('\n').at(-1) ?? '');
    shell(`npm install ${archive}`, project, context);
    const help = shell('npx nutgraf --help', project, context);
    const start = shell('npx nutgraf start', project, context);
    const who = shell('npx nutgraf who Perković', project, context);
    expect([help.status, help.stdout.includes('Usage:'), start.status, who.status, who.stdout.includes('coast guard')]).toEqual([
      0,
      true,
      0,
      0,
      true,
    ]);
  });

  it('holds neither sources nor tests nor training texts', { timeout: MINUTES }, () => {
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' });
    const [{ files }] = JSON.parse(listed) as [{ files: readonly { readonly path: string }[] }];
    const strange = files.map(({ path }) => path).filter((path) => /^(src|tests|training|tools|docs)\//.test(path) || path.endsWith('.ts'));
    expect(strange).toEqual([]);
  });
});
