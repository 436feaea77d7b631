// What the shell is told. The same four for every verb and command.
import type { Answer } from '../ports/platform.ts';

export const EXIT = { ok: 0, no: 1, misuse: 2, failed: 3 } as const;

const BY_KIND: Readonly<Record<Answer['kind'], number>> = { found: EXIT.ok, none: EXIT.no, misuse: EXIT.misuse, failed: EXIT.failed };

export const exitCodeOf = (answer: Answer): number => BY_KIND[answer.kind];
