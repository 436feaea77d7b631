// The texts that run are those that the queries compile to.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statementsModule } from '../../src/store/compile.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { VERSION } from '../../src/store/sqlite/connect.ts';
import { sqliteDialect } from '../../src/store/sqlite/dialect.ts';

describe('statements.ts', () => {
  it('is up to date: if not, run `npm run queries`', () => {
    const file = readFileSync(new URL('../../src/store/sqlite/statements.ts', import.meta.url), 'utf8');
    expect(file).toBe(statementsModule(sqliteDialect()));
  });
});

describe('VERSION', () => {
  it('is the number of migrations', () => {
    expect(VERSION).toBe(migrations.length);
  });
});
