// The Reader port over worker threads: hostile input is parsed there, with a deadline and a memory limit. A thread that dies takes one request with it.
import { extname } from 'node:path';
import { isMarkedAsUntransferable, Worker } from 'node:worker_threads';
import { type Groundable, isGroundedIn, restoreEvidence } from '../domain/evidence.ts';
import { type FeedOutcome, type FeedSource, type Reader, ReaderError, type ReadOutcome, type Source } from '../ports/reader.ts';

export type PoolOptions = {
  /** Threads at most; started when there is work for them. */
  readonly threads?: number;
  /** For one request. */
  readonly deadlineMs?: number;
  /** For starting a thread and loading its model. */
  readonly startMs?: number;
  readonly heapMb?: number;
  /** What was made last lies here; larger is no faster for articles, and a thread leaves these pages to the process. */
  readonly youngMb?: number;
  /** A thread without work for this long is ended. */
  readonly idleMs?: number;
  /** The module that a thread runs. */
  readonly entry?: URL;
};

export type Request =
  | { readonly id: number; readonly kind: 'article'; readonly source: Source }
  | { readonly id: number; readonly kind: 'feed'; readonly source: FeedSource };
type Outcome = ReadOutcome | FeedOutcome;
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'outcome'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/** The thread runs the same kind of file as we do: .ts in a clone, .js in the package. */
const ENTRY = new URL(`../worker${extname(import.meta.url)}`, import.meta.url);
const DEFAULTS = { threads: 1, deadlineMs: 5_000, startMs: 15_000, heapMb: 256, youngMb: 16, idleMs: 10_000, entry: ENTRY };

type Settings = Required<PoolOptions>;
type Task = { readonly kind: 'article'; readonly source: Source } | { readonly kind: 'feed'; readonly source: FeedSource };
type Job = { readonly task: Task; readonly resolve: (outcome: Outcome) => void; readonly reject: (error: ReaderError) => void };
type Thread = { readonly worker: Worker; job: Job | null; isReady: boolean; timer: NodeJS.Timeout | undefined };

/** Threads never keep the process alive once all requests are answered. `read` takes the bytes over: the caller may not use them afterwards. */
export function createWorkerPool(options: PoolOptions = {}): Reader {
  const settings: Settings = { ...DEFAULTS, ...options };
  const threads = new Set<Thread>();
  const queue: Job[] = [];
  let isClosed = false;

  const dispatch = () => {
    for (const thread of threads) if (thread.isReady && !thread.job) give(thread, queue.shift());
    while (queue.length > unassigned(threads) && threads.size < settings.threads) threads.add(startThread());
  };

  const give = (thread: Thread, job: Job | undefined) => {
    clearTimeout(thread.timer);
    if (!job) return rest(thread);
    thread.job = job;
    thread.worker.ref();
    thread.timer = setTimeout(
      () => end(thread, new ReaderError(`took longer than ${settings.deadlineMs / 1000} s to read; it was given up.`)),
      settings.deadlineMs,
    );
    const bytes = movable(job.task.source.bytes);
    thread.worker.postMessage({ id: 0, ...job.task, source: { ...job.task.source, bytes } } as Request, [bytes.buffer]);
  };

  const rest = (thread: Thread) => {
    thread.worker.unref();
    thread.timer = setTimeout(() => end(thread, null), settings.idleMs).unref();
  };

  /** Ends a thread; its request fails, the others go to fresh threads. */
  const end = (thread: Thread, error: ReaderError | null) => {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer);
    void thread.worker.terminate();
    if (!thread.isReady && error) for (const job of queue.splice(0)) job.reject(error);
    thread.job?.reject(error ?? new ReaderError('the reading thread was ended.'));
    dispatch();
  };

  const startThread = (): Thread => {
    const worker = new Worker(settings.entry, {
      resourceLimits: { maxOldGenerationSizeMb: settings.heapMb, maxYoungGenerationSizeMb: settings.youngMb },
    });
    const timer = setTimeout(() => end(thread, new ReaderError('the reading thread did not start.')), settings.startMs);
    const thread: Thread = { worker, job: null, isReady: false, timer };
    worker.on('message', (reply: Reply) => take(thread, reply));
    worker.on('error', (error) => end(thread, new ReaderError(reasonOf(error), { cause: error })));
    worker.on('exit', () => end(thread, new ReaderError('the reading thread died.')));
    return thread;
  };

  const take = (thread: Thread, reply: Reply) => {
    const { job } = thread;
    clearTimeout(thread.timer);
    thread.isReady = true;
    thread.job = null;
    if (job && reply.kind === 'outcome') settle(job, reply.outcome);
    if (job && reply.kind === 'failed') job.reject(new ReaderError(`could not be read: ${reply.reason}`));
    give(thread, queue.shift());
  };

  const ask = (task: Task) =>
    new Promise<Outcome>((resolve, reject) => {
      if (isClosed) return reject(new ReaderError('the reader is closed.'));
      queue.push({ task, resolve, reject });
      dispatch();
    });

  return {
    // A thread answers in kind: an article's request with an article's outcome.
    read: (source) => ask({ kind: 'article', source }) as Promise<ReadOutcome>,
    readFeed: (source) => ask({ kind: 'feed', source }) as Promise<FeedOutcome>,
    async close() {
      isClosed = true;
      for (const job of queue.splice(0)) job.reject(new ReaderError('the reader was closed.'));
      await Promise.all(
        [...threads].map((thread) => {
          end(thread, new ReaderError('the reader was closed.'));
          return thread.worker.terminate();
        }),
      );
    },
  };
}

/** Threads that will take a job without being asked again: those that are still starting. */
const unassigned = (threads: ReadonlySet<Thread>) => [...threads].filter((thread) => !thread.isReady).length;

/** Bytes that own their memory: a small Buffer shares its memory with others, which must not be moved away under them. */
function movable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const isOwner = buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength && !isMarkedAsUntransferable(buffer);
  return isOwner ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'needs more memory than reading an article may take.'
    : `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

/** Evidence has crossed a thread: it is taken for evidence again only if it still slices out of the text. */
function settle(job: Job, outcome: Outcome): void {
  if (outcome.kind === 'article' && !isGrounded(outcome.reading, outcome.article)) {
    job.reject(new ReaderError('the reading does not fit the text.'));
  } else job.resolve(outcome);
}

type Stored = Parameters<typeof restoreEvidence>[0];

/** Looks at every value that is shaped like evidence, wherever the reading holds it. */
function isGrounded(value: unknown, article: Groundable): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if ('exact' in value && 'start' in value) return isGroundedIn(article, restoreEvidence(value as Stored));
  return Object.values(value).every((part) => isGrounded(part, article));
}
