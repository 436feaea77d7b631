// The house's floors: who may import whom. Default deny: an area or a package that is not in the table fails, and there is no exemption list.
// Type imports count. Biome checks cycles and style.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SRC = join(ROOT, 'src');

type Floor = { readonly areas: readonly string[]; readonly packages: readonly string[] };

const PURE = ['text', 'message', 'domain', 'ports'];
const CORE = [...PURE, 'views', 'ingestion', 'stories', 'publishing'];

/** Area of src -> what its files may import besides their own area. '*' = everything. */
const FLOORS: Readonly<Record<string, Floor>> = {
  text: { areas: [], packages: ['any-ascii'] },
  message: { areas: [], packages: [] },
  domain: { areas: ['text', 'message'], packages: ['zod', 'node:crypto'] },
  ports: { areas: ['domain', 'message'], packages: [] },
  'ports/platform.ts': { areas: ['message'], packages: [] },
  views: { areas: ['domain', 'message', 'text'], packages: [] },
  ingestion: {
    areas: PURE,
    packages: ['linkedom', '@mozilla/readability', 'htmlparser2', 'entities', 'chardet', 'eld'],
  },
  stories: { areas: PURE, packages: [] },
  publishing: { areas: [...PURE, 'stories', 'views'], packages: [] },
  config: { areas: [...CORE, 'config.ts'], packages: ['yaml', 'zod'] },
  'config.ts': { areas: [...CORE, 'config'], packages: [] },
  commands: { areas: CORE, packages: ['zod'] },
  store: { areas: ['domain', 'ports', 'text'], packages: ['kysely', 'node:sqlite', 'node:fs', 'node:path', 'node:os', 'node:process'] },
  io: { areas: ['domain', 'ports', 'text'], packages: ['undici', 'ipaddr.js', 'tldts', 'robots-parser', 'node-cron', 'pino', 'node:*'] },
  'adapters/chat': { areas: [], packages: ['node:*'] },
  'adapters/discord': { areas: ['message', 'ports/platform.ts', 'adapters/chat'], packages: ['discord.js', 'zod', 'node:*'] },
  'adapters/slack': { areas: ['message', 'ports/platform.ts', 'adapters/chat'], packages: ['@slack/bolt', 'zod', 'node:*'] },
  'adapters/terminal': { areas: ['message', 'ports/platform.ts'], packages: ['node:*'] },
  'paths.ts': { areas: [], packages: ['node:*'] },
  'platforms.ts': { areas: ['*'], packages: [] },
  verbs: { areas: ['*'], packages: ['commander', 'listr2', 'node:*'] },
  'main.ts': { areas: ['*'], packages: ['node:*'] },
  'cli.ts': { areas: ['*'], packages: ['node:*'] },
  'worker.ts': { areas: ['*'], packages: ['node:*'] },
};

type Import = { readonly file: string; readonly specifier: string };

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const importsOf = (file: string, text = readFileSync(join(SRC, file), 'utf8')): Import[] =>
  [...text.matchAll(/^\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm)].map((match) => ({
    file,
    specifier: match[1] ?? match[2] ?? match[3] ?? '',
  }));

/** The most specific row of the table that covers a file: itself, its folder, a folder above. */
function areaOf(file: string): string | undefined {
  for (let path = file; path !== '.'; path = dirname(path)) if (path in FLOORS) return path;
  return undefined;
}

/** What is wrong with one import, or null. */
function complaint({ file, specifier }: Import): string | null {
  const area = areaOf(file);
  const floor = area === undefined ? undefined : FLOORS[area];
  if (area === undefined || !floor) return `${file} belongs to no area of the table`;
  if (!specifier.startsWith('.')) return allowsPackage(floor, specifier) ? null : `${file} (${area}) may not use the package ${specifier}`;
  const target = relative(SRC, resolve(SRC, dirname(file), specifier)).replaceAll('\\', '/');
  if (target.startsWith('..')) return `${file} imports ${specifier} from outside src`;
  const targetArea = areaOf(target);
  const isAllowed = floor.areas.includes('*') || targetArea === area || floor.areas.some((allowed) => covers(allowed, target, targetArea));
  return isAllowed ? null : `${file} (${area}) may not import ${target}`;
}

