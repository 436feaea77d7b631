import { describe, expect, it } from 'vitest';
import { foldName, soundKey } from '../../src/text/fold.ts';

describe('foldName', () => {
  it.each([
    ['Jurgita Stankevičienė', 'jurgita stankeviciene'],
    ['Эйсмонт', 'eysmont'],
    ["O'Neill", 'oneill'],
    ['Rasmus Ødegård-Łaski', 'rasmus odegard laski'],
    ['U.S.', 'us'],
    ['  J. R.  Smith ', 'j r smith'],
    ['—', ''],
  ])('turns %s into %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('folds composed and decomposed letters alike', () => {
    expect(foldName('Jurgita Stankevičienė'.normalize('NFD'))).toBe(foldName('Jurgita Stankevičienė'));
  });
});

describe('soundKey', () => {
  it.each([
    ['eismont', 'ejsmont'],
    ['zelensky', 'zelenskiy'],
    ['muller', 'mueller'],
    ['shcherbakov', 'scherbakow'],
    ['yevgeny', 'evgenij'],
  ])('is the same for %s and %s', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  it.each([
    ['eismont', 'eismund'],
    ['marta', 'maria'],
  ])('differs for %s and %s', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b));
  });
});
