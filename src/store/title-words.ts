// A title -> the words by which stories are found again: long ones, folded, each once.
import { foldName } from '../text/fold.ts';

const SHORTEST = 4;

export const titleWordsOf = (title: string): readonly string[] => [
  ...new Set(
    foldName(title)
      .split(' ')
      .filter((word) => word.length >= SHORTEST),
  ),
];
