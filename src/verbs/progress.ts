// Work that takes a while, with a bar where there is a terminal and in silence elsewhere.
import { Listr } from 'listr2';

export type Report = (done: number, what: string) => void;

const WIDTH = 24;

/** Runs `work`; `title` and the bar are gone from the screen when it is done. */
export async function withProgress<T>(title: string, total: number, work: (report: Report) => Promise<T>): Promise<T> {
  if (!process.stdout.isTTY || total === 0) return work(() => {});
  let result: { readonly value: T } | undefined;
  const tasks = new Listr(
    {
      title,
      task: async (_context, task) => {
        result = {
          value: await work((done, what) => {
            task.title = `${title} ${bar(done / total)} ${done}/${total}`;
            task.output = what;
          }),
        };
      },
    },
    { rendererOptions: { clearOutput: true } },
  );
  await tasks.run();
  if (!result) throw new Error(`${title} ended without a result`);
  return result.value;
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
}