const covers = (allowed: string, target: string, targetArea: string | undefined) =>
  allowed === target || (allowed === targetArea && !allowed.includes('.')) || (targetArea !== undefined && dirname(targetArea) === allowed);

function allowsPackage({ packages }: Floor, specifier: string): boolean {
  const isBuiltin = specifier.startsWith('node:') || builtinModules.includes(specifier);
  return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`) || (name === 'node:*' && isBuiltin));
}

describe('floors', () => {
  it('hold for every import in src', () => {
    expect(sources.flatMap((file) => importsOf(file)).flatMap((found) => complaint(found) ?? [])).toEqual([]);
  });

  it('cover every file of src', () => {
    expect(sources.filter((file) => areaOf(file) === undefined)).toEqual([]);
  });

  it.each([
    ['adapters/terminal/render.ts', '../../domain/article.ts'],
    ['adapters/terminal/render.ts', '../../ports/store.ts'],
    ['ports/platform.ts', '../domain/article.ts'],
    ['text/fold.ts', '../domain/article.ts'],
    ['views/person.ts', '../ports/store.ts'],
    ['ingestion/read-source.ts', '../stories/group.ts'],
    ['ingestion/read-source.ts', 'node:fs'],
    ['commands/who.ts', '../store/sqlite/index.ts'],
    ['commands/who.ts', 'node:fs'],
    ['publishing/deliver.ts', '../adapters/terminal/index.ts'],
    ['adapters/discord/index.ts', '../../domain/article.ts'],
    ['adapters/discord/index.ts', '../slack/index.ts'],
    ['adapters/pigeon/index.ts', '../../message/message.ts'],
    ['newroom/x.ts', '../text/fold.ts'],
    ['io/http.ts', '../ingestion/read-source.ts'],
    ['domain/article.ts', 'lodash'],
  ])('deny %s importing %s', (file, specifier) => {
    expect(complaint({ file, specifier })).not.toBeNull();
  });

  it('see imports of types, re-exports and dynamic imports', () => {
    const text =
      "import type { A } from './a.ts';\nexport {\n  b,\n} from './b.ts';\nimport './c.ts';\nconst d = await import('./d.ts');\n";
    expect(importsOf('x.ts', text).map((found) => found.specifier)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts']);
  });
});

const PURE_AREAS = ['text', 'message', 'domain', 'ports', 'views', 'ingestion', 'stories', 'publishing', 'config', 'config.ts', 'commands'];
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bTemporal\.Now\b|\bperformance\.now\b|\bset(?:Timeout|Interval)\b|\bconsole\./;

describe('floors 0 to 5', () => {
  it('ask neither the clock, chance, the environment nor the console', () => {
    const pure = sources.filter((file) => PURE_AREAS.includes(file.split('/')[0] ?? ''));
    const impure = pure.filter((file) => IMPURE.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))));
    expect(impure).toEqual([]);
  });
});

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');

describe('evidence', () => {
  it('is restored only by the store and the reading thread, and made only by ground', () => {
    const allowed = /^(store\/|io\/worker-pool\.ts$|domain\/evidence\.ts$)/;
    expect(sources.filter((file) => !allowed.test(file) && /\brestoreEvidence\b/.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });

  it('is never forged by a cast', () => {
    const forged = sources.filter(
      (file) => file !== 'domain/evidence.ts' && /\bas (?:unknown as )?Evidence\b/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(forged).toEqual([]);
  });
});

describe('names of files', () => {
  it('say what is inside', () => {
    const silent = sources.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc|manager|service|handler|base|data)(?:\.ts|\/)/.test(file),
    );
    expect(silent).toEqual([]);
  });
});

describe('SQLite', () => {
  it('is known only in store/sqlite, the place that opens it and the tests', () => {
    const allowed = /^(store\/sqlite\/|main\.ts$)/;
    expect(
      sources.filter(
        (file) =>
          !allowed.test(file) && /node:sqlite|\/sqlite\/|sqlite_|fts5|pragma/i.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))),
      ),
    ).toEqual([]);
  });
});
