import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/domain/entity.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import { linkEntity } from '../../../src/ingestion/reading/link-entity.ts';
import type { KnownEntity } from '../../../src/ports/store.ts';
import { articleOf, castOfMarked } from './marked-text.ts';

/** The first entity of a marked text, as the store would know it. */
function known(id: string, marked: string, mentionCount = 3): KnownEntity {
  const [first, ...others] = castOfMarked(marked).cast.entities;
  if (!first) throw new Error(`nobody is marked in: ${marked}`);
  const roles = first.roles.map((role) => ({ ...role, reportedAt: '2025-11-22T00:00:00.000Z' }));
  const entity = { id: id as EntityId, kind: first.kind, name: first.name, aliases: first.aliases, roles };
  return { entity, mentionCount, company: new Set(others.map((other) => other.name)) };
}

/** Whom the first entity of the text is linked with. */
function link(marked: string, candidates: readonly KnownEntity[]): string | null {
  const { cast, text } = castOfMarked(marked);
  const [entity] = cast.entities;
  if (!entity) throw new Error(`nobody is marked in: ${marked}`);
  const reading: Reading = { articleId: articleOf(text).id, entities: cast.entities, quotes: [], facts: [], dates: [], summary: [] };
  return linkEntity(entity, reading, candidates);
}

describe('linkEntity', () => {
  it.each([
    ['the same full name', '[P Ana Lind] came.', '[P Ana Lind] left.'],
    ['the other order', '[P Lind Ana] came.', '[P Ana Lind] left.'],
    ['a middle initial', '[P Ana B. Lind] came.', '[P Ana Lind] left.'],
    ['missing accents', '[P Ana Žák] came.', '[P Ana Zak] left.'],
    ['another script, in the same company', '[P Наталья Эйсмонт] met [P Lev Orlov].', '[P Natalia Eismont] met [P Lev Orlov].'],
    ['another transliteration, in the same company', '[P Natallia Ejsmont] met [P Lev Orlov].', '[P Natalia Eismont] met [P Lev Orlov].'],
    ['another transliteration, in the same role', 'Spokeswoman [P Natalya Eysmont] left.', 'Spokeswoman [P Natalia Eismont] left.'],
    ['a letter off, in the same company', '[P Aleksandr Lukashenka] met [P Lev Orlov].', '[P Alexander Lukashenko] met [P Lev Orlov].'],
    ['an initial, in the same company', '[P N. Eismont] met [P Lev Orlov].', '[P Natalia Eismont] met [P Lev Orlov].'],
    ['a bare surname, in the same company', '[P Eismont] met [P Lev Orlov].', '[P Natalia Eismont] met [P Lev Orlov].'],
    [
      'a bare surname, in the same role',
      'The presidential spokeswoman [P Eismont] left.',
      'Presidential spokeswoman [P Natalia Eismont] left.',
    ],
    ['an organisation with and without Inc', '[O Acme Inc] grew.', '[O Acme] grew.'],
    ['a known acronym', '[O World Food Programme] ([O WFP]) paid in [L Rome].', '[O WFP] paid in [L Rome].'],
    ['a generic name in the same country', '[O Foreign Ministry] of [L Nordia].', '[O Foreign Ministry] in [L Nordia].'],
    ['a place under two names', '[L U.S.] paid.', '[L United States] paid.'],
  ])('links %s', (_what, marked, candidate) => {
    expect(link(marked, [known('k', candidate)])).toBe('k');
  });

  it.each([
    ['another given name', '[P Eva Lind] met [P Lev Orlov].', '[P Ana Lind] met [P Lev Orlov].'],
    ['another initial', '[P E. Lind] met [P Lev Orlov].', '[P Ana Lind] met [P Lev Orlov].'],
    ['a namesake with another role in other company', 'Teacher [P Ana Lind] left.', 'Finance minister [P Ana Lind] met [P Lev Orlov].'],
    ['a bare surname without support', '[P Lind] left.', '[P Ana Lind] met [P Lev Orlov].'],
    ['a letter off without support', '[P Ana Linder] left.', '[P Ana Lindor] met [P Lev Orlov].'],
    ['a person and a place', '[P Lind] left.', '[L Lind] is here.'],
    ['a generic name of another country', '[O Foreign Ministry] of [L Nordia].', '[O Foreign Ministry] of [L Sudia].'],
    ['an acronym without support', '[O World Food Programme] ([O WFP]) paid.', '[O WFP] paid in [L Rome].'],
    [
      'two organisations with one acronym',
      '[O Peruvian National Police] ([O PNP]) came.',
      '[O Philippine National Police] ([O PNP]) came.',
    ],
    [
      'a spokeswoman and a namesake who is somebody’s son',
      'Her son [P Xy Lind] met [P Lev Orlov].',
      'Spokeswoman [P Xy Lind] met [P Lev Orlov].',
    ],
  ])('keeps apart %s', (_what, marked, candidate) => {
    expect(link(marked, [known('k', candidate)])).toBeNull();
  });

  it('takes the namesake whose company fits', () => {
    const candidates = [known('a', 'Baker [P Ana Lind] met [P Eva Roth].'), known('b', 'Judge [P Ana Lind] met [P Lev Orlov].')];
    expect(link('[P Ana Lind] met [P Lev Orlov].', candidates)).toBe('b');
  });

  it('takes none of two namesakes without evidence', () => {
    const candidates = [known('a', 'Baker [P Ana Lind] met [P Eva Roth].'), known('b', 'Judge [P Ana Lind] met [P Lev Orlov].')];
    expect(link('[P Ana Lind] left.', candidates)).toBeNull();
  });

  it('gives a bare surname to nobody where the article itself leaves open whose it is', () => {
    const candidates = [known('a', '[P Ana Lind] met [P Lev Orlov].')];
    expect(link('[P Lind] met [P Lev Orlov], [P Ana Lind] and [P Iva Lind].', candidates)).toBeNull();
  });

  it('gives a bare surname to nobody where two bear it', () => {
    const candidates = [known('a', '[P Ana Lind] met [P Lev Orlov].'), known('b', '[P Iva Lind] met [P Lev Orlov].')];
    expect(link('[P Lind] met [P Lev Orlov].', candidates)).toBeNull();
  });
});
