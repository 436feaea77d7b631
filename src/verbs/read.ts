// `nutgraf read <file|url|->`: shows one article with its key facts; stores nothing.
import type { House } from '../main.ts';
import { articleView } from '../views/article.ts';
import { EXIT } from './exit-codes.ts';
import { incomingFrom } from './incoming.ts';
import { print, printJson, say } from './print.ts';

export async function runRead(house: House, name: string, { isJson }: { readonly isJson: boolean }): Promise<number> {
  for await (const incoming of incomingFrom([name], house)) {
    if (incoming.kind === 'unreadable') return refuse(`${incoming.name}: ${incoming.reason}`, EXIT.failed);
    const outcome = await house.reader.read({ ...incoming, fetchedAt: house.clock.now() });
    if (outcome.kind === 'not-an-article') return refuse(`${incoming.name}: ${outcome.reason}`, EXIT.no);
    if (isJson) printJson({ article: outcome.article, reading: outcome.reading });
    else print(articleView(outcome, house.clock.now()));
    return EXIT.ok;
  }
  return refuse(`${name}: the folder is empty.`, EXIT.no);
}

function refuse(sentence: string, code: number): number {
  say(`nutgraf: ${sentence}`);
  return code;
}
