// The embedded store keeps to the contract, in memory and in a file.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { storeContract } from '../contracts/store.ts';

storeContract('SQLite in memory', () => openSqliteStore({ file: ':memory:' }));
storeContract('SQLite in a file', () => openSqliteStore({ file: join(mkdtempSync(join(tmpdir(), 'nutgraf-store-')), 'store.db') }));
