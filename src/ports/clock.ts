// The time, injected: floors 0-5 never ask the machine.

export interface Clock {
  /** Now, ISO 8601 UTC with milliseconds. */
  now(): string;
  /** Milliseconds since some beginning, which no setting of the clock changes. Absent: as `now` tells. */
  elapsedMs?(): number;
}

export const elapsedMs = (clock: Clock): number => clock.elapsedMs?.() ?? Date.parse(clock.now());
