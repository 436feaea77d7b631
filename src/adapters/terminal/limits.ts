// What a terminal can hold: it scrolls, so there are none.
import type { Limits } from '../../message/limits.ts';

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

export const terminalLimits: Limits = {
  blocks: NO_LIMIT,
  characters: NO_LIMIT,
  blockCharacters: NO_LIMIT,
  measure: (text) => text.length,
};
