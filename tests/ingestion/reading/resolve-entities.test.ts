import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../src/ingestion/reading/resolve-entities.ts';
import { castOfMarked, entityNamed, namesOf, parseMarked } from './marked-text.ts';

describe('resolveEntities', () => {
  it.each([
    ['a bare surname', '[P Marta Kowal] spoke. [P Kowal] left.', ['Marta Kowal']],
    ['a surname after a first name that ends like a trade', '[P Alexander Orlov] spoke. [P Orlov] left.', ['Alexander Orlov']],
    ['a first name', '[P Marta Kowal] spoke. "Free [P Marta]!" they sang.', ['Marta Kowal']],
    ['a compound surname', '[P Inés Robles de la Torre] spoke. [P Robles] left. [P De la Torre] came.', ['Inés Robles de la Torre']],
    ['a middle initial', '[P Thomas R. Whitcombe] came. [P Thomas Whitcombe] left.', ['Thomas R. Whitcombe']],
    ['initials for the full name', '[P Samuel Bett] came. [P S. Bett] left.', ['Samuel Bett']],
    ['the other order', '[P Szabó Réka] came. [P Réka Szabó] left.', ['Szabó Réka']],
    ['a spelling without accents', '[P Miloš Žák] came. [P Milos Zak] left.', ['Miloš Žák']],
    ['an acronym in brackets', 'The [O World Food Programme] ([O WFP]) said. [O WFP] left.', ['World Food Programme']],
    ['an acronym of another language', 'The [O Police nationale haïtienne] ([O PNH]) said. [O PNH] left.', ['Police nationale haïtienne']],
    ['an acronym without brackets', '[O Union of Rock Drillers] met. [O URD] left.', ['Union of Rock Drillers']],
    ['the head of a long name', 'The [O European Commission] met. The [O Commission] left.', ['European Commission']],
    ['the first word of a firm', '[O Delmar Air Lines] grew. [O Delmar] left.', ['Delmar Air Lines']],
    ['a legal form', '[O Acme Holdings plc] grew. [O Acme] left.', ['Acme Holdings plc']],
    ['three names of the United States', 'The [L U.S.] and the [L United States] and the [L US].', ['United States']],
    ['the long name of a country', '[L Belarus] spoke. The [L Republic of Belarus] left.', ['Belarus']],
    ['a shouted dateline', '[L BRUSSELS] - In [L Brussels] they met.', ['Brussels']],
  ])('joins %s', (_what, marked, names) => {
    expect(namesOf(castOfMarked(marked))).toEqual(names);
  });

  it.each([
    ['two given names', '[P Marta Kowal] met [P Piotr Kowal].', ['Marta Kowal', 'Piotr Kowal']],
    ['a place inside an organisation', 'The [O Bank of Ghana] is in [L Ghana].', ['Bank of Ghana', 'Ghana']],
    ['a father of whom it spoke first', '[P Kadhim Jabbar] died. [P Zahra Kadhim Jabbar] wept.', ['Kadhim Jabbar', 'Zahra Kadhim Jabbar']],
    ['different initials', '[P A. Novak] met [P B. Novak].', ['A. Novak', 'B. Novak']],
    ['two ministries', 'The [O Foreign Ministry] and the [O Interior Ministry] met.', ['Foreign Ministry', 'Interior Ministry']],
    ['places that share a word', '[L Gulf of Mexico] and [L Mexico].', ['Gulf of Mexico', 'Mexico']],
    [
      'a wide word of two parties',
      '[O National Party] met. [O National Front] met. The [O National] left.',
      ['National Party', 'National Front', 'National'],
    ],
  ])('keeps apart %s', (_what, marked, names) => {
    expect(namesOf(castOfMarked(marked))).toEqual(names);
  });

  it('gives a bare surname of two bearers to the one whom the title fits', () => {
    const marked = castOfMarked('[P Marta Kowal] met her brother, [P Piotr Kowal]. Later Ms [P Kowal] spoke.');
    expect(entityNamed(marked, 'Marta Kowal')?.mentions).toHaveLength(2);
  });

  it('gives a bare surname of two bearers to the one named just before', () => {
    const marked = castOfMarked('[P Marta Kowal] came. It rained. It snowed. [P Piotr Kowal] spoke. [P Kowal] sat down.');
    expect(entityNamed(marked, 'Piotr Kowal')?.mentions).toHaveLength(2);
  });

  it.each([
    ['[P Marta Kowal] died. His daughter, the singer [P Ana Kowal], wept. It rained. It snowed. [P Kowal] was 84.'],
    ['[P Marta Kowal] sued. The voice of her father, [P Piotr Kowal], was used. [P Piotr Kowal] sang. It rained. [P Kowal] wept.'],
  ])('gives a bare surname to the one whose relatives the others are: %s', (marked) => {
    expect(entityNamed(castOfMarked(marked), 'Marta Kowal')?.mentions).toHaveLength(2);
  });

  it('leaves a bare surname alone where nothing tells its bearers apart', () => {
    expect(namesOf(castOfMarked('[P Ana Kowal] met [P Iva Kowal]. [P Kowal] spoke.'))).toEqual(['Ana Kowal', 'Iva Kowal', 'Kowal']);
  });

  it.each([
    ['[P Mr. Kowal] left.', ['Kowal']],
    ['[P President Ana Lind] left.', ['Ana Lind']],
    ['[P Chairman] left.', []],
    ['A [P State Department Spokesperson] left.', []],
    ['[P Scientologist Tom Varga] left. [P Tom Varga] came.', ['Tom Varga']],
    ['[P Judge Reinhold] left.', ['Judge Reinhold']],
    ['[P District Judge Kwan Siew Mei] left.', ['Kwan Siew Mei']],
    ['[P Fintan Hennessy KC] left.', ['Fintan Hennessy']],
    ['[O Ministry of Education spokeswoman Akello Otieno] left.', ['Ministry of Education', 'Akello Otieno']],
    ['[O Commission counsel Gurdeep Dhaliwal] left.', ['Commission', 'Gurdeep Dhaliwal']],
    ['[O Union of Rock Drillers] met.', ['Union of Rock Drillers']],
  ])('knows titles from names: %s', (marked, names) => {
    expect(namesOf(castOfMarked(marked))).toEqual(names);
  });

  it('gives one string one kind, by majority', () => {
    const marked = castOfMarked('In [L Belaero] they met. [O Belaero] grew. [O Belaero] sold.');
    expect(marked.cast.entities.map((entity) => entity.kind)).toEqual(['organization']);
  });

  it.each([
    ['[O Tuncay Erbil], lawyer for the town, left.', 'person'],
    ["[O Bounmy Pham], [L Laos]'s deputy energy minister, left.", 'person'],
    ['[O Ana Lind], 34, left.', 'person'],
    ['[P Free Benches], a rights group, left.', 'organization'],
    ['The state carrier [L Belaero] grew.', 'organization'],
    ['The environmental agency, [L Ibama], paid.', 'organization'],
    ['[P Nanda Biotech Ltd] grew.', 'organization'],
    ['[P Hanano], the eastern suburb of [L Aleppo], burned.', 'place'],
    ['It was in the [O Fram Strait].', 'place'],
    ['The operator [P Aena] paid.', 'person'],
    ['[L BELMOPAN] – Belize opposition leader [P Ana Lind] left.', 'place'],
    ['He is chief [L Canada] economist.', 'place'],
    ['The broadcaster [O NRK] said so.', 'organization'],
    ['[O Nordsol], his daughter, left.', 'organization'],
  ])('repairs the kind by what is said of the name, and only then: %s', (marked, kind) => {
    expect(castOfMarked(marked).cast.entities[0]?.kind).toBe(kind);
  });

  it('gives a surname the kind of the full name', () => {
    expect(namesOf(castOfMarked('[P Imran Qureshi] came. "No," [O Qureshi] said.'))).toEqual(['Imran Qureshi']);
  });

  it('groups names in any language', () => {
    expect(namesOf(castOfMarked('[P Ana Lind] sagte. [P Lind] ging.', 'de'))).toEqual(['Ana Lind']);
  });

  it('grounds every mention and every role in the text', () => {
    const { cast, text } = castOfMarked("[P Lev Orlov]'s spokeswoman [P Natalia Brandt], 34, a lawyer, told [O TV Nord] in [L Riga].");
    const spans = cast.entities.flatMap((entity) => [...entity.mentions, ...entity.roles.map((role) => role.evidence)]);
    expect(spans.map((span) => span.exact)).toEqual(spans.map((span) => text.slice(span.start, span.end)));
  });

  it.each([
    ['people in one sentence', (i: number) => `[P Anna Kowal${i}] of`],
    ['people of one surname', (i: number) => `[P A${i}a Kowal] met [P Kowal].`],
    ['organisations that start alike', (i: number) => `[O National Bank ${i}x] of`],
    ['people in one list', (i: number) => `[P Anna Kowal${i}], both judges, and`],
  ])(
    'takes time in proportion to the number of %s',
    (_what, piece) => {
      // Processor time: other programs on the machine do not count.
      const timeOf = (count: number) => {
        const { document, names } = parseMarked(Array.from({ length: count }, (_, index) => piece(index)).join(' '));
        const times = [0, 1, 2].map(() => {
          const before = process.cpuUsage().user;
          resolveEntities(document, names);
          return process.cpuUsage().user - before;
        });
        return Math.min(...times);
      };
      timeOf(1500);
      // Eight times as many: a square would take 64 times as long.
      expect(timeOf(12_000) / timeOf(1500)).toBeLessThan(32);
    },
    60_000,
  );

  it('puts every name into exactly one entity, whatever the names are', () => {
    const word = fc.constantFrom('Ana', 'Kowal', 'Riga', 'Bank', 'of', 'A.', 'WFP', 'said', ',', 'the', 'de');
    const kind = fc.constantFrom('P', 'O', 'L', '');
    const piece = fc.tuple(
      kind,
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { document, names } = parseMarked(pieces.map(([mark, text]) => (mark ? `[${mark} ${text}]` : text)).join(' '));
        const mentions = resolveEntities(document, names).entities.flatMap((entity) => entity.mentions.map((mention) => mention.start));
        expect(mentions.toSorted((a, b) => a - b)).toEqual(names.map((name) => name.start));
      }),
    );
  });
});
