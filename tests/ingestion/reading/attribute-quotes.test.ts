import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slownessOf } from '../../text/linear-time.ts';
import { linesOf, quotesOf } from './quotes/read-marked.ts';

type Case = readonly [marked: string, ...lines: string[]];

function reads(...cases: readonly Case[]): void {
  it.each(cases.map(([marked, ...lines]) => [marked, lines] as const))('%s', (marked, lines) => {
    expect(linesOf(marked)).toEqual(lines);
  });
}

describe('attributeQuotes', () => {
  describe('reads direct quotes', () => {
    reads(
      ['"We won," said [P Ana Lind].', 'direct | Ana Lind | We won,'],
      ['“We won,” [P Ana Lind] said.', 'direct | Ana Lind | We won,'],
      ["''We won,'' [P Ana Lind] said.", 'direct | Ana Lind | We won,'],
      ['‘We won’s not the word,’ [P Ana Lind] said.', 'direct | Ana Lind | We won’s not the word,'],
      ['[P Ana Lind] said: "We won."', 'direct | Ana Lind | We won.'],
      ['[P Ana Lind] said, "We won."', 'direct | Ana Lind | We won.'],
      ['"We won," the mayor, [P Ana Lind], told reporters on Monday.', 'direct | Ana Lind | We won,'],
      ['"We won," [P Ana Lind], 54, of [L Toledo], told [O Acme News].', 'direct | Ana Lind | We won,'],
      ['"We won," said Sen. [P Ana Lind], D-Va., who wrote the bill. "We won it all."', 'direct | Ana Lind | We won, || We won it all.'],
      ['"If we win," [P Lind] wrote on Twitter, "they lose."', 'direct | Lind | If we win, || they lose.'],
      ['"Why?" [P Lind] asked. "Why now?"', 'direct | Lind | Why? || Why now?'],
      ['"I run at noon," [P Lind] grinned.', 'direct | Lind | I run at noon,'],
      ['[P Lind] was blunt: "We lost."', 'direct | Lind | We lost.'],
      ['[P Ana Lind] was unmoved. "We lost nothing at all."', 'direct | Ana Lind | We lost nothing at all.'],
      ['"The valves are ready," deputy chairman [P Beg Orazov] was quoted as saying.', 'direct | Beg Orazov | The valves are ready,'],
      ['"No," he liked to tell visitors.', 'direct | he | No,'],
      ['Asked about it, [P Lind] replied: "We will see."', 'direct | Lind | We will see.'],
      ['As [P Lind] put it, "It takes a town."', 'direct | Lind | It takes a town.'],
    );
  });

  describe('keeps a speaker over sentences and paragraphs', () => {
    reads(
      ['"We came," [P Lind] said. "We saw. We left."', 'direct | Lind | We came, || We saw. We left.'],
      ['“We came,” [P Lind] said. “We saw.\n“And we left.”', 'direct | Lind | We came, || We saw. || And we left.'],
      ['“We came.\n“We saw,” [P Lind] said.', 'direct | Lind | We came. || We saw,'],
      ['"We came," [P Lind] said.\n"We saw it all."', 'direct | Lind | We came,', 'direct | Lind | We saw it all.'],
      ['[P Lind] said:\n"We came."', 'direct | Lind | We came.'],
      ['[P Lind] said it was over. "We came in vain."', 'indirect | Lind | it was over', 'direct | Lind | We came in vain.'],
      ['"We came," [P Lind] said. Nobody else did.\nThe "old" town slept.', 'direct | Lind | We came,'],
    );
  });

  describe('reads mixed quotes', () => {
    reads(
      ['[P Lind] said the plan was "a mistake".', 'mixed | Lind | the plan was "a mistake"'],
      ['The pardon was "a gift", [P Lind] added.', 'mixed | Lind | The pardon was "a gift"'],
      ['[P Lind] said that the map "splits the town for no reason".', 'mixed | Lind | that the map "splits the town for no reason"'],
      ['The amount, countered [P Lind], "does not come to much".', 'mixed | Lind | The amount || "does not come to much"'],
      ['The letter, [P Lind] told voters in [L Ohio], was "deeply troubling."', 'mixed | Lind | The letter || was "deeply troubling."'],
      ['They are being moved "right now," according to [P Lind].', 'mixed | Lind | They are being moved "right now,"'],
      [
        '[P Lind] said on [O Acme]\'s "State of the Town" that the mayor was "deeply wrong".',
        'mixed | Lind | that the mayor was "deeply wrong"',
      ],
    );
  });

  describe('reads what somebody is called', () => {
    reads(
      ['[O The Kremlin] called the measures "another shot".', 'direct | The Kremlin | another shot'],
      ['[P Lind] described the bridge she saw that night as "tidy".', 'direct | Lind | tidy'],
      ['[P Lind] hailed the deal as "overdue but welcome".', 'direct | Lind | overdue but welcome'],
      ['Critics call it "late" and "small".', 'mixed | Critics | "late" and "small"'],
      ['The plan was described by [P Lind] as "a mistake".', 'direct | Lind | a mistake'],
      ['The move, which [P Lind] has dismissed as a "stunt," came early.', 'direct | Lind | stunt,'],
    );
  });

  describe('reads claims without marks', () => {
    reads(
      ['[P Lind] said Tuesday that she would stay.', 'indirect | Lind | that she would stay'],
      ['[P Lind] said in a statement the plan was dead.', 'indirect | Lind | the plan was dead'],
      ['[P Lind] said three women sit in parliament today.', 'indirect | Lind | three women sit in parliament today'],
      ['Nine people died, police said.', 'indirect | police | Nine people died'],
      ['Nine people died in [L Riga], said [P Ana Lind], who leads the rescue.', 'indirect | Ana Lind | Nine people died in Riga'],
      ['Some ships, she said, were 20 years old.', 'indirect | she | Some ships || were 20 years old'],
      [
        'According to [O Free Benches], a group that keeps a list, 40 people remain in jail.',
        'indirect | Free Benches | 40 people remain in jail',
      ],
      [
        '[P Ed Orr] had asked for leave to turn back, according to his lawyer, [P Ana Lind].',
        'indirect | Ana Lind | Ed Orr had asked for leave to turn back',
      ],
      ['The attack, according to police, was planned.', 'indirect | police | The attack || was planned'],
      ['[P Lind] told reporters prices would rise.', 'indirect | Lind | prices would rise'],
      ['[P Lind] told a crowd in [L Riga], the capital, that she would stay.', 'indirect | Lind | that she would stay'],
      ['[P Lind] cautioned, however, that it was late.', 'indirect | Lind | that it was late'],
      ['[P Lind] asked whether it was late.', 'indirect | Lind | whether it was late'],
      ['[P Lind] denied that she had left.', 'indirect | Lind | that she had left'],
      ['[P Lind] denied taking bribes.', 'indirect | Lind | taking bribes'],
      ['[P Lind] urged the council to act.', 'indirect | Lind | the council to act'],
      ['[P Lind] vowed to fight the ban.', 'indirect | Lind | to fight the ban'],
      ['[P Lind] accused the council of delay.', 'indirect | Lind | the council of delay'],
      ['[O Acme Bank] estimates that prices will fall.', 'indirect | Acme Bank | that prices will fall'],
      ["Voters laughed at [P Lind]'s claim that the vote is rigged.", 'indirect | Lind | that the vote is rigged'],
      ['RIGA ([O AFP]) - Nine people died, police said.', 'indirect | police | Nine people died'],
    );
  });

  describe('parts statements that share a sentence', () => {
    reads(
      [
        '[P Lind] said the plan was dead, adding that she had tried.',
        'indirect | Lind | the plan was dead',
        'indirect | Lind | that she had tried',
      ],
      ['[P Lind] called it "a joke" and said she would leave.', 'direct | Lind | a joke', 'indirect | Lind | she would leave'],
      ['[P Lind] said it was dead, but [P Roth] said it was not.', 'indirect | Lind | it was dead', 'indirect | Roth | it was not'],
      ['[P Lind] said it was open but declined to say why.', 'indirect | Lind | it was open'],
      ['Inspectors had reported faults on Monday, the site said.', 'indirect | the site | Inspectors had reported faults on Monday'],
    );
  });

  describe('finds the speaker', () => {
    reads(
      ['[L Belarus] freed 31 people, state TV said on Saturday.', 'indirect | state TV | Belarus freed 31 people'],
      ["[P Orlov]'s spokeswoman [P Ana Lind] said it was late.", 'indirect | Ana Lind | it was late'],
      ['A spokesman for [O Acme] said it was late.', 'indirect | A spokesman for Acme | it was late'],
      ['A person briefed on the talks said it was late.', 'indirect | A person briefed on the talks | it was late'],
      ['[P Lind] and [P Roth] said it was late.', 'indirect | Lind and Roth | it was late'],
      ['The envoy, [P Ana Lind], said it was late.', 'indirect | Ana Lind | it was late'],
      ['[P Ana Lind] -- a longtime rival -- said it was late.', 'indirect | Ana Lind | it was late'],
      ['[P Ana Lind], who chairs the board, said it was late.', 'indirect | Ana Lind | it was late'],
      ['[P Ana Lind], speaking in [L Riga], said it was late.', 'indirect | Ana Lind | it was late'],
      ['[P Ana Lind] KC said it was late.', 'indirect | Ana Lind | it was late'],
      ['The Centre for Quakes ([O CQ]) said it was late.', 'indirect | The Centre for Quakes (CQ) | it was late'],
      ['In a statement the ministry said it was late.', 'indirect | the ministry | it was late'],
      ['[P Ana Lind] left the room and said it was late.', 'indirect | Ana Lind | it was late'],
      ['They wrote to [P Ana Lind], who said it was late.', 'indirect | Ana Lind | it was late'],
    );
  });

  describe('reads sentences as newspapers write them', () => {
    reads(
      ['[P Lind] said in the interview, which aired Sunday, that she would stay.', 'indirect | Lind | that she would stay'],
      ['[P Lind] said in an interview that aired Sunday that she would stay.', 'indirect | Lind | that she would stay'],
      ['The campaign — first described by [O Acme News] — said it was over.', 'indirect | The campaign | it was over'],
      ['[P Ana Lind], now a teacher, argued that it was over, drawing laughter.', 'indirect | Ana Lind | that it was over'],
      ['It fell apart, with Senator [P Ana Lind] calling it "reckless."', 'direct | Ana Lind | reckless.'],
      ['[P Lind] issued a statement calling it "reckless."', 'direct | Lind | reckless.'],
      ['The town has long believed that it would pass.', 'indirect | The town | that it would pass'],
      ['The council on Tuesday accused [P Lind] of delay, which she denied.', 'indirect | The council | Lind of delay'],
      ['[P Lind] has described [P Roth] as a strong man.', 'indirect | Lind | Roth as a strong man'],
      [
        'Many have warned that it could fail, though others say the risk is small.',
        'indirect | Many | that it could fail',
        'indirect | others | the risk is small',
      ],
      ['It is unclear, officials said, how they got in.', 'indirect | officials | It is unclear || how they got in'],
      ['[P Ana Lind], meanwhile, has claimed in campaign papers that it was over.', 'indirect | Ana Lind | that it was over'],
      ['After [P Lind] accused them of delay, the council met in [L Riga].', 'indirect | Lind | them of delay'],
      ['[P Ana Lind], asked whether it was late, replied: "It is."', 'direct | Ana Lind | It is.'],
      ['[P Lind] wrote in her book "The Long Road," which sold well, that it was over.', 'indirect | Lind | that it was over'],
      ['[P Lind] wrote in the clause that pays her.'],
      ['Trains cost $.50 more, [P Lind] said.', 'indirect | Lind | Trains cost $.50 more'],
      ['The second strike was described by [P Lind]: "It was cold."', 'direct | Lind | It was cold.'],
      ['A campaign called "Stop It" led to a ban, the paper reported.', 'mixed | the paper | A campaign called "Stop It" led to a ban'],
      ['“We lost," [P Ana Lind] said.', 'direct | Ana Lind | We lost,'],
      ['"We won," [P Ana Lind], head of the bank in [L Riga] told reporters.', 'direct | Ana Lind | We won,'],
      ['"We won," [P Ana Lind], head of [O Acme] Roads, Rails, and Ports, said.', 'direct | Ana Lind | We won,'],
      ['A voice could be heard saying, "We won."', 'direct | A voice | We won.'],
      ['It won three swing states, causing delay.'],
      ['"We lost." - [P Ana Lind]', 'direct | Ana Lind | We lost.'],
      ['[P Ana Lind]: "We lost."', 'direct | Ana Lind | We lost.'],
      ['[P Lind] went on to say that it was over.', 'indirect | Lind | that it was over'],
      ['[P Lind] said it was over, a claim [P Roth] denies.', 'indirect | Lind | it was over'],
    );
  });

  describe('attributes nothing where nobody says anything', () => {
    reads(
      ['Neither side disclosed what was offered.'],
      ['Nobody said that the bridge was closed.'],
      ['None of the officers said that it was closed.'],
      ['The court charged him with "extremism" on Monday.'],
      ['She read "The Long Road" on the train.'],
      ['The club has charged people who criticize it with "extremism."'],
      ['It was not clear what they said.'],
      ['[P Lind] did not say why.'],
      ['[P Lind] declined to comment on the report.'],
      ['The claims in the report are old.'],
      ['[P Lind] will say so on Monday.'],
      ['The man accused of theft left.'],
      ['A man said no.'],
      ['The group, which calls itself "Friends of the Sea," met on Monday.'],
      ['An usher asked to be identified by her first name.'],
      ['Police found the van that they were looking for.'],
      [''],
    );
  });

  it('reads an interview by its labels', () => {
    const text = '[P Ana Lind]: We had to act.\nDaily: Why?\n[P Ana Lind]: There was no time.';
    expect(linesOf(text)).toEqual(['indirect | Ana Lind | We had to act.', 'indirect | Ana Lind | There was no time.']);
  });

  it('keeps cue, occasion and the mention of the speaker', () => {
    const [quote] = quotesOf('The vote is over. "We won," [P Ana Lind] said in [L Riga].');
    expect([quote?.cue?.exact, quote?.evidence.exact, quote?.speaker?.evidence?.exact]).toEqual([
      'said',
      '"We won," Ana Lind said in Riga.',
      'Ana Lind',
    ]);
  });

  it('takes a "he" that nothing resolves for whoever spoke last', () => {
    const lines = linesOf('[P Jon Roth] met [P Max Lind]. The deal was dead, [P Roth] said. It was late, he added.');
    expect(lines.at(-1)).toBe('indirect | Jon Roth | It was late');
  });
});

