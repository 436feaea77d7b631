// A folder of annotated texts -> texts with their names: cases.txt (our markup) or names.jsonl (offsets).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type AnnotatedText, parseCases } from './read-markup.ts';

const KINDS = { PER: 'person', ORG: 'organization', LOC: 'place' } as const;
const Line = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(z.object({ start: z.number(), end: z.number(), type: z.enum(['PER', 'ORG', 'LOC']) })),
});

/** All annotated texts of a folder. Throws where it has none, and on a line that is not of the form. */
export function readExamples(folder: string): AnnotatedText[] {
  const markup = join(folder, 'cases.txt');
  if (existsSync(markup)) return parseCases(readFileSync(markup, 'utf8'));
  const lines = readFileSync(join(folder, 'names.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, entities } = Line.parse(JSON.parse(line));
    return { id, text, names: entities.map(({ start, end, type }) => ({ start, end, kind: KINDS[type] })) };
  });
}
