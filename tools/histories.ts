// Plays seeded histories of a channel on the real store and checks each: 0 missed, 0 doubled. A failure prints its seed.
//   node tools/histories.ts [--seeds 1000] [--from 1] [--deny-history]
import { parseArgs } from 'node:util';
import { openSqliteStore } from '../src/store/sqlite/index.ts';
import { checkHistory } from '../tests/publishing/check-history.ts';
import { playHistory } from '../tests/publishing/history.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    'deny-history': { type: 'boolean', default: false },
  },
});
const linkers = { linkEntity: () => null, chooseStory: () => null };

async function problemsOf(seed: number): Promise<readonly string[]> {
  const store = await openSqliteStore({ file: ':memory:' });
  const durable = {
    open: () => store,
    addStory: async (...news: [Parameters<typeof store.addArticle>[0], Parameters<typeof store.addArticle>[1]]) =>
      void (await store.addArticle(...news, linkers)),
    close: () => store.close(),
  };
  return checkHistory(await playHistory(seed, durable, { deniesHistory: values['deny-history'] }));
}

let failed = 0;
const first = Number(values.from);
const count = Number(values.seeds);
for (let seed = first; seed < first + count; seed++) {
  const problems = await problemsOf(seed);
  if (problems.length === 0) continue;
  failed++;
  for (const problem of problems) console.log(`seed ${seed}: ${problem}`);
}
console.log(`${count} histories from seed ${first}${values['deny-history'] ? ', history denied' : ''}: ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