const clause = fc.constantFrom(
  '[P Ana Lind] said it was late.',
  '"We won," said [P Jon Roth].',
  '“We came.',
  '“We saw,” she said. “We left.”',
  'The "old" plan failed, police said, adding that it was "dead".',
  'According to [O Acme], a firm, prices rose.',
  "It's the workers' day.",
  'He said "no',
  '[P Roth]: Yes, we did.',
  '"Why?" [P Lind] asked.',
  '"We lost." - [P Ana Lind]',
  'Some ships, she said, were "old".',
  '[P Lind] said:',
  '‘We won’s not the word,’ the officials’ lawyer said, “at all.”',
  'With [P Roth] calling it "mad," [P Lind] (D-Va.) said that, if so, "we win."',
  'Critics call it "late" and "small"; they said so.',
);
const text = fc.array(fc.tuple(clause, fc.constantFrom(' ', '\n'))).map((pieces) => pieces.flat().join(''));

describe('attributeQuotes, for any text', () => {
  it('gives separate, non-empty spans of the text in order, inside their occasion', () => {
    fc.assert(
      fc.property(text, (marked) => {
        const plain = marked.replace(/\[[POL] ([^\]]+)\]/g, '$1');
        let last = 0;
        for (const { parts, evidence } of quotesOf(marked)) {
          for (const part of parts) {
            expect(plain.slice(part.start, part.end)).toBe(part.exact);
            expect([part.start >= last, part.exact.trim() !== '', part.start >= evidence.start, part.end <= evidence.end]).not.toContain(
              false,
            );
            last = part.end;
          }
        }
      }),
    );
  });

  it('puts no word into a direct quote that stands outside quotation marks', () => {
    fc.assert(
      fc.property(text, (marked) => {
        const plain = marked.replace(/\[[POL] ([^\]]+)\]/g, '$1');
        const direct = quotesOf(marked).filter(({ kind }) => kind === 'direct');
        for (const part of direct.flatMap(({ parts }) => parts)) expect(plain.slice(part.start - 1, part.start)).toMatch(/["“‘]/);
      }),
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(text, (marked) => {
        expect(quotesOf(marked)).toEqual(quotesOf(marked));
      }),
    );
  });

  it('keeps its quotes when an unrelated paragraph is added', () => {
    fc.assert(
      fc.property(text, (marked) => {
        const longer = `${marked}\nThe weather was mild.`;
        const spansOf = (of: string) => quotesOf(of).map(({ kind, parts }) => [kind, parts.map(({ start, end }) => [start, end])]);
        expect(spansOf(longer)).toEqual(spansOf(`${marked}\n`));
      }),
    );
  });

  it.each(['"', '" ', '"a b ', 'said ', 'he said ', 'a, ', '(', 'that ', "'a ", '‘a’s ', 'a', '“He said “'])(
    'takes no more than linear time for 100 KB of %j',
    (sign) => {
      expect(slownessOf((of) => quotesOf(of), sign.repeat(100_000 / sign.length))).toBeLessThan(40);
    },
  );
});
