import { describe, expect, it } from 'vitest';
import { castOfMarked, referent } from './marked-text.ts';

describe('referentOf', () => {
  it.each([
    ['she after a woman', '[P Maria Lind] came. "No," she said.', 'she', 'Maria Lind'],
    ['he past a woman', '[P Boris Lind], a baker, met [P Maria Roth]. "No," he said.', 'he', 'Boris Lind'],
    ['the speaker before others', '"No," [P Ana Lind] told [P Iva Roth]. "Never," she said.', 'she', 'Ana Lind'],
    [
      'a chain of pronouns',
      '[P Maria Lind] sang. She taught. It rained. She wrote. It snowed. It froze. She left. "No," she said.',
      'she',
      'Maria Lind',
    ],
    ['a speaker, not a person in the quotation', '[P Maria Lind] came. "I met [P Eva Roth]," she said.', 'she', 'Maria Lind'],
    ['one whose noun tells the gender', 'The actress [P Xy Lind] met [P Boris Roth]. She left.', 'She', 'Xy Lind'],
    ['the spokeswoman', 'Spokeswoman [P Ana Lind] spoke. [P Eva Roth] came. The spokeswoman left.', 'The spokeswoman', 'Ana Lind'],
    [
      'a lawyer called attorney',
      '[P Ana Lind], a lawyer for the town, spoke. [P Eva Roth] came. The attorney left.',
      'The attorney',
      'Ana Lind',
    ],
    [
      'one of two ministers by the other word',
      'Interior minister [P Ana Lind] met foreign minister [P Eva Roth]. The foreign minister left.',
      'The foreign minister',
      'Eva Roth',
    ],
    ['an age', '[P Ana Lind], 52, met [P Eva Roth], 33. The 33-year-old left.', 'The 33-year-old', 'Eva Roth'],
    ['a bloc', 'The [O EU] paid. The bloc said so.', 'The bloc', 'EU'],
    ['a ministry', 'The [O Foreign Ministry] met the [O Red Cross]. The ministry said so.', 'The ministry', 'Foreign Ministry'],
    ['a company told by its ending', '[O Acme Corp] met the [O Red Cross]. The company said so.', 'The company', 'Acme Corp'],
    ['the only organisation as the company', '[O Nordsol] lost money. The company said so.', 'The company', 'Nordsol'],
    ['it', 'The [O Foreign Ministry] regretted it. There was a delay, it said.', 'it', 'Foreign Ministry'],
    ['an epithet for the only person', '[P Ana Lind] came. The plumber left.', 'The plumber', 'Ana Lind'],
    ['an age that is news for the only person', '[P Ana Lind] came. The 52-year-old left.', 'The 52-year-old', 'Ana Lind'],
    ['a lender', '[O Nord Bank] met the [O Red Cross]. The lender left.', 'The lender', 'Nord Bank'],
    ['the speaker past whom he speaks of', '[P Boris Lind] said [P Ivan Roth] had left. "Yes," he said.', 'he', 'Boris Lind'],
    ['who', 'He met [P Ana Lind], who left.', 'who', 'Ana Lind'],
  ])('resolves %s', (_what, marked, words, name) => {
    expect(referent(castOfMarked(marked), words)).toBe(name);
  });

  it.each([
    ['he after a woman only', '[P Maria Lind] came. "No," he said.', 'he'],
    ['she with two women alike', '[P Maria Lind] and [P Eva Roth] came. "No," she said.', 'she'],
    ['an indefinite description', 'Spokeswoman [P Ana Lind] spoke. A spokeswoman left.', 'A spokeswoman'],
    ['one of two presidents', 'President [P Ana Lind] met President [P Eva Roth]. The president left.', 'The president'],
    ['an official whom nobody is called', '[P Ana Lind] came. The judge left.', 'The judge'],
    ['a description with two people who may be meant', '[P Ana Lind] and [P Eva Roth] came. The plumber left.', 'The plumber'],
    ['a ministry whose name does not say so', '[O Nordsol] lost money. The ministry said so.', 'The ministry'],
    ['the company where only an agency is named', 'He told [O Reuters] that. The company said so.', 'The company'],
    ['a spokesman where only a spokeswoman is known', 'Spokeswoman [P Maria Lind] spoke. The spokesman left.', 'The spokesman'],
    ['nobody named before', 'She left. Then [P Maria Lind] came.', 'She'],
    ['police without an article', 'The [O Police Commission] met. No arrests, police said.', 'police'],
    ['they', '[P Maria Lind] came. They left.', 'They'],
  ])('leaves open: %s', (_what, marked, words) => {
    expect(referent(castOfMarked(marked), words)).toBeNull();
  });
});
