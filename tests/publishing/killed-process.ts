// Run by kill.test.ts in a process of its own: opens the store, posts what is due into a file, and dies by SIGKILL before or after it did.
//   node killed-process.ts <store> <file that shows> <minutes by which the clock is ahead> <at which point it dies, 0 for never>
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '../../src/ports/platform.ts';
import { createNewsroom } from '../../src/publishing/desk.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { createChat } from '../fakes/chat.ts';
import { plan } from './history.ts';

const [file = '', shownFile = '', ahead = '0', diesAt = '0'] = process.argv.slice(2);
const now = () => new Date(Date.parse('2025-03-28T10:00:00Z') + Number(ahead) * 60_000).toISOString();
const shown = () => (existsSync(shownFile) ? readFileSync(shownFile, 'utf8').split('\n') : []);

let passed = 0;
async function pass(): Promise<void> {
  if (++passed !== Number(diesAt)) return;
  process.kill(process.pid, 'SIGKILL');
  await sleep(1000);
}

const platform: Platform = {
  ...createChat({ now, name: 'terminal', partCount: 3 }),
  async post(_destination, _payload, { mark }) {
    await pass();
    appendFileSync(shownFile, `${mark}\n`);
    await pass();
    return { kind: 'delivered', messageId: mark };
  },
  find: async (_destination, mark) => (shown().includes(mark) ? { kind: 'found', messageId: mark } : { kind: 'absent', isFinal: true }),
};

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const store = await openSqliteStore({ file });
const owner = `host:${process.pid}`;
const desk = createNewsroom({
  store,
  platforms: [platform],
  plans: [{ ...plan, destinations: ['terminal'] }],
  clock: { now },
  log: quiet,
  owner,
});
await desk.postFirst();
await desk.close();
await store.close();
