// Turns the store's queries, written with Kysely, into the texts that run. `npm run queries`; a test tells when it is due.
import { writeFileSync } from 'node:fs';
import { statementsModule } from '../src/store/compile.ts';
import { sqliteDialect } from '../src/store/sqlite/dialect.ts';

writeFileSync(new URL('../src/store/sqlite/statements.ts', import.meta.url), statementsModule(sqliteDialect()));
