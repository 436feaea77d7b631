import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/domain/entity.ts';
import { mendNames } from '../../training/mend-names.ts';

const mended = (text: string, name: string, kind: EntityKind) => {
  const start = text.indexOf(name);
  const { names } = mendNames({ id: 'x', text, names: [{ start, end: start + name.length, kind }] }, (word) => word === 'Thais');
  return names.map((found) => `${found.kind} ${text.slice(found.start, found.end)}`);
};

describe('mendNames', () => {
  it.each([
    ['He met U.S. President Ann Lee.', 'U.S. President Ann Lee', 'person', ['person Ann Lee']],
    ['He met Mrs. Lee.', 'Mrs. Lee', 'person', ['person Lee']],
    ['He met Ann Lee.', 'Ann Lee', 'person', ['person Ann Lee']],
    ['It is in the Alps.', 'the Alps', 'place', ['place Alps']],
    ['It is in The Hague.', 'The Hague', 'place', ['place The Hague']],
    ['Many Thais came.', 'Thais', 'person', []],
    ['The United Nations met.', 'Nations', 'organization', ['organization United Nations']],
    ['The United States Navy came.', 'States Navy', 'organization', ['organization United States Navy']],
  ] as const)('%s', (text, name, kind, names) => {
    expect(mended(text, name, kind)).toEqual(names);
  });
});
