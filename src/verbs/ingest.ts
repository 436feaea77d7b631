// `nutgraf ingest <path|url>...`: stores articles, and says of each what became of it.
import { type IngestedItem, ingest } from '../ingestion/ingest.ts';
import type { House } from '../main.ts';
import { EXIT } from './exit-codes.ts';
import { incomingFrom } from './incoming.ts';
import { printJson, say } from './print.ts';

export async function runIngest(house: House, paths: readonly string[], { isJson }: { readonly isJson: boolean }): Promise<number> {
  const desk = await house.ingestDesk();
  const items = await ingest(incomingFrom(paths, house), desk, { onItem: (item) => isJson || say(lineOf(item), process.stdout) });
  if (isJson) printJson(items);
  if (items.length === 0) say(`Nothing found below ${paths.join(' ')}.`);
  return items.length > 0 && items.every(({ kind }) => kind === 'taken') ? EXIT.ok : EXIT.failed;
}

function lineOf(item: IngestedItem): string {
  switch (item.kind) {
    case 'taken':
      return `${LABELS[item.added.kind]}  ${item.title}`;
    case 'skipped':
      return `known    ${item.name}`;
    case 'refused':
    case 'failed':
      return `${item.kind.padEnd(7)}  ${item.name}: ${item.reason}`;
  }
}

const LABELS = { added: 'stored ', known: 'known  ', 'new-version': 'updated' } as const;
