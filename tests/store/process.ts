// What a second process does with a store: `node process.ts <open|add|hold|lease> <file> ...`. Says `ready` and what it did on standard output.
import { hostname } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../src/ports/store.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { add, written } from '../contracts/store/press.ts';

const [, , what, file = '', first = '0', count = '1'] = process.argv;

switch (what) {
  case 'add':
    await addArticles(Number(first), Number(count)).catch(reportFailure);
    break;
  case 'hold':
    holdFor(Number(first));
    break;
  case 'lease':
    await (await openSqliteStore({ file })).takeLease('press', `${hostname()}:${process.pid}`, new Date().toISOString(), 3_600_000);
    break;
}

/** Each article names the same person; its id is said as soon as it is stored. */
async function addArticles(from: number, until: number): Promise<void> {
  const store = await openSqliteStore({ file });
  process.stdout.write('ready\n');
  for (let index = from; index < until; index++) {
    const article = written({ title: `Report ${index}`, text: `Ida Holm met Per Lind. It was report ${index}.` }, [
      { name: 'Ida Holm' },
      { name: 'Per Lind' },
    ]);
    process.stdout.write(`${(await add(store, article)).articleId}\n`);
  }
  await store.close();
}

function holdFor(ms: number): void {
  const db = new DatabaseSync(file);
  db.exec('begin immediate');
  process.stdout.write('ready\n');
  setTimeout(() => db.close(), ms);
}

function reportFailure(error: unknown): void {
  process.stdout.write(error instanceof StoreError ? `${error.kind}: ${error.message}\n` : `${error}\n`);
  process.exitCode = 3;
}
