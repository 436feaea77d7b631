// A seeded sample of `npm run fuzz`: damaged feeds and pages are read or refused in a sentence, and nothing throws.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reader } from '../commands/desk.ts';
import { inputs } from './mutations.ts';

it('600 damaged feeds and pages are read or refused', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(inputs, async ({ kind, bytes, contentType }) => {
      const url = 'https://gazette.example/x';
      const outcome =
        kind === 'feed'
          ? await reader.readFeed({ bytes, contentType, url })
          : await reader.read({ bytes, contentType, url, name: 'x', fetchedAt: '2026-05-13T09:00:00.000Z' });
      kinds.add(outcome.kind);
      if ('reason' in outcome) expect(outcome.reason).toMatch(/\S[.>]$/);
    }),
    { numRuns: 600, seed: 20260513, endOnFailure: true },
  );
  expect([...kinds].sort()).toEqual(['article', 'feed', 'not-a-feed', 'not-an-article']);
}, 120_000);
