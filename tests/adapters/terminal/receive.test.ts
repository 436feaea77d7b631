import { describe, expect, it } from 'vitest';
import { answerLine, completeLine } from '../../../src/adapters/terminal/receive.ts';
import { actions, message } from '../../../src/message/build.ts';
import type { Answer, Choice, Desk } from '../../../src/ports/platform.ts';

const spec = (name: string, parameter: string) => ({
  name,
  description: name,
  parameters: [{ name: parameter, description: parameter, isRequired: true }],
  examples: [],
});

function deskWith(answers: Readonly<Record<string, Answer['kind']>>, choices: readonly Choice[] = [], hasNear = false): Desk {
  return {
    specs: [spec('who', 'name'), spec('news', 'words'), spec('story', 'words')],
    answer: async ({ command }) => {
      const near = hasNear && command === 'who' ? [actions({ label: 'Ana', command: 'who', args: { name: 'e_1' } })] : [];
      return { kind: answers[command] ?? 'misuse', message: message(command, near), data: null };
    },
    complete: async () => choices,
  };
}

const titleOf = async (answer: Promise<Answer | null>) => (await answer)?.message.title;

describe('answerLine', () => {
  it.each([
    ['the name, where there is one', { who: 'found', news: 'found' } as const, false, 'who'],
    ['the news, where nobody has that name', { who: 'none', news: 'found' } as const, false, 'news'],
    ['that there is no such news, where there is neither', { who: 'none', news: 'none' } as const, false, 'news'],
    ['near names, where there is neither', { who: 'none', news: 'none' } as const, true, 'who'],
    ['the failure, where asking failed', { who: 'failed', news: 'found' } as const, false, 'who'],
  ])('gives for plain words %s', async (_what, answers, hasNear, expected) => {
    expect(await titleOf(answerLine('ferry', deskWith(answers, [], hasNear), []))).toBe(expected);
  });

  it('takes a number that nothing was offered under as words', async () => {
    expect(await titleOf(answerLine('7', deskWith({ who: 'none', news: 'found' }), []))).toBe('news');
  });
});

describe('completeLine', () => {
  it.each([
    ['', ['/who ', '/news ', '/story ']],
    ['/n', ['/news ']],
    ['WH', ['who ']],
    ['/x', []],
  ])('completes the command %j', async (line, expected) => {
    expect(await completeLine(line, deskWith({}))).toEqual([expected, line]);
  });

  it('completes a value, and by its label where the value is an id', async () => {
    const choices = [
      { label: 'Ana Jurić', value: 'Ana Jurić' },
      { label: 'Ferry Fire Off Split', value: 's_0123456789abcdef0123' },
      { label: 'morning: Morning brief', value: 'morning' },
    ];
    expect(await completeLine('/story fe', deskWith({}, choices))).toEqual([['Ana Jurić', 'Ferry Fire Off Split', 'morning'], 'fe']);
  });

  it('completes nothing after plain words', async () => {
    expect(await completeLine('ferry fire', deskWith({}))).toEqual([[], 'ferry fire']);
  });
});
