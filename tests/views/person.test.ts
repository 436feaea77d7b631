import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/library.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { personView } from '../../src/views/person.ts';
import { dossier, entity, NOW, quotes } from '../fixtures/ferry.ts';

const textOf = (given: Partial<Dossier>) => plainText(personView({ ...dossier, ...given }, NOW));

describe('personView', () => {
  it('says the role as last reported, and by whom', () => {
    expect(textOf({})).toContain('role: coast guard spokeswoman —\u00a0Coast Courier (Northline), 23 Nov <https://courier.example/');
  });

  it('says a role once however often it was reported', () => {
    const [role] = dossier.roles;
    expect(textOf({ roles: role ? [role, { ...role, title: 'Coast Guard spokeswoman' }] : [] }).match(/role:/g)).toHaveLength(1);
  });

  it('gives each statement word for word with its occasion, under its article', () => {
    expect(textOf({ quotes: [quotes.sea] })).toContain(
      [
        'All 214 Rescued From Burning Ferry in Adriatic (23 Nov · Coast Courier (Northline) <https://courier.example/news/2026/11/23/all-214-rescued-burning-ferry>)',
        '',
        '  “The sea was calm, and that saved lives”',
        '  (coast guard spokeswoman Ivana Perković told Northline by telephone)',
      ].join('\n'),
    );
  });

  it('offers all statements where it shows some', () => {
    const many = Array.from({ length: 9 }, () => quotes.sea);
    expect(textOf({ quotes: many })).toContain('All 9 statements: /quotes Ivana Perković');
  });

  it('says that somebody said nothing', () => {
    expect(textOf({ quotes: [] })).toContain('No statement of theirs is in the store.');
  });

  it('does not miss statements of a place', () => {
    expect(textOf({ quotes: [], entity: { ...dossier.entity, kind: 'place' } })).not.toContain('statement');
  });

  it('names together who stands in the same sentence, people first', () => {
    const [link] = dossier.links;
    const person = link && { ...link, entity: entity('e_9', 'Zoran Lukin', 'coast guard spokeswoman') };
    expect(textOf({ links: link && person ? [link, person] : [] })).toContain(
      'Zoran Lukin, coast guard spokeswoman · Adria Passage (23 Nov · Harbour Gazette',
    );
  });

  it('says how many more it is linked with', () => {
    const links = dossier.links.flatMap((link) =>
      Array.from({ length: 8 }, (_, start) => ({ ...link, evidence: { ...link.evidence, start } })),
    );
    expect(textOf({ links })).toContain('and 2 more');
  });
});
