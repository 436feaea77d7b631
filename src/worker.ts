// Entry of the reading thread: loads the name model once, then answers one request after the other. Decides nothing.
import { existsSync, readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { readFeed } from './ingestion/feeds/read-feed.ts';
import { readSource } from './ingestion/read-source.ts';
import { loadNameModel } from './ingestion/reading/tag-names.ts';
import type { Reply, Request } from './io/worker-pool.ts';

const modelFile = new URL('./ingestion/reading/names.model', import.meta.url);
const model = loadNameModel(existsSync(modelFile) ? readFileSync(modelFile) : new Uint8Array());
const reply = (message: Reply) => parentPort?.postMessage(message);

parentPort?.on('message', async (request: Request) => {
  try {
    const outcome = request.kind === 'feed' ? await readFeed(request.source) : await readSource(request.source, model);
    reply({ kind: 'outcome', id: request.id, outcome });
  } catch (error) {
    reply({ kind: 'failed', id: request.id, reason: error instanceof Error ? error.message : String(error) });
  }
});

reply({ kind: 'ready' });
