import { describe, expect, it } from 'vitest';
import { castOfMarked, rolesOf } from './marked-text.ts';

describe('findRoles', () => {
  it.each([
    ["[P Lev Orlov]'s spokeswoman [P X Y] told us.", ["Lev Orlov's spokeswoman"]],
    ['[L U.S.] President [P X Y] left.', ['U.S. President']],
    ['President [P X Y] left.', ['President']],
    ['He met President of the [L Republic of Nordia] [P X Y] there.', ['President of the Republic of Nordia']],
    ['[O European Commission] spokeswoman [P X Y] told a briefing.', ['European Commission spokeswoman']],
    ['County director of education [P X Y] said so.', ['County director of education']],
    ['Deputy State Coroner [P X Y] said so.', ['Deputy State Coroner']],
    ['The club replaces coach [P X Y] today.', ['coach']],
    ['It was said by presiding judge [P X Y].', ['presiding judge']],
    ['then-foreign minister [P X Y] left.', ['then-foreign minister']],
    ['Prof. [P X Y] left.', ['Prof.']],
    ['Fr. [P X Y] left.', ['Fr.']],
    ['Insp. [P X Y] left.', ['Insp.']],
    ['Its leader, Sheikh [P X Y], left.', ['leader', 'Sheikh']],
    ['Pope [P X Y] left.', ['Pope']],
    ['Judge [P X Y] left.', ['Judge']],
    [
      '[P X Y], a spokesperson for the national search and rescue agency, left.',
      ['spokesperson for the national search and rescue agency'],
    ],
    ["That is so, said [P X Y], [L Nordia]'s deputy interior minister.", ["Nordia's deputy interior minister"]],
    ['[P X Y], who heads the [O Nord Bank], left.', ['heads the Nord Bank']],
    ['[P X Y], head of [O Nord Bank], left.', ['head of Nord Bank']],
    ['[P X Y], 34, a teacher from [L Riga], left.', ['teacher']],
    ['[P X Y], a delegate from [L Riga], left.', ['delegate from Riga']],
    ['[P X Y], now a nurse, left.', ['nurse']],
    ['[P X Y], a doctor there, said so.', ['doctor']],
    ['[P X Y], a doctor there said.', []],
    ['The winger known as [P X Y] scored.', ['winger']],
    ['A baker named [P X Y] saw it.', ['baker']],
    ['A man identified as [P X Y] left.', []],
    ['They named [P X Y] yesterday.', []],
    ['A rapporteur of the [O Nord Parliament], [P X Y], left.', ['rapporteur of the Nord Parliament']],
    ['[P X Y], the world number 34, left.', ['world number 34']],
    ['[P X Y], the world No. 4, left.', ['world No. 4']],
    ['Her late husband, [P X Y], read it.', ['late husband']],
    ['[P Ben V.]’s lawyer, [P X Y], left.', ['Ben V.’s lawyer']],
    ['They sent center [P X Y] to [O Utah].', ['center']],
    ['[P X Y] KC, for the defence, said so.', ['for the defence']],
    ['[P X Y], for the prosecution, said so.', ['for the prosecution']],
    ['[P X Y], who as foreign minister helped them, left.', ['foreign minister']],
    [
      '[P X Y] has dived for years, first as a student and now as head of surveys at the [O Nord Institute].',
      ['head of surveys at the Nord Institute'],
    ],
    ['[P X Y] replaced [P Z W] as chief of police.', ['chief of police']],
    ['The council appointed [P X Y] chief of police.', ['chief of police']],
    ['[P X Y], a 34-year-old motorcycle taxi rider who lives here, left.', ['motorcycle taxi rider']],
    ['[P X Y] (34), owner of a bakery in [L Riga], left.', ['owner of a bakery in Riga']],
    ['The envoy, [P X Y], left.', ['envoy']],
    ["The museum's director, [P X Y], left.", ["museum's director"]],
    ['The prefect of [L Riga], [P X Y], left.', ['prefect of Riga']],
    ['One of the petitioners, [P X Y], left.', ['petitioner']],
    ['Two of its researchers, [P X Y] and [P Z W], left.', ['researcher']],
    ['Its commander, Gen. [P X Y], left.', ['commander', 'Gen.']],
    ['A former judge, [P X Y], left.', ['former judge']],
    ['[P X Y] is the director of [O Nord Bank].', ['director of Nord Bank']],
    ['[P X Y] was named chief of police on Monday.', ['chief of police']],
    ['[P X Y] was appointed as ambassador to [L Nordia].', ['ambassador to Nordia']],
    ['[P X Y] of the [O Nord Bank], an economist, left.', ['economist']],
    ['[P X Y], the engineer who leads the committee, left.', ['engineer who leads the committee']],
    ['[P X Y], founder and chief executive of [O Acme], left.', ['founder and chief executive of Acme']],
    ['Her lawyer, [P X Y], left.', ['lawyer']],
    ['Her [L Riga]-based lawyer, [P X Y], left.', ['lawyer']],
    ['[P X Y] and [P Z W], both judges, left.', ['judge']],
    ['Defence lawyers [P X Y] and [P Z W] left.', ['Defence lawyer']],
    ['Its president is [P X Y].', ['president']],
    ['[P X Y], who studies rivers at the [O Nord Institute], left.', ['studies rivers at the Nord Institute']],
    ['[P X Y], a lawyer for 31 relatives, left.', ['lawyer for 31 relatives']],
    ['[P X Y], the builder accused of fraud, left.', ['builder']],
    ['Transport Minister Datuk [P X Y] left.', ['Transport Minister']],
    ['RIGA - Latvian cyclist [P X Y] left.', ['Latvian cyclist']],
    ['[P X Y], professor of medicine who left, spoke.', ['professor of medicine']],
    ['[P X Y], a [L Houthi]-appointed official, left.', ['Houthi-appointed official']],
  ])('%s', (marked, titles) => {
    expect(rolesOf(castOfMarked(marked), 'X Y')).toEqual(titles);
  });

  it('gives the role of a list to each of its people', () => {
    expect(rolesOf(castOfMarked('[P X Y], [P V U] and [P Z W], all judges, left.'), 'V U')).toEqual(['judge']);
  });

  it.each([
    ['[P X Y], 34, was arrested.'],
    ['[P X Y], the judge said, was ill.'],
    ['It named [P X Y], the ministry said.'],
    ['[P X Y], a man of few words, left.'],
    ['The mayor met [P X Y] there.'],
    ['According to the mayor, [P X Y] left.'],
    ['She told [P X Y] that it rained.'],
    ['Mr [P X Y] left.'],
    ['The number of [P X Y] grew.'],
    ['[P X Y] was angry.'],
    ['[P X Y], who was born in 1950, left.'],
    ['On Monday [P X Y] left.'],
    ['[P X Y], the [O Nord Bank] and [P Z W] left.'],
    ['The captain of the ferry [P X Y] left.'],
    ['The people of [L Riga], [P X Y], left.'],
    ['[P X Y], who represents the boy, left.'],
    ['[P X Y] was described as king of the road.'],
    ['[P X Y] left as president [P Z W] came.'],
    ['[P X Y], for the first time, said so.'],
    ['He was at the medical center [P X Y] built.'],
  ])('finds no role in: %s', (marked) => {
    expect(rolesOf(castOfMarked(marked), 'X Y')).toEqual([]);
  });

  it('finds in the lead what the person is who is named only later', () => {
    const marked = '[L RIGA] - A former treasurer of a sports club was jailed on Monday.\n\n[P Ana Lind], 58, had denied theft.';
    expect(rolesOf(castOfMarked(marked), 'Ana Lind')).toEqual(['former treasurer of a sports club']);
  });

  it.each([
    ['The skipper of a ferry was jailed.\n\n[P Ana Lind], 58, wept.', ['skipper of a ferry']],
    ['A bookkeeper who stole was jailed.\n\n[P Ana Lind], 58, wept.', ['bookkeeper']],
    ['A court jailed a crane planner.\n\nThe woman, identified as [P Ana Lind], wept.', ['crane planner']],
    ['A retired welder won the vote on Sunday.\n\n[P Ana Lind] of the [O Nord Party] wept.', ['retired welder']],
  ])('takes who is held back from the lead: %s', (marked, titles) => {
    expect(rolesOf(castOfMarked(marked), 'Ana Lind')).toEqual(titles);
  });

  it.each([
    ['A Riga judge rejected it.\n\nJustice [P Ana Lind] said so.', 'Riga judge'],
    ['It rained. Sen. [P Ana Lind] left. "No," the senator said.', 'senator'],
  ])('spells a rank out in the words of the article: %s', (marked, title) => {
    expect(rolesOf(castOfMarked(marked), 'Ana Lind')[0]).toBe(title);
  });

  it('gives no fuller word of a rank to one of two who hold it', () => {
    const marked = 'Justice [P Ana Lind] and Justice [P Eva Roth] sat. The presiding judge spoke.';
    expect(rolesOf(castOfMarked(marked), 'Ana Lind')).toEqual(['Justice']);
  });

  it('reads what is said behind a name that is an apposition itself', () => {
    expect(rolesOf(castOfMarked('His father, [P X Y], was a carpenter who drowned.'), 'X Y')[0]).toBe('carpenter');
  });

  it.each([
    ['A man was jailed after a teacher was stabbed.\n\n[P Ana Lind], 58, had denied it.'],
    ['A teacher met [P Eva Roth] on Monday.\n\n[P Ana Lind], 58, had denied it.'],
    ['A teacher was stabbed on Monday.\n\n[P Ana Lind] had seen it.'],
    ['A teacher met a nurse on Monday.\n\n[P Ana Lind] of the [O Nord Party] wept.'],
  ])('takes no chance with the lead: %s', (marked) => {
    expect(rolesOf(castOfMarked(marked), 'Ana Lind')).toEqual([]);
  });

  it('takes the role of the only person spoken of from a later description', () => {
    expect(rolesOf(castOfMarked('[P Ana Lind] keeps bees. [P Lind] is 58.\n\n"They hum," the novelist said.'), 'Ana Lind')).toEqual([
      'novelist',
    ]);
  });

  it('takes a description with an age for a role', () => {
    const marked = '[P Ana Lind] scored. [P Lind] ran.\n\nThe 22-year-old guard from [L Riga] made six throws.';
    expect(rolesOf(castOfMarked(marked), 'Ana Lind')).toEqual(['guard']);
  });

  it('puts what one does before whose child one is', () => {
    expect(
      rolesOf(castOfMarked('His daughter, the singer [P Ana Lind], left. [P Lind], a friend of the house, came.'), 'Ana Lind')[0],
    ).toBe('singer');
  });

  it('leaves out what only repeats a fuller role', () => {
    expect(rolesOf(castOfMarked('President [P Ana Lind] left. [P Lind], president of [O Nord Bank], came.'), 'Ana Lind')).toEqual([
      'president of Nord Bank',
    ]);
  });

  it.each([
    ["[L Belarus]' state carrier [O Nordair] grew.", "Belarus' state carrier", 'Nordair'],
    ['the airline [O Nordair] grew.', 'airline', 'Nordair'],
    ['[O Free Benches], a rights group that keeps a register, left.', 'rights group', 'Free Benches'],
    ['A foundation, [O Nordair], paid.', 'foundation', 'Nordair'],
    ['It happened in [L Klaipėda], a port city.', 'port city', 'Klaipėda'],
    ['[L Nordia], a close Russian ally, paid.', 'close Russian ally', 'Nordia'],
    ['In the southern city of [L Osh] it rained.', 'southern city', 'Osh'],
    ['[O Nordair], the biggest airline of [L Nordia], grew.', 'biggest airline of Nordia', 'Nordair'],
  ])('says what organisations and places are: %s', (marked, title, name) => {
    expect(rolesOf(castOfMarked(marked), name)).toEqual([title]);
  });

  it.each([
    ['In the capital of [L North Kivu] it rained.', 'North Kivu'],
    ['In the old quarter of [L Osh] it rained.', 'Osh'],
    ['The mayor of [L Osh] left.', 'Osh'],
  ])('does not take a part for the place: %s', (marked, name) => {
    expect(rolesOf(castOfMarked(marked), name)).toEqual([]);
  });
});
