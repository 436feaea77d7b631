import { describe, expect, it } from 'vitest';
import type { EntityKey } from '../../../src/domain/reading.ts';
import { castOfMarked } from './marked-text.ts';

const marked = castOfMarked('[P Ana Lind] met [P Eva Roth] in [L Riga]. [P Lind] left.');

describe('castOf', () => {
  it.each([
    ['Lind left', 'Ana Lind'],
    ['Lind met', 'Ana Lind'],
    ['met Eva Roth in Riga', 'Eva Roth'],
    ['in Riga', 'Riga'],
  ])('finds who is named in "%s", the first where there are several', (words, name) => {
    const start = marked.text.indexOf(words);
    expect(marked.cast.entityAt({ start, end: start + words.length })?.name).toBe(name);
  });

  it.each([' met ', ' left.', ' in '])('finds nobody in "%s"', (words) => {
    const start = marked.text.indexOf(words);
    expect(marked.cast.entityAt({ start, end: start + words.length })).toBeNull();
  });

  it('finds an entity by its key', () => {
    expect(marked.cast.entities.map((entity) => marked.cast.entity(entity.key))).toEqual(marked.cast.entities);
  });

  it('throws on a key of another reading', () => {
    expect(() => marked.cast.entity('e99' as EntityKey)).toThrow('no entity e99');
  });
});
